import { expect, test } from 'vitest'
import { type BundledFile, toParts } from '../src/ahead/gather.ts'

const file = (fileName: string, ...imports: string[]): BundledFile => ({
  fileName: `${fileName}.js`,
  moduleIds: [`/src/${fileName}.ts`, `/src/${fileName}-more.ts`],
  imports: imports.map((name) => `${name}.js`),
  isEntry: fileName === 'bin',
})

const files = [
  file('bin', 'messages'),
  file('messages', 'lines'),
  file('lines'),
  file('print', 'read', 'lines'),
  file('read', 'parse', 'messages'),
  file('parse'),
  file('inspect', 'read'),
  file('seldom', 'parse'),
]

test('what the same starts load comes in one file, and no start loads more than it needs', () => {
  const parts = toParts(files, ['/print.ts', '/inspect.ts', '/bin.ts'])
  const partOf = (name: string) => parts.get(`/src/${name}.ts`)
  expect(partOf('read')).toBe(partOf('parse'))
  expect(partOf('lines')).toBe(partOf('messages'))
  const apart = ['read', 'lines', 'print', 'inspect'].map(partOf)
  expect(new Set(apart).size).toBe(apart.length)
  expect(parts.get('/src/read-more.ts')).toBe(partOf('read'))
})

test('an entry, and what no start loads, is left where it is', () => {
  const parts = toParts(files, ['/print.ts', '/bin.ts'])
  expect([...parts.keys()].filter((id) => /bin|seldom|inspect/u.test(id))).toEqual([])
})

test('a start that is no more is told', () => {
  expect(() => toParts(files, ['/gone.ts'])).toThrow('/gone.ts')
})
