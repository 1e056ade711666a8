import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { goesOn } from '../src/select/goes-on.ts'
import { completes, isBareName } from '../src/select/lead-in.ts'
import { leans } from '../src/select/leaning.ts'
import { readSentences } from '../src/source/read-sentences.ts'
import { bySection, topicOf } from './fixture.ts'

describe('a sentence about what was named before it', () => {
  it.each([
    'If they break, the eye may fill with blood.',
    'The remaining rooms were warm by noon.',
    'Dust was found in the 17 remaining rooms.',
    'The other 40 riders had a cough.',
    'The whole test usually takes ten minutes.',
    'The risk of that child’s brother is low.',
    'Between 8 and 12 is in the usual range.',
    'One cup is: 2 spoons of salt; 3 spoons of oil.',
    'The affected child is pale.',
    'Nurses found no trial to support its use.',
    'The dust can hurt their throat.',
    'The dust then goes to the lungs.',
    'A nurse cleans those caused by a cold.',
    'There are few studies of its use in towns.',
  ])('leans: %s', (text) => expect(leans(text, 'Hay fever')).toBe(true))

  it.each([
    'If the windows break, the room gets cold.',
    'Dust was found in 3 rooms, and the other 17 rooms were clean.',
    'There are few studies of this treatment in towns.',
    'The rest is up to you and your doctor.',
    'The mother of a sick child may fear for that child.',
    'The nurse is sure of that which hurts.',
    '12 clinics are open at noon.',
    'The dust can hurt the workers and their throat.',
    'The mother and father lost their smell.',
    'The signs are like those caused by a cold.',
    'The whole visit for a skin test takes an hour.',
  ])('does not lean: %s', (text) => expect(leans(text, 'Hay fever')).toBe(false))

  it.each([
    ['Mottled means that it has spots.', 'Some children get a mottled rash.', true],
    ['Mottled means that it has spots.', 'Some children get a red rash.', false],
    ['The task had 40 rounds.', 'Each child was given a quick card task.', true],
    ['The task had 40 rounds.', 'Each child was given cards.', false],
    ['The test usually takes an hour.', 'A prick is a quick test.', true],
    ['The test usually takes an hour.', 'Pollen is in the air in May.', false],
  ])('goes on: %s after %s', (text, before, on) => expect(goesOn(text, before)).toBe(on))
})

it('tells names of signs with the words that lead them in, or not at all', () => {
  const lines = `# Hay fever\n\n## About it\n\nHay fever is an allergy to pollen from grass and from trees. It comes back each spring.\n\nMarks of it may include:\n\n- A red nose or a change in an old cough.\n- Eyes that itch and water on a dry day and keep you from your work.\n- The sound of a whistle in the chest.`
  const topic = topicOf(lines)
  const told = bySection(summarise(topic)).flatMap(({ sentences }) =>
    sentences.map((one) => toText(one.children)),
  )
  const at = told.findIndex((one) => one.startsWith('A red nose'))
  expect(at < 0 || told[at - 1]!.endsWith(':')).toBe(true)
  expect(['Signs may include:', 'Bring these:'].map(completes)).toEqual([true, true])
  expect(completes('What parents say:')).toBe(false)
  const names = readSentences(topic).filter(({ block }) => block === 'list item')
  expect(names.map(isBareName)).toEqual([true, false, true])
})

it('hears which two where a body or people have no more', () => {
  expect(leans('Hives can affect both sexes.', 'Hives')).toBe(false)
  expect(leans('The rash was on both sides of the neck.', 'Hives')).toBe(false)
  expect(leans('Hives got worse with both creams.', 'Hives')).toBe(true)
})
