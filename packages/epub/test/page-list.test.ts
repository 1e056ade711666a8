import { type Collection, markdownReader, type Topic } from '@plainleaf/content-model'
import { epub } from '@plainleaf/epub'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { booksOf } from './collection.ts'
import { faultsOf, readBook, textOf } from './read-book.ts'

const leaflet = (title: string): string => `---
title: ${title}
lang: en
---

::page[i]

What it is.

::page[2]

## What helps

A cool cloth.

::page[3]

Loose clothes.
`
const read = (name: string, title: string): Promise<Topic> | Topic =>
  markdownReader.read(new VFile({ path: `${name}.md`, value: leaflet(title) }))

const none: Collection = {
  id: 'skin',
  title: 'Skin',
  lang: 'en',
  topics: [],
  glossary: [],
  references: [],
}

test('a source with pages gives a list of them, marks to go to, and says so', async () => {
  const topic = await read('rash', 'Nettle rash')
  const { books } = await booksOf(epub, [topic], { ...none, topics: [topic] })
  for (const file of books) {
    const book = readBook(file)
    expect(faultsOf(book)).toEqual([])
    const nav = textOf(book, 'EPUB/nav.xhtml')
    const list = /<nav epub:type="page-list" role="doc-pagelist".*?<\/nav>/s.exec(nav)?.[0] ?? ''
    const links = [...list.matchAll(/<a href="([^"#]+)#([^"]+)">([^<]+)<\/a>/g)]
    expect(links.map(([, , id, label]) => [id, label])).toEqual([
      ['page-i', 'i'],
      ['page-2', '2'],
      ['page-3', '3'],
    ])
    for (const [, path, id, label] of links)
      expect(textOf(book, `EPUB/${path}`)).toContain(
        `<span id="${id}" role="doc-pagebreak" epub:type="pagebreak" title="${label}" />`,
      )
    const opf = textOf(book, 'EPUB/package.opf')
    expect(opf).toContain('<dc:source id="meta-pages">rash.md (Markdown)</dc:source>')
    expect(opf).toContain('<meta property="source-of" refines="#meta-pages">pagination</meta>')
    expect(opf).toContain('<meta property="pageBreakSource">rash.md (Markdown)</meta>')
    expect(opf).toMatch(/>pageBreakMarkers<.*>pageNavigation</)
    expect(textOf(book, 'EPUB/toc.ncx')).toMatch(/<pageList>(<pageTarget .*){3}<\/pageList>/)
  }
})

test('two sources with pages give the book of both no list, since there would be two pages 2', async () => {
  const topics = [await read('rash', 'Nettle rash'), await read('burn', 'Sunburn')]
  const { books } = await booksOf(epub, topics, { ...none, topics })
  const book = readBook(books.at(-1))
  expect(faultsOf(book)).toEqual([])
  expect([...book.keys()].map((path) => textOf(book, path)).join('')).not.toMatch(
    /page-list|pagebreak|pageBreak|pageNavigation|pageList/,
  )
})
