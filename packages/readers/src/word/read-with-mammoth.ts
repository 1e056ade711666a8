import { strToU8, zipSync } from 'fflate'
import type { Relationship } from './read-package.ts'
import { toXml } from './to-xml.ts'
import { element, type XmlElement } from './xml-element.ts'

/** The tree that mammoth reads, as far as it is used here (mammoth 1.13.0, lib/documents.js). */
export type WordNode =
  | {
      type: 'paragraph' | 'hyperlink' | 'table'
      children: WordNode[]
      href?: string
      anchor?: string
    }
  | { type: 'tableRow'; children: WordNode[]; isHeader: boolean }
  | { type: 'tableCell'; children: WordNode[]; colSpan: number; rowSpan: number }
  | WordRun
  | { type: 'text'; value: string }
  | { type: 'tab' | 'break' | 'commentReference' }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | { type: 'image'; altText?: string }
  | { type: 'bookmarkStart'; name: string }

/** A run of characters that look alike. */
export interface WordRun {
  type: 'run'
  children: WordNode[]
  isBold: boolean
  isItalic: boolean
  isStrikethrough: boolean
  verticalAlignment: string
}

/** A document with its notes. */
export interface WordDocument {
  children: WordNode[]
  notes: { resolve(reference: { noteType: string; noteId: string }): { body: WordNode[] } | null }
}

/** A prepared part with the links it names. */
export interface PreparedPart {
  root: XmlElement
  relationships: ReadonlyMap<string, Relationship>
}

/** What is given to mammoth. */
export interface Prepared {
  document: PreparedPart
  footnotes?: PreparedPart | undefined
  endnotes?: PreparedPart | undefined
}

/** What is told by mammoth: the document, and the symbols it did not know. */
export interface MammothResult {
  document: WordDocument
  symbols: number
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * Lets mammoth read a document. It is given an archive made here of the prepared parts alone, so that it never sees
 * the one that came from outside: no picture, no macro, no address but those of links. Loaded when first used.
 */
export async function readWithMammoth(prepared: Prepared): Promise<MammothResult> {
  const { default: mammoth } = await import('mammoth')
  const bytes = toArchive(prepared)
  let read: WordDocument | undefined
  const input = { arrayBuffer: bytes.buffer as ArrayBuffer, buffer: bytes as never }
  const { messages } = await mammoth.convertToHtml(input, {
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    // Its tree is what is wanted. There is nothing left for it to turn into HTML.
    transformDocument: (document: WordDocument) => {
      read = document
      return { type: 'document', children: [], notes: {}, comments: [] }
    },
  })
  if (!read) throw new Error('mammoth gave no document')
  const symbols = messages.filter(({ message }) => /w:sym element/u.test(message)).length
  return { document: read, symbols }
}

function toArchive({ document, footnotes, endnotes }: Prepared): Uint8Array {
  const inner = [...(footnotes ? ['footnotes'] : []), ...(endnotes ? ['endnotes'] : [])].map(
    (name) => relationship(name, name, `${name}.xml`),
  )
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': toXml(
      element('rels:Relationships', {}, [
        relationship('main', 'officeDocument', 'word/document.xml'),
      ]),
    ),
    ...withLinks('document', document, inner),
    ...(footnotes && withLinks('footnotes', footnotes)),
    ...(endnotes && withLinks('endnotes', endnotes)),
  }
  const bytes = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, strToU8(text)]),
  )
  return zipSync(bytes, { level: 0, mtime: '1981-01-01' })
}

function withLinks(
  name: string,
  part: PreparedPart,
  inner: XmlElement[] = [],
): Record<string, string> {
  const links = [...part.relationships.values()]
    .filter(({ type, external }) => type === 'hyperlink' && external)
    .map(({ id, target }) => relationship(id, 'hyperlink', target))
  const all = [...links, ...inner, relationship('plainleaf-picture', 'image', 'picture.png')]
  return {
    [`word/${name}.xml`]: toXml(part.root),
    [`word/_rels/${name}.xml.rels`]: toXml(element('rels:Relationships', {}, all)),
  }
}

function relationship(id: string, type: string, target: string): XmlElement {
  return element('rels:Relationship', { Id: id, Type: `${office}/${type}`, Target: target })
}
