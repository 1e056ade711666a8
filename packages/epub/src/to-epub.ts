import type { OutputContext } from '@plainleaf/content-model'
import { wordsIn } from '@plainleaf/html'
import { accessibilityOf, count, emptyTally } from './accessibility.ts'
import { type Book, coverFile, navFile } from './book.ts'
import { type Cover, describeCover, drawCover } from './cover.ts'
import { elementsIn } from './elements-in.ts'
import { h } from './h.ts'
import { inEnglish } from './language-tag.ts'
import { navDocument } from './nav-document.ts'
import { ncxDocument } from './ncx-document.ts'
import { packageDocument } from './package-document.ts'
import { coverStyle, styleSheet } from './style-sheet.ts'
import { type Entry, toEntry, toZip } from './to-zip.ts'
import { xhtmlDocument } from './xhtml-document.ts'

/** Everything but `mimetype` and the container lies here. */
const folder = 'EPUB'

/**
 * The bytes of a book. Documents are made, counted and compressed one by one, so that a long book needs little memory.
 * The cover is an SVG document, and a PNG file for stores and old readers where `toPng` can draw its letters.
 */
export async function toEpub(
  book: Book,
  { toPng, rest }: Pick<OutputContext, 'toPng' | 'rest'>,
): Promise<Uint8Array> {
  const cover: Cover = {
    title: book.title,
    series: book.series,
    foot: book.publisher,
    lang: book.lang,
    seed: book.identifier,
    palette: book.palette,
  }
  const entries: Entry[] = []
  const add = (path: string, content: string | Uint8Array): void => {
    entries.push(toEntry(`${folder}/${path}`, content))
  }
  const tally = emptyTally()
  const drawn = new Set<string>()
  for (const document of book.documents) {
    const { file, title, lang, matter: type } = document
    const content = document.content()
    count(content, tally)
    if ([...elementsIn(content)].some(({ properties }) => properties.dataCount !== undefined))
      drawn.add(file)
    add(file, xhtmlDocument({ title, lang, type, content }))
    await rest?.()
  }
  const svg = drawCover(cover)
  const png = await toPng?.(svg)
  const accessibility = accessibilityOf(tally, book)
  add('package.opf', packageDocument(book, accessibility, { hasPng: png !== undefined, drawn }))
  await rest?.()
  add(navFile, navDocument(book))
  await rest?.()
  add('toc.ncx', ncxDocument(book))
  await rest?.()
  add('style.css', png ? `${styleSheet}${coverStyle}` : styleSheet)
  add('cover.svg', svg)
  if (png) add('cover.png', png)
  add(coverFile, coverDocument(cover))
  for (const { path, bytes } of book.images) add(path, bytes)
  return toZip(entries, `${folder}/package.opf`)
}

/**
 * The page of the cover shows the drawing itself: sharp at every size. Without `picture` around it for readers that show no
 * SVG: those that give every file an address of their own and forget `srcset` showed no cover (Foliate is one). The PNG, where
 * there is one, lies behind the drawing: see `coverStyle`.
 */
function coverDocument(cover: Cover): string {
  const image = h('img', {
    src: 'cover.svg',
    role: 'doc-cover',
    alt: describeCover(cover),
    ...inEnglish(cover.lang),
  })
  return xhtmlDocument({
    title: wordsIn(cover.lang).cover,
    lang: cover.lang,
    type: 'cover',
    content: [h('div', { className: ['cover'] }, image)],
  })
}
