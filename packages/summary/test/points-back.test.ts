import { describe, expect, it } from 'vitest'
import { goesOn } from '../src/select/goes-on.ts'
import { isAboutTreatment, pointsToTreatment } from '../src/select/points-back.ts'
import { sentenceSlot } from '../src/select/sentence-slot.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { readSentences } from '../src/source/read-sentences.ts'
import { topicOf } from './fixture.ts'

describe('words that point back', () => {
  it.each([
    ['A nurse looks at the skin two hours later.', 'Drops are set on the arm.', true],
    ['If it itches, wash the arm an hour later.', 'Drops are set on the arm.', false],
    ['Eat nothing the day before.', 'A test on the arm takes an hour.', true],
    ['Eat nothing the day before the test.', 'A test on the arm takes an hour.', false],
    ['Nobody knows if smaller moles are safe.', 'Moles larger than a pea are cut out.', true],
    ['Moles smaller than that are safe.', 'Moles larger than a pea are cut out.', false],
    ['Nobody knows if smaller moles are safe.', 'Moles are cut out.', false],
  ])('%s (after: %s)', (text, before, on) => expect(goesOn(text, before)).toBe(on))

  const page = (title: string, first: string) =>
    topicOf(`# ${title}

## What is it?

${first}

## Treatment

Bee balm is a syrup for the throat. Some people feel very tired of it. You may need this medicine for six months.
`)
  const illness = page('Hay fever', 'Hay fever is an allergy to pollen.')
  const remedy = page('Bee balm', 'Bee balm is a medicine for hay fever.')

  it('tells of this medicine after the words before it where a text is about an illness', () => {
    const needs = (topic: typeof illness) =>
      toCandidates(topic).find(({ text }) => pointsToTreatment(text))!.needs?.text
    expect(isAboutTreatment(illness, readSentences(illness))).toBe(false)
    expect(needs(illness)).toMatch(/very tired/u)
    expect(isAboutTreatment(remedy, readSentences(remedy))).toBe(true)
    expect(needs(remedy)).toBeUndefined()
  })
})

it('does not take whom a study left out for those who should not have something', () => {
  const text =
    'Pregnant women were not suitable and people with a cough were turned away at the door.'
  expect(sentenceSlot(text, { slot: 'study', settled: true })).toBe('study')
  expect(sentenceSlot(text, { slot: 'what', settled: false })).toBe('exclusions')
})
