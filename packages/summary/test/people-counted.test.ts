import { describe, expect, it } from 'vitest'
import { groupsOwed } from '../src/select/names-groups.ts'
import { bringsInCount, countIn, speaksOfPeople } from '../src/select/people-counted.ts'
import { candidatesOf } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

/** What a paper owes to those who read one sentence of its results. */
function owedTo(text: string, methods: string): string[] {
  const all = candidatesOf(
    topicOf(`# A pillow for snoring\n\n## Methods\n\n${methods}\n\n## Results\n\n${text}\n`),
  )
  const one = all.find((other) => other.text === text)!
  return groupsOwed(all, new Set([one])).map((other) => other.text)
}

describe('those who were studied', () => {
  it.each([
    ['Five of the 24 adults slept well.', 24],
    ['All twenty-four adults slept well.', 24],
    ['Of the 1,200 adults some slept well.', 1200],
    ['The necks of the 17 remaining adults were fine.', 17],
    ['Some 24 adults slept well.', undefined],
    ['Five of the 24 adults who snored slept well.', undefined],
  ])('are counted in: %s', (text, count) => expect(countIn(text)).toBe(count))

  it.each([
    ['Twenty four adults took part.', 24, true],
    ['We asked 24 older adults.', 24, true],
    ['One hundred and four adults took part.', 4, false],
    ['Five of the 24 adults slept well.', 24, false],
  ])('are brought in: %s', (text, count, expected) =>
    expect(bringsInCount(text, count)).toBe(expected),
  )

  it.each([
    ['Most of the adults slept well.', true],
    ['One third of the adults slept well.', true],
    ['Snoring did not wake the patient at night.', true],
    ['The adults who snored slept well.', false],
    ['The patients on firm pillows slept well.', false],
    ['Sixty adults slept well, and the adults were fed.', false],
    ['Adults slept well.', false],
  ])('are only spoken of in: %s (%s)', (text, expected) =>
    expect(speaksOfPeople(text)).toBe(expected),
  )
})

describe('a paper owes the sentence that brings in', () => {
  const methods =
    'We asked sixty adults who snored in two towns. They kept a diary of their nights.'

  it.each([
    'Most of the adults slept well on the pillow.',
    'Seven of the 60 adults had a sore neck.',
  ])('whom it speaks of: %s', (text) => {
    expect(owedTo(text, methods)).toEqual(['We asked sixty adults who snored in two towns.'])
  })

  it('none to those that say it themselves', () => {
    expect(owedTo('Most adults with a beard slept well.', methods)).toEqual([])
  })

  it('groups that have short names', () => {
    const groups =
      'One half lay on a soft pillow (SOFT) and one on a firm pillow (n = 30; FIRM) at home.'
    expect(owedTo('Snoring was rarer in the FIRM group.', groups)).toEqual([groups])
    expect(owedTo('The SOFT and FIRM groups slept well.', groups)).toEqual([groups])
    expect(owedTo('Snoring was rarer on FIRM pillows.', groups)).toEqual([])
  })
})
