import { createHash } from 'node:crypto'
import { epub } from '@plainleaf/epub'
import { expect, test } from 'vitest'
import { arabic, asthma, collection, collectionBook, hayFever, topicBook } from './books.ts'
import { booksOf } from './collection.ts'
import { readBook, textOf } from './read-book.ts'

test('SOURCE_DATE_EPOCH decides the date of modification', async () => {
  const opf = textOf(await topicBook(asthma, { epoch: 1_700_000_000 }), 'EPUB/package.opf')
  expect(opf).toContain('"dcterms:modified">2023-11-14T22:13:20Z<')
})

test('xml-illegal-character: what XML cannot hold is replaced and reported once', async () => {
  const broken = structuredClone(hayFever)
  broken.title = 'Hay\u0000 fever \ud800]]>'
  const { books, messages } = await booksOf(epub, [broken])
  const about = textOf(readBook(books[0]), 'EPUB/about.xhtml')
  expect(about).toContain('Hay\uFFFD fever \uFFFD]]&gt;')
  const said = messages.filter(({ ruleId }) => ruleId === 'xml-illegal-character')
  expect(said.map(({ file, fatal, note }) => [file, fatal, Boolean(note)])).toEqual([
    ['hay-fever.md', false, true],
    // The collection of this test bears the topic's title.
    ['', false, true],
  ])
})

test('epub-name-clash: a topic and its collection of one name get a book each', async () => {
  const { books, messages } = await booksOf(epub, [hayFever], {
    ...collection,
    id: 'Hay-Fever',
    topics: [hayFever],
  })
  expect(books.map(({ path }) => path)).toEqual(['hay-fever.epub', 'Hay-Fever-collection.epub'])
  expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
    ['epub-name-clash', undefined],
  ])
})

test('the identifier stays when the words change, and differs between books', async () => {
  const id = async (book: Promise<Map<string, Uint8Array>>): Promise<string | undefined> =>
    /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/.exec(
      textOf(await book, 'EPUB/package.opf'),
    )?.[0]
  const before = await id(topicBook(hayFever))
  expect(before).toBeDefined()
  expect(await id(topicBook({ ...hayFever, title: 'Pollen' }))).toBe(before)
  expect(new Set([before, await id(topicBook(asthma)), await id(collectionBook())]).size).toBe(3)
})

test('the identifier is the UUIDv5 of the ids in our namespace, however long they are', async () => {
  const namespace = Buffer.from('5a532bee4c465034855f346bcab80005', 'hex')
  for (const length of [1, 30, 31, 32, 33, 39, 40, 100, 200]) {
    const topic = { ...arabic, id: 'é'.repeat(length) }
    const hash = createHash('sha1').update(namespace).update(`topic/breathing/${topic.id}`).digest()
    const hex = hash.toString('hex')
    const opf = textOf(await topicBook(topic), 'EPUB/package.opf').replaceAll('-', '')
    expect(opf).toContain(`${hex.slice(0, 12)}5${hex.slice(13, 16)}`)
    expect(opf).toContain(hex.slice(17, 32))
  }
})

test('names are sorted as in a library', async () => {
  const meta = {
    ...asthma.meta,
    authors: ['Dr Ana de Souza, MD', 'NHS England', 'Editorial team', 'Voltaire'],
  }
  const opf = textOf(await topicBook({ ...asthma, meta, references: [] }), 'EPUB/package.opf')
  const sorted = [...opf.matchAll(/"file-as".*?>(.*?)</g)].map(([, name]) => name)
  expect(sorted).toEqual([
    'de Souza, Ana',
    'NHS England',
    'Editorial team',
    'Voltaire',
    'Ruiz, Lena',
  ])
})

test('a long title is broken into lines that fit, and cut only on the picture', async () => {
  const title = 'What to do when your child has a cold and you are not sure whether it is one '
    .repeat(4)
    .trim()
  const book = await topicBook({ ...asthma, title })
  const lines = [...textOf(book, 'EPUB/cover.svg').matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(
    ([, line]) => line!,
  )
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) expect(line.length).toBeLessThan(40)
  expect(textOf(book, 'EPUB/cover.xhtml')).toContain(title)
})
