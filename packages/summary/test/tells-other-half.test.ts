import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { tellsOtherHalf } from '../src/select/tells-other-half.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { sentencesIn, topicOf } from './fixture.ts'

it.each([
  ['Others stay in bed for weeks.', 'Some people have no pain.', true],
  ['Other children lose their sight.', 'Most children get well.', true],
  ['In others the rash never goes.', 'In some people the rash goes.', true],
  ['On the other end are those who walk at once.', 'The worst form takes the legs.', true],
  ['For people who have oak fever, less salt is good.', 'Food does not cause oak fever.', true],
  ['Others stay in bed for weeks.', 'Oak fever is a rash.', false],
  ['Other symptoms are chills.', 'Some people have no pain.', false],
  ['Other people wash.', 'The rash is red.', false],
  ['People who have oak fever sleep a lot.', 'Food is a cause of oak fever.', false],
])('hears whether it is the other half: %s', (text, before, expected) => {
  expect(tellsOtherHalf(text, before)).toBe(expected)
})

const page = `# Oak fever

## What is oak fever?

Oak fever is a rash that comes from leaves. Some people have no pain. Others suffer from paralysis of the extremities for several consecutive weeks.`

it('ties the harmless half to the other', () => {
  const all = toCandidates(topicOf(page))
  expect(all[1]!.limit).toBe(all[2])
  expect(all[2]!.needs).toBe(all[1])
})

it('tells both halves or neither', () => {
  const told = sentencesIn(summarise(topicOf(page))).map((one) => toText(one.children))
  const some = told.findIndex((text) => /^Some people/u.test(text))
  expect(/^Others/u.test(told[some + 1] ?? '')).toBe(some >= 0)
})
