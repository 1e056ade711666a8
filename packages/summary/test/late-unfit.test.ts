import { expect, test } from 'vitest'
import type { Candidate } from '../src/select/candidate.ts'
import { copyOf, withLateUnfit } from '../src/select/late-unfit.ts'

const text = 'Rest helps.'
const known: Omit<Candidate, 'unfit'> = {
  sources: [],
  draft: { runs: [], edits: [] },
  text,
  plain: text,
  words: 2,
  slot: 'what',
  settled: false,
  keyPoint: false,
  owed: 'no',
}

test('whether a sentence is unfit is found out once, and only when it is asked', () => {
  let asked = 0
  const one = withLateUnfit({ ...known }, () => {
    asked += 1
    return true
  })
  const copy = copyOf(one)
  expect(asked).toBe(0)
  expect([copy.unfit, one.unfit, copy.unfit]).toEqual([true, true, true])
  expect(asked).toBe(1)
})

test('a copy may be set otherwise than what it was copied from, and be spread', () => {
  const one = withLateUnfit({ ...known }, () => false)
  const copy = copyOf(one)
  copy.unfit = true
  expect(one.unfit).toBe(false)
  expect({ ...copy, words: 3 }).toEqual({ ...known, words: 3, unfit: true })
})
