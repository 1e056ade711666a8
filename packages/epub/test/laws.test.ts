import type { Collection, OutputFile, Topic } from '@plainleaf/content-model'
import { epub } from '@plainleaf/epub'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryTopic, toSection } from './arbitrary-topic.ts'
import { contextOf } from './collection.ts'
import { faultsOf, readBook } from './read-book.ts'

function collectionOf(topics: Topic[]): Collection {
  return {
    id: 'all',
    title: topics[0]?.title ?? 'All',
    lang: 'en',
    topics,
    glossary: [{ id: 'airway', term: 'Airway', aliases: [], definition: 'A tube for air.' }],
    references: [],
  }
}

async function booksOf(topics: Topic[]): Promise<OutputFile[]> {
  const collection = collectionOf(topics)
  const context = contextOf(collection, {
    plain: (topic) => ({ ...topic, variant: 'plain', children: topic.children.slice(0, 2) }),
  })
  const single = await Promise.all(topics.map((topic) => epub.renderTopic!(topic, context)))
  return [...single.flat(), ...(await epub.renderCollection!(collection, context))]
}

const pair = fc.tuple(arbitraryTopic('t1'), arbitraryTopic('t2'))

test('whatever the topics hold, books are well formed, links inside them resolve, bytes repeat', async () => {
  await fc.assert(
    fc.asyncProperty(pair, async (topics) => {
      const books = await booksOf(topics)
      for (const book of books) expect(faultsOf(readBook(book))).toEqual([])
      expect(await booksOf(structuredClone(topics))).toEqual(books)
    }),
    { numRuns: 150 },
  )
})

test('200 sections with one heading get 200 documents and titles', async () => {
  const [topic] = fc.sample(arbitraryTopic('t1'), { numRuns: 1, seed: 1 })
  const heading = [{ type: 'text' as const, value: 'Side effects' }]
  const children = Array.from({ length: 200 }, (_, index) =>
    toSection('prose', index % 2 ? `Side-${index}` : `side-${index - 1}`, 2, heading, []),
  )
  const [book] = await booksOf([{ ...topic!, title: 'Tablets', lang: 'en', children }])
  const entries = readBook(book)
  expect(faultsOf(entries)).toEqual([])
  const documents = [...entries].filter(([name]) => name.endsWith('.xhtml'))
  const titles = documents.map(
    ([, bytes]) => /<title>(.*?)<\/title>/.exec(Buffer.from(bytes).toString())?.[1],
  )
  expect(new Set(titles).size).toBe(documents.length)
  expect(documents.length).toBeGreaterThan(203)
})
