import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Collection } from '@plainleaf/content-model'
import { epub } from '@plainleaf/epub'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { arbitraryTopic } from './arbitrary-topic.ts'
import { booksOf, readCollection, spacer, toPlain } from './collection.ts'
import { makeUnique } from './make-unique.ts'

// The checker is the repository's, not this package's: named at run time, since packages import only packages.
const script = new URL('../../../scripts/conformance/epubcheck.ts', import.meta.url).href
interface Run {
  books: number
  findings: { file: string; line?: number; rule: string; reason: string }[]
}
const { epubcheck } = (await import(script)) as { epubcheck(books: string[]): Promise<Run> }

const folder = mkdtempSync(join(tmpdir(), 'plainleaf-epub-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('EPUBCheck has nothing to say, neither of our books nor of hostile ones', async () => {
  const read = await readCollection()
  const subjects = [
    { name: 'Asthma', scheme: 'MeSH', code: 'D001249' },
    { name: 'Asthma (disorder)', scheme: 'SNOMED CT', code: '195967001' },
    { name: 'Breathing' },
  ]
  const collection: Collection = {
    ...read,
    topics: read.topics.map((topic) => ({ ...topic, meta: { ...topic.meta, subjects } })),
    theme: { colour: '#0b5c8f' },
    accessibility: {
      conformsTo: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
      certifiedBy: 'Example Access Lab',
      report: 'https://example.org/report.html',
    },
  }
  const more = { plain: toPlain, toPng: async () => spacer.bytes }
  const { books } = await booksOf(epub, collection.topics, collection, more)
  const files = books.map((book) => write(book.path, book.content))
  const hostile = fc.sample(fc.tuple(arbitraryTopic('t1'), arbitraryTopic('t2')), {
    numRuns: 8,
    seed: 9,
  })
  for (const [index, topics] of hostile.entries()) {
    const { books } = await booksOf(epub, topics.map(makeUnique))
    files.push(write(`hostile-${index}.epub`, books.at(-1)!.content))
  }
  const broken = write('broken.epub', 'not a zip')
  const { findings } = await epubcheck([...files, broken])
  // A checker that finds no fault in this one would prove nothing about the others.
  expect(findings.filter(({ file }) => file === broken)).not.toEqual([])
  expect(findings.filter(({ file }) => file !== broken)).toEqual([])
}, 240_000)

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}
