import { expect, it } from 'vitest'
import { toBullets } from '../src/arrange/to-bullets.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { textOf } from '../src/source/run.ts'
import { topicOf } from './fixture.ts'

/** The lead-in and the items that a sentence about hay fever becomes; undefined where it stays one. */
function bullets(sentence: string): string[] | undefined {
  const candidates = toCandidates(topicOf(`# Hay fever\n\n## The spray\n\n${sentence}`))
  const made = toBullets(candidates[0]!)
  return made && [made.leadIn, ...made.items].map(({ runs }) => textOf(runs))
}

it.each([
  [
    'The kit of each school included a comb (12%), two bottles of lotion (9.5%), and a towel (4%).',
    [
      'The kit of each school included:',
      'a comb (12%)',
      'two bottles of lotion (9.5%)',
      'a towel (4%)',
    ],
  ],
  [
    'Colds were rarer in all three of the towns with new heating: by 9.1% in homes, by 8% in schools, and by 7% in shops.',
    [
      'Colds were rarer in all three of the towns with new heating:',
      'by 9.1% in homes',
      'by 8% in schools',
      'by 7% in shops',
    ],
  ],
  [
    'The nurses named three kinds of rash: (1) a rash without an itch; (2) a rash with an itch; and (3) a rash that comes back.',
    [
      'The nurses named three kinds of rash:',
      'a rash without an itch',
      'a rash with an itch',
      'a rash that comes back',
    ],
  ],
  [
    'Parents spoke of three things: a) the long nights; b) the cost of soap; c) what others may think.',
    [
      'Parents spoke of three things:',
      'the long nights',
      'the cost of soap',
      'what others may think',
    ],
  ],
])('makes a list of what a sentence lists: %s', (sentence, made) => {
  expect(bullets(sentence)).toEqual(made)
})

it.each([
  'The kit of each school included a comb, resulting in 62 tests, and 9 towels.',
  // A short sentence, a clause, marks out of order, a label.
  'Colds were rarer in three towns: by 9% in Ayr, by 8% in Oban, and by 7% in Wick.',
  'Colds were rarer in all of the towns with new heating in homes: they fell by 9% in one, by 8% in two, and by 7% in three.',
  'The nurses named three kinds of rash: (1) a rash without an itch; (3) a rash with an itch; (2) a rash that comes back.',
  'A leaflet for the parents of all children with a rash: the comb, the lotion for the hair, the warm towel, and the soap for the skin.',
])('leaves whole: %s', (sentence) => {
  expect(bullets(sentence)).toBeUndefined()
})

it.each([
  'Ring the ambulance if:\n\n- your lips turn grey;\n- you cannot say a whole sentence;\n- the spray does nothing.',
  'Ring the ambulance if:\n\n- your lips turn grey\n- you cannot say a whole sentence\n- the spray does nothing',
])('makes a list again of one in the source, whatever marks end its items: %s', (list) => {
  expect(bullets(list)).toEqual([
    'Ring the ambulance if:',
    'your lips turn grey',
    'you cannot say a whole sentence',
    'the spray does nothing',
  ])
})
