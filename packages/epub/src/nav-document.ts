import { directionOf } from '@plainleaf/content-model'
import { hasWords, wordsIn } from '@plainleaf/html'
import type { Element } from 'hast'
import { type Book, coverFile, navFile, type TocEntry } from './book.ts'
import { h } from './h.ts'
import { ownWords } from './own-words.ts'
import { toHref } from './to-href.ts'
import { xhtmlDocument } from './xhtml-document.ts'

/**
 * The navigation document (https://www.w3.org/TR/epub-33/#sec-nav): every heading down to h3 in reading
 * order, the landmarks, which reading systems show in their own menus, and the pages of a printed source.
 */
export function navDocument(book: Book): string {
  const words = wordsIn(book.lang)
  const own = hasWords(book.lang) ? book.lang : 'en'
  const mark = (type: string, target: string, label: string, lang = own): Element =>
    h('li', {}, h('a', { 'epub:type': type, href: toHref(target) }, inLanguage(label, lang, book)))
  const landmarks = [
    mark('cover', coverFile, words.cover),
    mark('toc', `${navFile}#toc`, words.contents),
    ...book.landmarks.map(({ type, target, label, lang }) => mark(type, target, label, lang)),
  ]
  return xhtmlDocument({
    title: words.contents,
    lang: book.lang,
    type: 'frontmatter',
    content: [
      h(
        'nav',
        { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: ['toc-heading'] },
        h('h1', { id: 'toc-heading' }, ownWords(words.contents, book.lang)),
        list(book.toc, book),
      ),
      h(
        'nav',
        { 'epub:type': 'landmarks', hidden: true, ariaLabelledBy: ['landmarks-heading'] },
        h('h2', { id: 'landmarks-heading' }, ownWords(words.landmarks, book.lang)),
        h('ol', {}, ...landmarks),
      ),
      ...pageList(book, words.pages),
    ],
  })
}

/** The pages of the printed source (https://www.w3.org/TR/epub-33/#sec-nav-pagelist); reading systems have a "go to page". */
function pageList({ pages, lang }: Book, name: string): Element[] {
  if (pages.length === 0) return []
  const items = pages.map(({ label, target }) =>
    h('li', {}, h('a', { href: toHref(target) }, label)),
  )
  return [
    h(
      'nav',
      {
        'epub:type': 'page-list',
        role: 'doc-pagelist',
        hidden: true,
        ariaLabelledBy: ['pages-heading'],
      },
      h('h2', { id: 'pages-heading' }, ownWords(name, lang)),
      h('ol', {}, ...items),
    ),
  ]
}

function list(entries: readonly TocEntry[], book: Book): Element {
  return h(
    'ol',
    {},
    ...entries.map(({ label, target, children, lang }) =>
      h(
        'li',
        children.length > 0 ? { className: ['branch'] } : {},
        h('a', { href: toHref(target) }, inLanguage(label, lang, book)),
        ...(children.length > 0 ? [list(children, book)] : []),
      ),
    ),
  )
}

function primary(lang: string): string {
  return lang.split('-')[0]!.toLowerCase()
}

/** Marks words in another language than the book's. */
function inLanguage(words: string, lang: string, book: Book): Element | string {
  if (primary(lang) === primary(book.lang)) return words
  return h('span', { lang, xmlLang: lang, dir: directionOf(lang) }, words)
}
