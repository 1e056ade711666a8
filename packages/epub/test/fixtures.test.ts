import { epub } from '@plainleaf/epub'
import { expect, test } from 'vitest'
import { booksOf, readCollection, toPlain } from './collection.ts'
import { faultsOf, readBook, textOf } from './read-book.ts'

const collection = await readCollection()
const { books, messages } = await booksOf(epub, collection.topics, collection, { plain: toPlain })

/** What is worth reading when it changes; the markup of sections is the business of @plainleaf/html. */
const shown: Record<string, string[]> = {
  'asthma-inhalers.epub': ['package.opf', 'about.xhtml', 'nav.xhtml', 'how-inhalers-work.xhtml'],
  'asthma-ar.epub': ['package.opf', 'cover.svg'],
  'breathing.epub': ['package.opf', 'nav.xhtml', 'toc.ncx', 'hay-fever.xhtml', 'references.xhtml'],
}

test.each(books)('$path is written as before', async (file) => {
  const book = readBook(file)
  expect(faultsOf(book)).toEqual([])
  const folder = `./fixtures/breathing/${file.path}`
  const names = [...book.keys()].join('\n')
  await expect(`${names}\n`).toMatchFileSnapshot(`${folder}/entries.txt`)
  for (const name of shown[file.path] ?? []) {
    // One element a line, so that changes can be read.
    const text = textOf(book, `EPUB/${name}`).replaceAll('><', '>\n<')
    await expect(text).toMatchFileSnapshot(`${folder}/${name}`)
  }
})

test('nothing is reported of documents without faults', () => {
  expect(messages).toEqual([])
})
