import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { isReadingList } from '../src/select/lead-in.ts'
import { isOutOfPlace, leans } from '../src/select/leaning.ts'
import { namesAnimals } from '../src/select/names-animals.ts'
import { groupsOwed } from '../src/select/names-groups.ts'
import { isApproval, isRisk } from '../src/select/says.ts'
import { sentenceSlot } from '../src/select/sentence-slot.ts'
import { candidatesOf } from '../src/select/to-candidates.ts'
import { bySection, topicOf } from './fixture.ts'

const headings = (text: string) =>
  bySection(summarise(topicOf(text))).map(({ section }) => toText(section.heading))

it.each([
  ['Prescribed pills and illegal drugs can both harm the liver.', false],
  ['It is illegal to sell the plant.', true],
  ['The plant is an illegal drug in most states.', true],
  ['Nobody may legally sell it.', true],
])('hears whether %s says what is approved or lawful', (text, expected) => {
  expect(isApproval(text)).toBe(expected)
})

it.each([
  ['Snoring was not linked to adverse pregnancy outcomes.', false],
  ['We read 80 adverse reports.', false],
  ['Two adverse events were seen.', true],
])('hears whether %s names what can go wrong', (text, expected) => {
  expect(isRisk(text)).toBe(expected)
})

it('leaves how often an illness is seen where the causes are told', () => {
  const text = 'It was seen in 14% of the old compared with 2% of the young.'
  expect(sentenceSlot(text, { slot: 'causes', settled: true })).toBe('causes')
  expect(sentenceSlot(text, { slot: 'what', settled: true })).toBe('help')
})

it('asks what was found above methods and results that stand below one heading', () => {
  const all = headings(
    `# A pillow for snoring\n\n## Objective\n\nWe wanted to learn whether a pillow helps adults who snore at night.\n\n## Methods and results\n\nWith the pillow 12 of 30 adults snored, compared with 24 of 30 adults without it.\n\n## Conclusion\n\nThe pillow made snoring rarer in adults.`,
  )
  expect(all).not.toContain('Does it help?')
})

it('does not ask whether it helps above what is only being tried', () => {
  const heading = 'What research is being done for Sore Knees?'
  const all = headings(
    `# Sore Knees\n\n## What are Sore Knees?\n\nSore knees are stiff joints of the leg. Your knee bends when you walk.\n\n## ${heading}\n\nSome studies take place with people who have no pain yet. Others test new shoes for runners.`,
  )
  expect(all).toContain(heading)
  expect(all).not.toContain('Does it help?')
})

it.each([
  ['Twelve pig kidneys were kept cold for a day.', true],
  ['We used the murine stomach.', true],
  ['They were given bovine valves.', false],
  ['A mouse test was used.', false],
])('hears whether %s names animals', (text, expected) => {
  expect(namesAnimals(text)).toBe(expected)
})

it.each([
  'Among the remaining majority, the pillow did no harm.',
  'In the remaining homes it was louder.',
  'Patient 2 had a stiff neck.',
])('leans: %s', (text) => {
  expect(leans(text, 'A pillow for snoring')).toBe(true)
})

it('owes the words that bring people in to those that only count them again', () => {
  const all = candidatesOf(
    topicOf(
      '# A pillow for snoring\n\n## Methods\n\nA total of 16 older adults took part in two towns.\n\n## Results\n\nThe neck was never sore in the 16 adults. Of 9 adults with a beard, most slept well.',
    ),
  )
  const [first, again, others] = all
  expect(groupsOwed(all, new Set([again!]))).toEqual([first])
  expect(groupsOwed(all, new Set([others!]))).toEqual([])
})

it.each([
  ['The section “Shoes for runners” lists them.', true],
  ['TTY users should call 555 0100.', true],
  ['The section of the bone is thin.', false],
])('hears whether %s only says where else to look', (text, expected) => {
  expect(isOutOfPlace(text)).toBe(expected)
})

it('takes the names of leaflets for no list of what there is to tell', () => {
  expect(isReadingList('The clinic has three fact sheets:')).toBe(true)
  expect(isReadingList('The clinic has three rooms:')).toBe(false)
})

it('tells no bare yes to a question that is not there', () => {
  const text =
    '# Sore Knees\n\n## What causes Sore Knees?\n\nLong walks cause most sore knees. Do shoes matter? Yes. Hard shoes can make a knee sore. The knee is the largest joint of the body.'
  const all = bySection(summarise(topicOf(text))).flatMap(({ sentences }) =>
    sentences.map((one) => toText(one.children)),
  )
  expect(all).not.toContain('Yes.')
})

it.each([
  ['Who should not have the test?', 'Who should not have it?'],
  ['Who should not wait for the test?', 'Who should not wait for the test?'],
])('asks below %s: %s', (heading, asked) => {
  const all = headings(
    `# An ear test\n\n## What is an ear test?\n\nAn ear test shows how well you hear soft tones.\n\n## ${heading}\n\nPeople whose ear bleeds or hurts. Children with a cold.`,
  )
  expect(all).toContain(asked)
})
