import type { Book } from './book.ts'
import { coverFile, navFile } from './book.ts'
import { type Cover, describeCover, drawCover } from './cover.ts'
import { h } from './h.ts'
import { labels } from './labels.ts'
import { navDocument } from './nav-document.ts'
import { ncxDocument } from './ncx-document.ts'
import { packageDocument } from './package-document.ts'
import { styleSheet } from './style-sheet.ts'
import { type Entry, toZip } from './to-zip.ts'
import { xhtmlDocument } from './xhtml-document.ts'

const folder = 'EPUB'

/** A book as the bytes of an EPUB 3.3 file (https://www.w3.org/TR/epub-33/). */
export function toEpub(book: Book): Uint8Array {
  const cover: Cover = {
    title: book.title,
    series: book.series,
    foot: book.publisher,
    lang: book.lang,
    seed: book.identifier,
  }
  const files: Entry[] = [
    { path: 'package.opf', content: packageDocument(book) },
    { path: navFile, content: navDocument(book) },
    { path: 'toc.ncx', content: ncxDocument(book) },
    { path: 'style.css', content: styleSheet },
    { path: 'cover.svg', content: drawCover(cover) },
    { path: coverFile, content: coverDocument(cover) },
    ...book.documents.map(({ file, title, lang, matter, content }) => ({
      path: file,
      content: xhtmlDocument({ title, lang, type: matter, content }),
    })),
    ...book.images.map(({ path, bytes }) => ({ path, content: bytes })),
  ]
  const entries = files.map(({ path, content }) => ({ path: `${folder}/${path}`, content }))
  return toZip(entries, `${folder}/package.opf`)
}

function coverDocument(cover: Cover): string {
  const image = h('img', { src: 'cover.svg', role: 'doc-cover', alt: describeCover(cover) })
  return xhtmlDocument({
    title: labels.cover,
    lang: cover.lang,
    type: 'cover',
    content: [h('div', { className: ['cover'] }, image)],
  })
}
