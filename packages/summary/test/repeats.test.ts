import { expect, it } from 'vitest'
import { repeats } from '../src/select/repeats.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

const [comb, again, other] = toCandidates(
  topicOf(`# Head lice

Wet combing should be done every three days with a fine comb.

Wet combing should then be done every three days, always with a fine comb.

Sprays for head lice should be kept away from small children.`),
)

it('tells what says again what another sentence says', () => {
  expect(repeats(again!, [comb!, other!])).toBe(true)
  expect(repeats(other!, [comb!, again!])).toBe(false)
  expect(repeats(comb!, [comb!])).toBe(false)
})

it('tells how many there are where one is numbered', () => {
  const all = toCandidates(
    topicOf(`# Light therapy

## What happens?

Light therapy has three short phases, and each takes a week of the winter.

You sit in front of the lamp for half an hour after you get up.

After a week the third phase begins, and the lamp is used at noon.`),
  )
  const last = all.find(({ text }) => text.includes('third phase'))
  expect(last?.needs?.text).toContain('three short phases')
})
