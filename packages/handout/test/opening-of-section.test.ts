import { openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { opensWith } from '../src/model/opening-of.ts'
import { cutsOf } from '../src/press/cuts.ts'
import { clinic } from './support/clinic.ts'
import { pagesOf } from './support/pages-of.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()
const more = 'The whole handout says more: ask for it.'
const opening = 'No. It is not approved for children.'
const limit = 'But a doctor may give it where nothing else helps.'

/** A sheet about an approval that is told in so many paragraphs below its opening. */
async function sheet(paragraphs: number, last = 'Never buy it from a stranger.') {
  const rest = 'It was looked at twice by two offices, and each wrote down its reasons. '.repeat(4)
  const topic = await topicOf(
    `# Sleeping pills\n\n## Key points\n\n- They help for some nights.\n\n## Is it approved?\n\n${opening}\n\n${limit}\n\n${`${rest}\n\n`.repeat(paragraphs)}${last}\n`,
  )
  const model = toHandout(topic, topic, clinic, {
    variant: 'key-points',
    url: 'https://a.example',
  })
  const { pdf, handout, pages, notes } = printHandout(model, topic, engine)
  expect(pages).toBe(1)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  return { words: (await pagesOf(pdf!)).join(' '), told: notes.map(({ reason }) => reason).join() }
}

it('has the opening of a section on risks or approval where there is no room for all of it', async () => {
  const { words, told } = await sheet(6)
  for (const said of [opening, limit, 'Never buy it', more]) expect(words).toContain(said)
  expect(words).not.toContain('wrote down')
  expect(words).not.toContain('Not on this sheet: Is it approved?')
  expect(told).toContain('all but the opening of “Is it approved?”')
})

it('has all of it where there is room, and says nothing of more', async () => {
  const { words, told } = await sheet(1)
  expect(words).toContain('wrote down')
  expect(words).not.toContain(more)
  expect(told).not.toContain('opening')
})

const text = (words: string) => ({ type: 'text' as const, runs: [{ text: words }] })
const list = {
  type: 'list' as const,
  ordered: false,
  start: 1,
  boxes: false,
  items: [[text('Tea')], [text('Milk')]],
}

it.each([
  ['a paragraph', [text('It is safe.'), text('It was tried.')], 1],
  ['what limits it', [text('It is safe.'), text('However, not at night.'), text('So.')], 2],
  ['a list that it leads to', [text('It is safe with:'), list, text('It was tried.')], 3],
  ['a list that opens it', [list, text('It was tried.')], 2],
])('opens with %s', (_, pieces, count) => {
  expect(opensWith(pieces, 'en')).toHaveLength(count)
})

it.each([
  ['es', 'Sin embargo, no de noche.'],
  ['fr', 'Mais pas la nuit.'],
  ['de', 'Allerdings nicht nachts.'],
  ['ar', 'لكن ليس في الليل.'],
])('hears a limit in %s', (lang, words) => {
  expect(opensWith([text('A.'), text(words), text('B.')], lang)).toHaveLength(2)
})

it('goes without lines that tell a patient least before it goes without that opening', async () => {
  const topic = await topicOf(
    `---\nlicence: CC-BY-4.0\n---\n\n# Sleeping pills\n\n## Key points\n\n- They help.\n\n## Is it approved?\n\n${opening}\n\nMore.\n`,
  )
  const model = toHandout(topic, topic, clinic, { variant: 'key-points' })
  const order = cutsOf(model).map(({ what }) => what)
  const at = [
    'all but the opening of “Is it approved?”',
    "the clinic's web address",
    'its licence',
    '“Is it approved?”',
    'the offer of large print',
    "the clinic's languages",
  ].map((what) => order.indexOf(what))
  expect(at).not.toContain(-1)
  expect(at).toEqual(at.toSorted((one, other) => one - other))
  expect(new Set(order).size).toBe(order.length)
})
