import { type Handout, openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { breaksArticle, isNotes } from '../src/press/fillers.ts'
import { hasFaults } from '../src/press/looks.ts'
import { isWorthTrying } from '../src/press/worth-trying.ts'
import { clinic } from './support/clinic.ts'
import { pagesOf } from './support/pages-of.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()
const lines = (count: number): string => 'Some words here.\n\n'.repeat(count)
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** A leaflet in large print: what it is made of in the end, its pages, and how much of one is empty before each part. */
async function printed(markdown: string) {
  const topic = await topicOf(markdown)
  const model = toHandout(topic, topic, clinic, { variant: 'large' })
  const { pdf, handout, pages } = printHandout(model, topic, engine)
  expect(pages).toBeLessThanOrEqual(4)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  const sheet = engine.set(handout, new Map())
  if (Array.isArray(sheet)) throw new Error(sheet[0]?.message)
  return { handout, texts: await pagesOf(pdf!), length: sheet.length }
}

const headings = ({ parts }: Handout): string[] => parts.map(({ heading }) => heading)
const rows = range(1, 6).map(
  (at) => `| Row ${at} of the table | What is said of it there | How sure that is by now |`,
)
const table = `| Name of it | What it says | How sure |\n| - | - | - |\n${rows.join('\n')}\n`

it('keeps a table on one page, and has questions or lines for notes in what that leaves empty', async () => {
  let filled = 0
  for (const above of range(10, 18)) {
    const { handout, texts, length } = await printed(
      `# What?\n\n## Why?\n\n${lines(above)}## What is known?\n\n${table}\n## What else is there?\n\n${lines(12)}`,
    )
    expect(texts.map((text) => text.match(/Row \d/gu)?.length ?? 0).filter(Boolean)).toEqual([6])
    expect(Math.max(...length.holes)).toBeLessThan(1 / 4)
    const known = headings(handout).indexOf('What is known?')
    const before = handout.parts[known - 1]?.role
    if (before === 'notes' || before === 'questions') filled++
  }
  expect(filled).toBeGreaterThan(2)
})

it.each([
  ['a large hole', 3.5, 0.3, 1, true],
  ['a hole that lines between two sections hardly look better than', 3.5, 0.15, 1, false],
  ['a hole, what is a page too long', 4.3, 0.3, 1, false],
  ['a hole, what is too long by less than the lines take below', 4.1, 0.3, 3, true],
])('fills %s only where it may look better: %d pages', async (_, used, hole, from, worth) => {
  const topic = await topicOf(`# What?\n\n${'## Why?\n\nSome words.\n\n'.repeat(3)}`)
  const handout = toHandout(topic, topic, clinic, { variant: 'large' })
  const holes = handout.parts.map((_, at) => (at === 1 ? hole : 0))
  const length = { used: used * 700, page: 700, parted: 0, torn: [], holes }
  const look = (pages: number, more: object) => ({
    handout,
    sheet: { pages, length: { ...length, ...more }, toPdf: () => [] },
  })
  const best = look(4, { parted: used > 4 ? 1 : 0 })
  const filler = { at: 1, from: from > 1 ? [handout.parts.findIndex(isNotes)] : [] }
  const filled = { ...filler, inArticle: true, shapes: [] }
  expect(isWorthTrying(filled, look(Math.ceil(used), {}), best)).toBe(worth)
})

it('tries nothing between sections where another shape fills the pages', async () => {
  let found = 0
  for (const above of range(8, 16)) {
    const topic = await topicOf(
      `# What?\n\n## Why?\n\n${lines(above)}## What helps?\n\n${lines(6)}## What else is there?\n\n${lines(24)}`,
    )
    const model = toHandout(topic, topic, clinic, { variant: 'large' })
    const asked: Handout[] = []
    const kept = ({ parts }: Handout): number => parts.filter(({ keep }) => keep).length
    let fills = false
    const set: typeof engine.set = (one, files) => {
      const sheet = engine.set(one, files)
      asked.push(one)
      if (!Array.isArray(sheet) && kept(one) < kept(model) && !hasFaults({ handout: one, sheet }))
        fills = true
      return sheet
    }
    printHandout(model, topic, { ...engine, set })
    if (!fills) continue
    found++
    expect(asked.filter(breaksArticle)).toEqual([])
  }
  expect(found).toBeGreaterThan(0)
})

it('parts no article for them where nothing is empty', async () => {
  const { handout } = await printed(
    `# What?\n\n## Why?\n\n${lines(5)}## What is known?\n\n${table}`,
  )
  expect(headings(handout).slice(0, 3)).toEqual([
    'Why?',
    'What is known?',
    'What can I ask my doctor or nurse?',
  ])
})

it('has nothing between an article and the box that says when to get help', async () => {
  const signs = range(1, 6).map((at) => `- Sign ${at} of it, which anybody can see at once`)
  for (const above of range(20, 28)) {
    const { handout } = await printed(
      `# What?\n\n## Why?\n\n${lines(above)}## When should I get help?\n\nCall now if you see:\n\n${signs.join('\n')}\n\n## What else is there?\n\n${lines(8)}`,
    )
    const help = handout.parts.findIndex(({ role }) => role === 'help')
    expect(handout.parts[help - 1]?.role).toBe('prose')
  }
})

it('moves the last lines of a long paragraph for the sake of one line behind it, not all of it', async () => {
  const long = `Start of it. ${'These words go on and on. '.repeat(12)}End of it.`
  let parted = 0
  for (const above of range(8, 18)) {
    const { texts } = await printed(
      `# What?\n\n## Why?\n\n${lines(above)}## What helps?\n\n${long}\n\nOne line.\n\n## What else is there?\n\n${lines(14)}`,
    )
    const start = texts.findIndex((text) => text.includes('Start of it'))
    const end = texts.findIndex((text) => text.includes('One line.'))
    expect(texts[end]).toContain('End of it.One line.')
    if (start < end) parted++
  }
  expect(parted).toBeGreaterThan(1)
})
