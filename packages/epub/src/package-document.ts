import { directionOf, type Subject } from '@plainleaf/content-model'
import { hasWords } from '@plainleaf/html'
import type { Element } from 'xast'
import type { AccessibilityMetadata } from './accessibility.ts'
import { type Book, coverFile, navFile } from './book.ts'
import { sortName } from './person-name.ts'
import { toXml } from './to-xml.ts'
import { x } from './x.ts'

/** What the list of files says of drawings. */
interface DrawnFiles {
  hasPng: boolean
  drawn: ReadonlySet<string>
}

/**
 * The package document (https://www.w3.org/TR/epub-33/#sec-package-doc). Ids of metadata, files and spine start apart.
 * `hasPng`: whether there is a `cover.png`; `drawn`: the files of documents that hold a drawing.
 */
export function packageDocument(
  book: Book,
  accessibility: AccessibilityMetadata,
  files: DrawnFiles,
): string {
  // The sentence is in English where we have no words in the book's language (WCAG 3.1.2).
  const english: Record<string, string> = hasWords(book.lang)
    ? {}
    : { 'xml:lang': 'en', dir: 'ltr' }
  return toXml(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'meta-id',
        'xml:lang': book.lang,
        dir: directionOf(book.lang),
      },
      x(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        ...descriptive(book),
        ...accessibility.map(([name, value]) =>
          property(`schema:${name}`, value, name === 'accessibilitySummary' ? english : {}),
        ),
        ...claimed(book),
        x('meta', { name: 'cover', content: 'doc-cover-image' }),
      ),
      manifest(book, files),
      spine(book),
    ),
  )
}

function property(name: string, value: string, attributes: Record<string, string> = {}): Element {
  return x('meta', { property: name, ...attributes }, value)
}

function descriptive(book: Book): Element[] {
  const person = (element: string, role: string, id: string, name: string): Element[] => [
    x(element, { id }, name),
    property('role', role, { refines: `#${id}`, scheme: 'marc:relators' }),
    property('file-as', sortName(name), { refines: `#${id}` }),
  ]
  // A keyword that differs from a subject by its capitals alone says the same.
  const subjects = new Set(book.subjects.map(({ name }) => name.trim().toLowerCase()))
  const optional = (element: string, value: string | undefined): Element[] =>
    value?.trim() ? [x(element, {}, value)] : []
  return [
    x('dc:identifier', { id: 'meta-id' }, book.identifier),
    x('dc:title', { id: 'meta-title' }, book.title),
    property('title-type', 'main', { refines: '#meta-title' }),
    ...book.languages.map((lang) => x('dc:language', {}, lang)),
    ...named(book.authors).flatMap((name, index) =>
      person('dc:creator', 'aut', `meta-author-${index + 1}`, name),
    ),
    ...named(book.reviewers).flatMap((name, index) =>
      person('dc:contributor', 'rev', `meta-reviewer-${index + 1}`, name),
    ),
    ...optional('dc:publisher', book.publisher),
    ...optional('dc:date', book.date),
    ...optional('dc:description', book.description),
    ...book.sources.flatMap((source) =>
      book.pages.length > 0 && source === book.pageSource
        ? paginated(source)
        : optional('dc:source', source),
    ),
    ...optional('dc:rights', book.licence),
    ...book.subjects.flatMap(subject),
    ...book.keywords
      .filter((keyword) => !subjects.has(keyword.trim().toLowerCase()))
      .flatMap((keyword) => optional('dc:subject', keyword)),
    ...series(book),
    property('dcterms:modified', book.modified),
  ]
}

/** A subject, with its code where it has one (https://www.w3.org/TR/epub-33/#sec-opf-dcsubject). */
function subject({ name, scheme, code }: Subject, index: number): Element[] {
  const id = `meta-subject-${index + 1}`
  if (!scheme || !code) return [x('dc:subject', {}, name)]
  return [
    x('dc:subject', { id }, name),
    // The vocabulary of authorities knows MeSH by capitals; EPUBCheck takes other schemes by their names.
    property('authority', /^mesh$/i.test(scheme) ? 'MESH' : scheme, { refines: `#${id}` }),
    property('term', code, { refines: `#${id}` }),
  ]
}

/**
 * Conformance to a standard is claimed only where somebody stands for it (EPUB Accessibility 1.1, section 3.3,
 * https://www.w3.org/TR/epub-a11y-11/#sec-conf-reporting).
 */
function claimed({ claim }: Book): Element[] {
  if (!claim) return []
  const refines = '#meta-conformance'
  return [
    x('meta', { property: 'dcterms:conformsTo', id: 'meta-conformance' }, claim.conformsTo),
    property('a11y:certifiedBy', claim.certifiedBy, { refines }),
    ...(claim.report
      ? [x('link', { rel: 'a11y:certifierReport', refines, href: claim.report })]
      : []),
  ]
}

/**
 * The source that the pages are those of, for new reading systems (https://www.w3.org/TR/epub-a11y-11/#pageBreakSource) and in the way
 * of EPUB 3.2, which more of them know.
 */
function paginated(source: string): Element[] {
  return [
    x('dc:source', { id: 'meta-pages' }, source),
    property('source-of', 'pagination', { refines: '#meta-pages' }),
    property('pageBreakSource', source),
  ]
}

function named(names: readonly string[]): string[] {
  return names.filter((name) => name.trim() !== '')
}

function series(book: Book): Element[] {
  if (!book.series?.trim()) return []
  return [
    property('belongs-to-collection', book.series, { id: 'meta-series' }),
    property('collection-type', 'series', { refines: '#meta-series' }),
  ]
}

/** Of two pictures of the cover, the PNG is what shops and shelves show; the page of the cover shows the SVG. */
function manifest(book: Book, { hasPng, drawn }: DrawnFiles): Element {
  const item = (id: string, href: string, type: string, properties?: string): Element =>
    x('item', { id: `doc-${id}`, href, 'media-type': type, properties })
  const xhtml = 'application/xhtml+xml'
  return x(
    'manifest',
    {},
    ...(hasPng
      ? [
          item('cover-image', 'cover.png', 'image/png', 'cover-image'),
          item('cover-drawing', 'cover.svg', 'image/svg+xml'),
        ]
      : [item('cover-image', 'cover.svg', 'image/svg+xml', 'cover-image')]),
    item('cover', coverFile, xhtml),
    item('nav', navFile, xhtml, 'nav'),
    item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'),
    item('style', 'style.css', 'text/css'),
    ...book.documents.map((document, index) =>
      item(String(index + 1), document.file, xhtml, drawn.has(document.file) ? 'svg' : undefined),
    ),
    ...book.images.map(({ path, mediaType }, index) => item(`image-${index + 1}`, path, mediaType)),
  )
}

/** The cover, what stands before the text, the contents, then the rest. */
function spine(book: Book): Element {
  const isFront = (index: number): boolean => index === 0
  const refs = book.documents.map((_, index) => x('itemref', { idref: `doc-${index + 1}` }))
  return x(
    'spine',
    {
      toc: 'doc-ncx',
      'page-progression-direction': directionOf(book.lang) === 'rtl' ? 'rtl' : undefined,
    },
    x('itemref', { idref: 'doc-cover' }),
    ...refs.filter((_, index) => isFront(index)),
    x('itemref', { idref: 'doc-nav' }),
    ...refs.filter((_, index) => !isFront(index)),
  )
}
