import { expect, it } from 'vitest'
import { easeDown } from '../src/select/ease-down.ts'
import { candidatesOf } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

it('trades no answer for an easier sentence that only comes near it', () => {
  const title = 'Sore Knees'
  const candidates = candidatesOf(
    topicOf(`# ${title}

## What are the symptoms of Sore Knees?

Many people have one for years. Sore knees characteristically demonstrate intermittent symptoms. Some people feel the left one more. You may feel a dull ache.`),
  )
  const answer = candidates[1]!
  const none = { between: () => 0, weight: () => 0 }
  const told = easeDown(
    { points: [], answers: [answer] },
    { candidates, likeness: none, value: () => 1, title, sourceWords: 5 },
  )
  expect(answer.text).toMatch(/^Sore knees/u)
  expect(told.answers).toEqual([answer])
})
