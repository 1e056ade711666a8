import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { mustKeep } from '../src/select/must-keep.ts'
import { markAim, saysAim, saysWhom } from '../src/select/says-aim.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { bySection, topicOf } from './fixture.ts'

const paper = (objective: string, methods: string): string =>
  `# Do firm pillows make snoring rarer?

## Objective

${objective}

## Methods

${methods}

## Results

Snoring became rarer in half of the adults. It stopped in three of them.

## Conclusions

Firm pillows may make snoring rarer.
`

const studied = (text: string): string[] =>
  bySection(summarise(topicOf(text)))
    .filter(({ section }) => toText(section.heading) === 'What was studied?')
    .flatMap(({ sentences }) => sentences.map((one) => toText(one.children)))

it('opens what was studied with what the study was for', () => {
  const [first] = studied(
    paper(
      'Snoring keeps many couples awake. This study investigated whether firm pillows help adults who snore.',
      'The pillow was cleaned once a week. A nurse weighed it.',
    ),
  )
  expect(first).toMatch(/^This study .*whether firm pillows/u)
})

it('marks the first sentence that says who was studied, to be kept', () => {
  const text = paper(
    'To find out whether firm pillows help.',
    'The pillow was cleaned. We recruited 60 adults from two towns. Ten adults left.',
  )
  const all = toCandidates(topicOf(text))
  markAim(all, 'Do firm pillows make snoring rarer?')
  expect(all.filter(({ whom }) => whom).map((one) => one.text)).toEqual([
    'We recruited 60 adults from two towns.',
  ])
  expect(all.filter(({ aim, whom }) => aim || whom).map(mustKeep)).toEqual([4, 4])
})

it.each([
  'The aim of this study was to find out whether it helps.',
  'We set out to compare two pillows.',
  'This small study examines two pillows.',
  'To determine whether it helps.',
  'The authors reviewed the records of two clinics.',
  'Two pillows were compared.',
])('hears an aim: %s', (text) => expect(saysAim(text)).toBe(true))

it.each(['Snoring is common.', 'Pillows can aim high.', 'It was known to help.'])(
  'hears no aim: %s',
  (text) => expect(saysAim(text)).toBe(false),
)

it.each([
  'Sixty adults slept on it.',
  'We included 1,200 healthy men from two towns.',
  'A 45-year-old woman came to the clinic.',
  'The records of 382 women were read.',
])('hears who was studied: %s', (text) => expect(saysWhom(text)).toBe(true))

it.each([
  'Adults slept on it.',
  'It weighed 12 pounds.',
  'Patients 18 years old or older could take part.',
])('hears nobody counted: %s', (text) => expect(saysWhom(text)).toBe(false))
