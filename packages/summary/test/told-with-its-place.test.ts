import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { leans } from '../src/select/leaning.ts'
import { stopsMidway } from '../src/select/list-form.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { bySection, topicOf } from './fixture.ts'

const candidateOf = (text: string, start: string) =>
  toCandidates(topicOf(text)).find((one) => one.text.startsWith(start))!
const told = (text: string): [heading: string, sentence: string][] =>
  bySection(summarise(topicOf(text))).flatMap(({ section, sentences }) =>
    sentences.map((one): [string, string] => [toText(section.heading), toText(one.children)]),
  )

it.each([
  ['The number slightly decreased among older men.', true],
  ['The rate was 3%.', true],
  ['The number of new cases slightly decreased.', false],
  ['In some cases, however, the body fights itself.', true],
  ['In some cases, the body fights itself.', false],
  ['Because it is bound, the salt stays in the gut.', true],
  ['Because it is hard to see, the rash is often missed.', false],
])('hears whether %s leans on the sentence before it (%s)', (text, expected) =>
  expect(leans(text, 'Kidney stones')).toBe(expected),
)

describe('a thing that a sentence speaks of further in', () => {
  const text = (first: string) =>
    `# Dry eye\n\n## How is it found?\n\n${first} After five minutes the nurse takes off the strips and reads them.\n`
  const start = 'After five minutes'

  it('is told with the sentence that brings it in', () => {
    const one = candidateOf(text('A nurse puts paper strips below your lids.'), start)
    expect(one.needs?.text).toMatch(/^A nurse puts/u)
  })

  it('needs none where no sentence does', () => {
    expect(candidateOf(text('The test is short.'), start).needs).toBeUndefined()
  })
})

describe('an item that opens with a name', () => {
  const text = (second: string) =>
    `# Ear cancer\n\n## How is it found?\n\nThese tests may be used:\n\n- Dye scan: A set of pictures of the ear. Soft metal is put into an arm and shines in the ear.\n- ${second}\n`

  it('is told with that where the others have names too', () => {
    const one = candidateOf(
      text('Swab test: A look at wax below a lens. It is quick.'),
      'Soft metal',
    )
    expect(one.needs?.text).toMatch(/^Dye scan: /u)
  })

  it('is a sentence with a colon where no other has one', () => {
    const one = candidateOf(text('A doctor looks at your ear.'), 'Soft metal')
    expect(one.needs).toBeUndefined()
  })
})

describe('a list', () => {
  it('is told with words that stop in the midst of their sentence', () => {
    expect(stopsMidway('It is passed on by')).toBe(true)
    expect(stopsMidway('It is passed on in two ways:')).toBe(false)
    const all = told(
      '# Gut worms\n\n## What are gut worms?\n\nGut worms are long animals that live in the gut.\n\n## How can I prevent gut worms?\n\nWash your hands before you eat. The spread of eggs in a village can be stopped by\n\n- Not passing stool near wells.\n- Building good drains for all.\n',
    ).map(([, one]) => one)
    const at = all.indexOf('Not passing stool near wells.')
    expect(at).toBeGreaterThan(0)
    expect(all[at - 1]).toMatch(/^The spread of eggs .*by:$/u)
  })

  it('of titles of other pages answers nothing', () => {
    const titles =
      '- Emergency Permission for Medical Products and Devices (ear drops too)\n- Notes on Ear Drops for School Staff\n'
    const text = `# Ear pain\n\n## What is ear pain?\n\nEar pain is an ache deep in the ear. It often follows a cold.\n\n## What are the treatments for ear pain?\n\n${titles}`
    expect(told(text).map(([heading]) => heading)).not.toContain(
      'What are the treatments for ear pain?',
    )
    expect(toCandidates(topicOf(text)).some(({ text }) => text.startsWith('Notes'))).toBe(false)
  })
})

it('asks whether something helps only of what is a treatment', () => {
  // Of a short text the summary keeps the headings anyway.
  const long = Array.from(
    { length: 40 },
    (_, at) => `A nurse in town ${at} says that old shoes number ${at} rub the big toe at night.`,
  ).join(' ')
  const all = told(
    `# Gout\n\n## What is gout?\n\nGout is an illness of the joints. It comes and goes for years.\n\n## A town by the sea\n\nIn the town 40% of women swim, compared with 20% of men.\n\n## Shoes\n\n${long}\n`,
  )
  expect(all.flatMap(([heading, one]) => (/\b40 out/u.test(one) ? [heading] : []))).toEqual([
    'A town by the sea',
  ])
})
