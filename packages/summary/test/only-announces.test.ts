import { expect, it } from 'vitest'
import { onlyAnnounces } from '../src/select/only-announces.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

it.each([
  ['There are three ways to catch oak fever.', true],
  ['There are many different kinds of oak fever.', true],
  ['Certain factors affect how long oak fever lasts.', true],
  ['The seeds get into the nose by two main routes.', true],
  ['There are two kinds of oak fever: dry and wet.', false],
  ['There are two kinds of oak fever, dry and wet.', false],
  ['There are several ways to catch it, such as walks in the wood.', false],
  ['There are no ways to catch it twice.', false],
  ['Certain factors, such as damp air, affect how long it lasts.', false],
  ['The seeds get into the nose by the mouth.', false],
])('hears whether it only announces what comes: %s', (text, expected) => {
  expect(onlyAnnounces(text)).toBe(expected)
})

it('tells nothing that only announces what comes, but where its author set it among the points', () => {
  const page = (heading: string) =>
    topicOf(`# Oak fever

## ${heading}

There are three ways to catch oak fever. You can touch a leaf of it.`)
  const first = (heading: string) => toCandidates(page(heading))[0]
  expect(first('How do you catch it?')).toMatchObject({ unfit: true })
  expect(first('Key points')?.keyPoint && first('Key points')?.unfit).not.toBe(true)
})
