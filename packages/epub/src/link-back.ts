import { wordsIn } from '@plainleaf/html'
import type { Element, ElementContent } from 'hast'
import type { BookDocument } from './book.ts'
import type { FindTarget, Target } from './find-targets.ts'
import { h } from './h.ts'
import { inEnglish } from './language-tag.ts'
import { mapElements } from './map-elements.ts'
import type { Scanned } from './scan.ts'
import { toHref } from './to-href.ts'

/** For each reference, as `file#id`, the places that cite it. */
export type CitedBy = ReadonlyMap<string, readonly Required<Target>[]>

/** Finds the places that cite each reference, in reading order. */
export function citationsIn(scanned: readonly Scanned[], find: FindTarget): CitedBy {
  const found = new Map<string, Required<Target>[]>()
  for (const { document, citations } of scanned) {
    for (const { id, reference } of citations) {
      const target = find(document, reference)
      if (!target?.id) continue
      const key = `${target.file}#${target.id}`
      const places = found.get(key) ?? []
      places.push({ file: document.file, id })
      found.set(key, places)
    }
  }
  return found
}

/**
 * Ends each reference with links to every place that cites it, in reading order. The lists come with links
 * counted in one topic; a book cites from several documents and from the plain-language text too.
 */
export function linkBack(
  content: readonly ElementContent[],
  document: BookDocument,
  citations: CitedBy,
): ElementContent[] {
  return mapElements(content, (element) =>
    isReferenceList(element) ? [withBacklinks(element, document, citations)] : [element],
  )
}

function isReferenceList({ tagName, properties }: Element): boolean {
  const names = properties.className
  return /^[ou]l$/.test(tagName) && Array.isArray(names) && names.includes('references')
}

function withBacklinks(list: Element, document: BookDocument, citations: CitedBy): Element {
  let number = 0
  const children = list.children.map((item): ElementContent => {
    if (item.type !== 'element') return item
    number = Number(item.properties.value ?? number + 1)
    const places = citations.get(`${document.file}#${item.properties.id}`) ?? []
    const links = places.map((place, index) =>
      backlink(place, index, places.length, list.tagName === 'ol' ? number : undefined, document),
    )
    // What is cited eighty times has eighty of them: they stand on lines of their own.
    const all =
      links.length > 1 ? [h('span', { className: ['backlinks'] }, ...spaced(links))] : links
    const gap: ElementContent[] = links.length > 0 ? [{ type: 'text', value: ' ' }] : []
    return { ...item, children: [...withoutBacklinks(item.children), ...gap, ...all] }
  })
  return { ...list, children }
}

function withoutBacklinks(nodes: readonly ElementContent[]): ElementContent[] {
  const first = nodes.findIndex(
    (node) => node.type === 'element' && node.properties.role === 'doc-backlink',
  )
  // The space before the first link goes with it.
  return first < 0 ? [...nodes] : nodes.slice(0, Math.max(0, first - 1))
}

function backlink(
  { file, id }: Required<Target>,
  index: number,
  count: number,
  reference: number | undefined,
  document: BookDocument,
): Element {
  const { backToCitation } = wordsIn(document.lang)
  const label = backToCitation(reference, count > 1 ? index + 1 : undefined)
  return h(
    'a',
    {
      // Escaped already: links that are not `#id` or `topic:` are left as they are.
      href: toHref(`${file}#${id}`),
      role: 'doc-backlink',
      'epub:type': 'backlink',
      ariaLabel: label,
      ...inEnglish(document.lang),
    },
    count === 1 ? '↩' : index === 0 ? '↩1' : `${index + 1}`,
  )
}

function spaced(links: readonly Element[]): ElementContent[] {
  return links.flatMap((link, index): ElementContent[] =>
    index > 0 ? [{ type: 'text', value: ' ' }, link] : [link],
  )
}
