import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { asksMeaning } from '../src/select/direct-answers.ts'
import { frames, isElliptical } from '../src/select/lacks-sense.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { bySection, topicOf } from './fixture.ts'

const sentences = (lines: string): string[] =>
  bySection(summarise(topicOf(lines))).flatMap(({ sentences }) =>
    sentences.map((one) => toText(one.children)),
  )

/** A long leaflet, of which a summary tells some. */
const rest = [
  ['The cause', 'Pollen from grass and trees causes hay fever in spring and in early summer.'],
  ['The nose', 'The lining of the nose swells up and makes a lot of clear and thin fluid.'],
  ['The eyes', 'The eyes itch and water, and the skin around them may be red and sore.'],
  ['The night', 'Many people with hay fever sleep badly in the weeks when grass is in flower.'],
  ['The garden', 'Wet grass sets free less pollen than dry grass does on a warm and windy day.'],
  ['The school', 'Children with hay fever may find tests in early summer harder than others do.'],
]
  .flatMap(([heading, text]) => [
    `## ${heading}`,
    `${text} ${text!.replace(/\w+$/u, 'too')} In a wet year it starts later, and people in towns near the sea notice less of it than others.`,
    'Some regions count pollen each day and print the counts in the papers for all who want to plan a walk.',
  ])
  .join('\n\n')

describe('a sentence that leaves out what the one before it says', () => {
  it.each([
    'Only a blood test can.',
    'Only doctors who know the child may.',
    'Adults do too.',
    'Most children do not.',
    'Not all.',
    'Only some of them.',
    'No clinic offers one for children.',
    '“Two” is the only round number.',
    'The newer one is larger.',
    'Nobody can say whether that is still true.',
    'The other children had a cold too.',
  ])('is: %s', (text) => expect(isElliptical(text)).toBe(true))

  it.each([
    'Only a blood test can show it.',
    'Ask what your rights are.',
    'Rest as often as you can.',
    'Many adults have hay fever too, and few of those see a doctor about it.',
    'Not everyone needs a tablet.',
    'Take one in the morning.',
    'The newer spray is stronger.',
    'Tell a nurse if this is a new rash.',
  ])('is not: %s', (text) => expect(isElliptical(text)).toBe(false))

  it('is told with that one or not at all', () => {
    const told = sentences(
      `# Hay fever\n\n## Which test is sure?\n\nA skin test cannot tell you which pollen you react to. Only a blood test can.\n\n${rest}`,
    )
    const at = told.indexOf('Only a blood test can.')
    expect(at < 0 || told[at - 1]!.startsWith('A skin test')).toBe(true)
  })
})

describe('what says of how many the figures are', () => {
  it.each([
    'Think of 100 children with a cold.',
    'Imagine 1,000 women of your age.',
    'Imagine 1,000 women who have the test for 20 years.',
    'For every 50 people who have the spray:',
  ])('is: %s', (text) => expect(frames(text)).toBe(true))

  it.each([
    'Think of your own health first.',
    'Take 2 tablets with 1 glass of water.',
    'Imagine that 20% of 100 people sneeze.',
    'In one trial, 40 out of 100 people slept well.',
  ])('is not: %s', (text) => expect(frames(text)).toBe(false))

  it('is told with them and never alone', () => {
    const told = sentences(
      `# Hay fever spray\n\n## Does the spray help?\n\nThink of 100 people with hay fever. About 60 sneezed less with the spray, compared with about 30 without it.\n\n${rest}`,
    )
    expect(told.find((one) => one.startsWith('About 60'))).toBeDefined()
    expect(told[told.findIndex((one) => one.startsWith('About 60')) - 1]).toMatch(/^Think of 100/u)
    const alone = sentences(
      `# Hay fever spray\n\n## The spray\n\nThink of 100 people with hay fever. The spray costs little.\n\n${rest}`,
    )
    expect(alone.join(' ')).not.toContain('Think of')
  })
})

describe('the answer to a question', () => {
  it.each([
    [
      'How many sprays do I need?',
      'Our sources say “two” or “a few”.',
      'You can buy the sprays in a shop.',
    ],
    [
      'Who gives the shots?',
      'Two texts speak of a trained nurse.',
      'Ask for a chair by the window.',
    ],
    [
      'What dose was used in trials?',
      'One text says that 10 to 20 mg was given each day.',
      'In trials, the room was calm and cool.',
    ],
  ])('is told where anything of it is: %s', (heading, answer, more) => {
    const told = sentences(`# Hay fever\n\n## ${heading}\n\n${answer} ${more}\n\n${rest}`)
    const at = told.findIndex((one) => one.startsWith(more.slice(0, 12)))
    expect(told.findIndex((one) => one.startsWith(answer.slice(0, 10)))).toBeGreaterThanOrEqual(0)
    if (at > 0) expect(told[at - 1]!.slice(0, 10)).toBe(answer.slice(0, 10))
  })

  it('says what a word means before what else there is to say', () => {
    const told = bySection(
      summarise(
        topicOf(
          `# Hay fever spray\n\n## What does the blue mark mean?\n\nIt is a mark that the clinic gives to sprays for children. No shop has one for adults.\n\n${rest}`,
        ),
      ),
    ).find(({ section }) => toText(section.heading) === 'What does the blue mark mean?')
    expect(toText(told!.sentences[0]!.children)).toMatch(/^It is a mark/u)
  })

  it('knows a question of meaning', () => {
    expect(asksMeaning('What does “mild” mean?')).toBe(true)
    expect(asksMeaning('What is pollen?')).toBe(true)
    expect(asksMeaning('What does the spray do?')).toBe(false)
    expect(asksMeaning('What helps?')).toBe(false)
  })
})

it('owes what a second text says to the first', () => {
  const owed = (text: string) =>
    toCandidates(topicOf(`# Hay fever\n\n## Why\n\n${text}`)).map((one) => one.owed)
  expect(owed('One study gives dust as the reason. Another gives smoke.')).toEqual(['no', 'beside'])
  expect(owed('The study gives dust as the reason. Another gives smoke.')).toEqual(['no', 'no'])
})

it('says what sources say where they differ, without the column of sources', () => {
  const cited = (lead: string) =>
    toCandidates(
      topicOf(
        `# Hay fever\n\n## Can I get the spray?\n\n${lead}\n\n| What is said | Source |\n| In shops only | [1] |\n| With a note | [1] |`,
      ),
    ).map((one) => one.text)
  expect(cited('Our sources disagree.')).toContain('With a note')
  expect(cited('It depends on where you live.')).not.toContain('With a note')
})
