import type { Topic } from '@plainleaf/content-model'
import { expect, test } from 'vitest'
import { candidatesOf, toCandidates } from '../src/select/to-candidates.ts'
import { ofLast } from '../src/source/of-last.ts'
import { positionOf } from '../src/source/position-of.ts'
import { readTopic } from './fixture.ts'

test('works out once what is asked again of the last two things', () => {
  const asked: string[] = []
  const nameOf = ofLast((thing: { name: string }) => {
    asked.push(thing.name)
    return thing.name.toUpperCase()
  })
  const [full, plain, other] = [{ name: 'full' }, { name: 'plain' }, { name: 'other' }]
  expect([full, plain, full, plain, other, full].map(nameOf)).toEqual([
    'FULL',
    'PLAIN',
    'FULL',
    'PLAIN',
    'OTHER',
    'FULL',
  ])
  expect(asked).toEqual(['full', 'plain', 'other', 'full'])
})

test('what a summary changes of its candidates changes nothing for who reads them after it', () => {
  const topic: Topic = readTopic('head-lice')
  const before = JSON.stringify(
    candidatesOf(topic).map(({ text, slot, unfit }) => [text, slot, unfit]),
  )
  const all = toCandidates(topic)
  expect(all.length).toBeGreaterThan(0)
  for (const one of all) {
    // What a copy leans on, and what is told with it, are copies too.
    if (one.needs) expect(all).toContain(one.needs)
    for (const other of one.unit ?? []) expect(all).toContain(other)
    Object.assign(one, { text: 'Changed.', slot: 'other', unfit: true })
  }
  const after = JSON.stringify(
    candidatesOf(topic).map(({ text, slot, unfit }) => [text, slot, unfit]),
  )
  expect(after).toBe(before)
})

test('a sentence is placed on its own line of a paragraph of several', () => {
  const value = 'Rest first.\nThen walk a little.\nStop if it hurts.'
  const start = { line: 7, column: 3, offset: 40 }
  const end = { line: 9, column: 18, offset: 40 + value.length }
  const node = { type: 'text' as const, value, position: { start, end } }
  const at = (text: string) => [{ text, marks: [], node, offset: value.indexOf(text) }]
  expect(positionOf(at('Rest first.'))).toEqual({
    start,
    end: { line: 7, column: 14, offset: 51 },
  })
  expect(positionOf(at('Stop if it hurts.'))).toEqual({
    start: { line: 9, column: 1, offset: 40 + value.indexOf('Stop') },
    end,
  })
})
