import { epub } from '@plainleaf/epub'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryTopic, toSection } from './arbitrary-topic.ts'
import { booksOf } from './collection.ts'
import { faultsOf, readBook } from './read-book.ts'

const pair = fc.tuple(arbitraryTopic('t1'), arbitraryTopic('t2'))

test('whatever the topics hold, books are well formed, links inside them resolve, bytes repeat', async () => {
  await fc.assert(
    fc.asyncProperty(pair, async (topics) => {
      const { books } = await booksOf(epub, topics)
      for (const book of books) expect(faultsOf(readBook(book))).toEqual([])
      expect((await booksOf(epub, structuredClone(topics))).books).toEqual(books)
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

test('200 sections with one heading get 200 documents and titles', async () => {
  const [topic] = fc.sample(arbitraryTopic('t1'), { numRuns: 1, seed: 1 })
  const heading = [{ type: 'text' as const, value: 'Side effects' }]
  const children = Array.from({ length: 200 }, (_, index) =>
    // Ids that differ only by case must not become one file on systems that do not tell them apart.
    toSection('prose', index % 2 ? `Side-${index - 1}` : `side-${index}`, 2, heading, []),
  )
  const { books } = await booksOf(epub, [{ ...topic!, title: 'Tablets', lang: 'en', children }])
  const entries = readBook(books[0])
  expect(faultsOf(entries)).toEqual([])
  const documents = [...entries].filter(([name]) => name.endsWith('.xhtml'))
  const titles = documents.map(
    ([, bytes]) => /<title>(.*?)<\/title>/.exec(Buffer.from(bytes).toString())?.[1],
  )
  expect(new Set(titles).size).toBe(documents.length)
  expect(documents.length).toBeGreaterThan(203)
})
