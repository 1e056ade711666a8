import { expect, test } from 'vitest'
import { openTally } from '../src/dev/open-tally.ts'
import type { BuiltFile } from '../src/pipeline/build-result.ts'

function file(path: string, status: BuiltFile['status']): BuiltFile {
  return { path, output: 'html', collection: 'c', topics: [], sha256: '', bytes: 1, status }
}
const statuses = (files: BuiltFile[]): string[] =>
  files.map(({ path, status }) => `${path} ${status}`)

test('tells of what builds wrote that an edit ended, once', () => {
  let clock = 100
  const tally = openTally(() => clock)
  tally.begin()
  tally.wrote(file('page', 'changed'))
  tally.wrote(file('other', 'unchanged'))
  tally.ended([{ output: 'html', topic: 'page' }])
  clock = 150
  tally.begin()
  tally.wrote(file('page', 'unchanged'))
  clock = 190
  const files = [file('page', 'unchanged'), file('other', 'unchanged'), file('book', 'changed')]
  const told = tally.settle(files, [{ output: 'epub' }])
  expect(statuses(told.files)).toEqual(['page changed', 'other unchanged', 'book changed'])
  expect(told.steps).toEqual([{ output: 'html', topic: 'page' }, { output: 'epub' }])
  expect(told.took).toBe(90)

  tally.begin()
  clock = 200
  const next = tally.settle([file('page', 'unchanged')], [])
  expect([statuses(next.files), next.steps, next.took]).toEqual([['page unchanged'], [], 10])
})

test('a file that was new and changed before it was told of is new; one that is gone is not told of', () => {
  const tally = openTally(() => 0)
  tally.wrote(file('page', 'new'))
  tally.wrote(file('page', 'changed'))
  tally.wrote(file('gone', 'new'))
  expect(statuses(tally.settle([file('page', 'unchanged')], []).files)).toEqual(['page new'])
})
