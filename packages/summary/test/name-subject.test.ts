import { expect, it } from 'vitest'
import { sentenceSlot } from '../src/select/sentence-slot.ts'
import { slots } from '../src/select/slots.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

const second = (paragraph: string): string =>
  toCandidates(topicOf(`# Light therapy for winter blues\n\n${paragraph}`))[1]!.text

it.each([
  [
    'A new treatment, light therapy, is under study in many towns. This method combines bright lamps with rest.',
    'Light therapy combines bright lamps with rest.',
  ],
  [
    'Light therapy is used in many towns. This simple treatment uses bright lamps in the morning.',
    'Light therapy uses bright lamps in the morning.',
  ],
  [
    'The Board of Health has classed light therapy as a new cure and has allowed its use in homes. However, it has not yet been approved for all.',
    'However, light therapy has not yet been approved for all.',
  ],
  [
    'Unlike pills, light therapy involves just ten sessions in a month. Each session lasts an hour in the morning.',
    'Each session of light therapy lasts an hour in the morning.',
  ],
])('says what a sentence points back to: %s', (paragraph, named) => {
  expect(second(paragraph)).toBe(named)
})

it.each([
  // Of something else, of two things, of what another sentence is about, of many, or of no general noun.
  'A new drug, bright tea, is under study in many towns. This method combines bright lamps with rest.',
  'Light therapy and rest are used in many towns. This treatment uses bright lamps in the morning.',
  'Doctors use light therapy and warm baths in many towns. This treatment uses bright lamps in the morning.',
  'Winter blues are common in many northern towns. This condition causes low mood in the dark months.',
  'Light therapy is used in many towns. This lamp uses little power in the morning.',
])('leaves what may point elsewhere: %s', (paragraph) => {
  expect(second(paragraph)).toMatch(/^This /u)
})

it('leaves open what was judged where that may be another thing', () => {
  for (const before of [
    'The Board of Health has classed a new lamp as a cure.',
    'Light therapy is used in many towns.',
  ])
    expect(second(`${before} It has not yet been approved for all in the town.`)).toMatch(/^It /u)
})

it('names no session that may be of something else', () => {
  for (const before of [
    'A bath cure involves just ten sessions.',
    'Light therapy helps most in spring.',
  ])
    expect(second(`${before} Each session lasts an hour in the morning.`)).toMatch(
      /^Each session lasts/u,
    )
})

it('tells how many have something below no question of help', () => {
  const slot = slots.find(({ id }) => id === 'what')!
  const place = { slot: slot.id, settled: false }
  expect(sentenceSlot('About 20 out of 100 children have it.', place)).not.toBe('help')
  expect(sentenceSlot('About 20 out of 100 children slept better after it.', place)).toBe('help')
})
