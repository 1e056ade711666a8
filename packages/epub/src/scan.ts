import type { Element } from 'hast'
import type { BookDocument, Landmark } from './book.ts'
import { elementsIn } from './elements-in.ts'

/** What has to be known of every document before the links of any can be written. */
export interface Scanned {
  document: BookDocument
  ids: Set<string>
  /** Its citations: where each stands, and the id of the reference it leads to. */
  citations: { id: string; reference: string }[]
  /** Its last section with one of the roles that landmarks lead to. */
  landmarks: Map<Landmark['type'], Pick<Landmark, 'target' | 'label' | 'lang'>>
  /** Places where pages of the printed source begin. */
  pages: { id: string; label: string }[]
}

const marked: Record<string, Landmark['type']> = {
  'doc-glossary': 'glossary',
  'doc-bibliography': 'bibliography',
  'doc-index': 'index',
}

/** Looks through a document once, without keeping it. */
export function scan(document: BookDocument): Scanned {
  const scanned: Scanned = {
    document,
    ids: new Set(),
    citations: [],
    landmarks: new Map(),
    pages: [],
  }
  for (const element of elementsIn(document.content())) {
    const { id, role, href, title } = element.properties
    if (typeof id === 'string') scanned.ids.add(id)
    if (role === 'doc-biblioref' && typeof id === 'string') {
      scanned.citations.push({ id, reference: String(href).slice(1) })
    }
    if (role === 'doc-pagebreak' && typeof id === 'string')
      scanned.pages.push({ id, label: String(title) })
    const type = marked[String(role)]
    if (type) scanned.landmarks.set(type, landmarkOf(element, document))
  }
  return scanned
}

function landmarkOf(
  section: Element,
  { file, title, lang }: BookDocument,
): Pick<Landmark, 'target' | 'label' | 'lang'> {
  const { id } = section.properties
  const heading = section.children.find(isHeading)
  const whole = heading?.tagName === 'h1'
  const words = heading && !whole ? textOf(heading).trim() : ''
  return {
    target: whole || typeof id !== 'string' ? file : `${file}#${id}`,
    label: words || title,
    lang,
  }
}

function isHeading(node: Element['children'][number]): node is Element {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName)
}

function textOf(node: Element | { type: string; value?: string }): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return node.value ?? ''
}
