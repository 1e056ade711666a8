import { expect, test } from 'vitest'
import type { Built } from '../src/dev/build-job.ts'
import type { BuiltFile } from '../src/pipeline/build-result.ts'
import { describeRebuild } from '../src/terminal/describe-rebuild.ts'
import type { Colors } from '../src/terminal/terminal.ts'

const plain = new Proxy({}, { get: () => (text: string) => text }) as Colors

function file(path: string, topics: string[], status: BuiltFile['status']): BuiltFile {
  const output = path.split('/')[0] ?? ''
  return { path, output, collection: 'c', topics, sha256: '', bytes: 1, status }
}

function built(files: BuiltFile[], removed: string[] = []): Built {
  const steps = files.map(({ output, topics: [topic] }) => ({ output, topic }))
  const rest = { collections: [], documents: [], findings: [], exitCode: 0 as const }
  return { ...rest, files, removed, steps, took: 90 }
}

test('names the topics whose files were written, not those that came out the same', () => {
  const result = built([
    file('html/first.html', ['first'], 'changed'),
    file('html/second.html', ['second'], 'unchanged'),
    file('html/index.html', [], 'unchanged'),
  ])
  expect(describeRebuild(result, plain, true)).toBe(
    'built    1 file written of first in 90 ms\n  html     first.html\n',
  )
})

test('names the collection where what is made of all was written, and counts many topics', () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => file(`html/${id}.html`, [id], 'new'))
  const result = built([...many, file('epub/all.epub', ['a', 'b'], 'changed')], ['html/old.html'])
  expect(describeRebuild(result, plain, true)).toBe(
    `built    5 files written, 1 removed of 4 topics, the collection in 90 ms
  html     a.html, b.html, c.html, and 1 more
  epub     all.epub
  removed  html/old.html
`,
  )
})

test('says so where nothing had to be written', () => {
  const result = built([file('html/a.html', ['a'], 'unchanged')])
  expect(describeRebuild(result, plain, true)).toBe('built    nothing to write in 90 ms\n')
})
