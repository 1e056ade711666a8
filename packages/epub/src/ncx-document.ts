import type { Element } from 'xast'
import type { Book, BookPage, TocEntry } from './book.ts'
import { toHref } from './to-href.ts'
import { toXml } from './to-xml.ts'
import { x } from './x.ts'

/** The contents for EPUB 2 reading systems (https://idpf.org/epub/20/spec/OPF_2.0_final_spec.html#Section2.4.1). */
export function ncxDocument(book: Book): string {
  let order = 0
  const point = ({ label, target, children }: TocEntry): Element => {
    order += 1
    return x(
      'navPoint',
      { id: `point-${order}`, playOrder: String(order) },
      x('navLabel', {}, x('text', {}, label)),
      x('content', { src: toHref(target) }),
      ...children.map(point),
    )
  }
  const navPoints = book.toc.map(point)
  const numbers = book.pages.flatMap(({ label }) =>
    /^\d{1,6}$/.test(label) ? [Number(label)] : [],
  )
  const page = ({ label, target }: BookPage, at: number): Element => {
    order += 1
    const number = /^\d{1,6}$/.test(label)
    return x(
      'pageTarget',
      {
        id: `page-${at + 1}`,
        type: number ? 'normal' : 'special',
        value: number ? label : undefined,
        playOrder: String(order),
      },
      x('navLabel', {}, x('text', {}, label)),
      x('content', { src: toHref(target) }),
    )
  }
  const meta = (name: string, content: string): Element => x('meta', { name, content })
  return toXml(
    x(
      'ncx',
      { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': book.lang },
      x(
        'head',
        {},
        meta('dtb:uid', book.identifier),
        meta('dtb:depth', String(depthOf(book.toc))),
        meta('dtb:totalPageCount', String(book.pages.length)),
        meta('dtb:maxPageNumber', String(numbers.reduce((most, one) => Math.max(most, one), 0))),
      ),
      x('docTitle', {}, x('text', {}, book.title)),
      x('navMap', {}, ...navPoints),
      ...(book.pages.length > 0 ? [x('pageList', {}, ...book.pages.map(page))] : []),
    ),
  )
}

function depthOf(entries: readonly TocEntry[]): number {
  return entries.reduce((depth, entry) => Math.max(depth, 1 + depthOf(entry.children)), 0)
}
