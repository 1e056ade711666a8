import type { Element } from 'hast'
import { type Book, coverFile, navFile, type TocEntry } from './book.ts'
import { h } from './h.ts'
import { labels } from './labels.ts'
import { inEnglish } from './language-tag.ts'
import { toHref } from './to-href.ts'
import { xhtmlDocument } from './xhtml-document.ts'

/**
 * The navigation document (https://www.w3.org/TR/epub-33/#sec-nav): every heading down to h3 in reading
 * order, and the landmarks, which reading systems show in their own menus.
 */
export function navDocument(book: Book): string {
  const english = inEnglish(book.lang)
  const mark = (type: string, file: string, label: string): Element =>
    h('li', {}, h('a', { 'epub:type': type, href: file }, label))
  const landmarks = [
    mark('cover', coverFile, labels.cover),
    mark('toc', `${navFile}#toc`, labels.contents),
    ...book.landmarks.map(({ type, file }) =>
      mark(type, file, type === 'bodymatter' ? labels.start : titleOf(book, file)),
    ),
  ]
  return xhtmlDocument({
    title: labels.contents,
    lang: book.lang,
    type: 'frontmatter',
    content: [
      h(
        'nav',
        { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: ['toc-heading'] },
        h('h1', { id: 'toc-heading', ...english }, labels.contents),
        list(book.toc),
      ),
      h(
        'nav',
        { 'epub:type': 'landmarks', hidden: true, ariaLabelledBy: ['landmarks-heading'] },
        h('h2', { id: 'landmarks-heading', ...english }, labels.landmarks),
        h('ol', {}, ...landmarks),
      ),
    ],
  })
}

function list(entries: readonly TocEntry[]): Element {
  return h(
    'ol',
    {},
    ...entries.map(({ label, target, children }) =>
      h(
        'li',
        {},
        h('a', { href: toHref(target) }, label),
        ...(children.length > 0 ? [list(children)] : []),
      ),
    ),
  )
}

function titleOf(book: Book, file: string): string {
  return book.documents.find((document) => document.file === file)?.title ?? file
}
