import type { Element, Nodes, Parents } from 'hast'
import { attribute, elementsOf, nameOf, wordsOf } from './element.ts'

/** Footnotes and cited list entries of a page. */
export interface Notes {
  /** What a marker in the text stands for: a citation as text, or a footnote. */
  markers: Map<Element, { citation: string } | { footnote: string }>
  /** Elements that hold a footnote, by identifier; they do not stand in the text. */
  definitions: Map<Element, string>
  /** Links from a note back to its marker, which are no words. */
  backLinks: Set<Element>
}

const marker = /^[[(]?(?:\d{1,4}|[a-z]|[*†‡§]+)[\])]?$/iu
const sources =
  /^(?:references?|bibliography|works cited|sources|citations|literature|notes and references|reference list|list of references)\b/iu

/**
 * Finds the links that mark a footnote: `<sup><a href="#…">`, or a link with the role `doc-noteref`
 * (https://www.w3.org/TR/dpub-aria-1.1/). Where they lead into a list below a heading such as "References" they are
 * citations of its entries, numbered as the list is; elsewhere they are footnotes.
 */
export function findNotes(main: Element, parents: Map<Nodes, Parents>): Notes {
  const notes: Notes = { markers: new Map(), definitions: new Map(), backLinks: new Set() }
  const elements = elementsOf(main)
  const byId = new Map<string, Element>()
  for (const element of elements) {
    const id =
      attribute(element, 'id') ?? (nameOf(element) === 'a' ? attribute(element, 'name') : undefined)
    if (id && !byId.has(id)) byId.set(id, element)
  }
  const listed = listEntries(elements)
  const markerIds = new Set<string>()
  for (const link of elements) {
    const target = markerTarget(link, parents, byId)
    if (!target) continue
    const holder = holderOf(target, parents, main)
    const number = listed.get(holder)
    if (number !== undefined) notes.markers.set(link, { citation: `[${number}]` })
    else {
      const identifier = notes.definitions.get(holder) ?? String(notes.definitions.size + 1)
      notes.definitions.set(holder, identifier)
      notes.markers.set(link, { footnote: identifier })
    }
    for (const id of idsAround(link, parents)) markerIds.add(`#${id}`)
  }
  for (const link of elements) {
    const href = attribute(link, 'href') ?? ''
    if (nameOf(link) !== 'a' || notes.markers.has(link)) continue
    if (attribute(link, 'role') === 'doc-backlink' || markerIds.has(href)) notes.backLinks.add(link)
  }
  return notes
}

/** The entries of lists below a heading that names sources, each with its number. */
function listEntries(elements: readonly Element[]): Map<Element, number> {
  const listed = new Map<Element, number>()
  let under = false
  for (const element of elements) {
    if (/^h[1-6]$/u.test(element.tagName)) under = sources.test(wordsOf(element))
    if (!under || (element.tagName !== 'ol' && element.tagName !== 'ul')) continue
    const items = element.children.filter((child): child is Element => nameOf(child) === 'li')
    const start = Number.parseInt(attribute(element, 'start') ?? '1', 10) || 1
    for (const [index, item] of items.entries()) listed.set(item, start + index)
  }
  return listed
}

function markerTarget(
  link: Element,
  parents: Map<Nodes, Parents>,
  byId: Map<string, Element>,
): Element | undefined {
  const href = attribute(link, 'href')
  if (link.tagName !== 'a' || !href?.startsWith('#') || !marker.test(wordsOf(link)))
    return undefined
  const raised = [link, parents.get(link), parents.get(parents.get(link)!)].some(
    (one) => one && nameOf(one as Nodes) === 'sup',
  )
  const holds = link.children.some((child) => nameOf(child) === 'sup')
  if (!raised && !holds && attribute(link, 'role') !== 'doc-noteref') return undefined
  return byId.get(decoded(href.slice(1)))
}

/** The list item, or else the block, that a note stands in. */
function holderOf(target: Element, parents: Map<Nodes, Parents>, main: Element): Element {
  let holder: Element = target
  for (let node: Nodes | undefined = target; node && node !== main; node = parents.get(node)) {
    if (node.type !== 'element') break
    if (['li', 'p', 'dd', 'aside', 'div'].includes(node.tagName)) holder = node
    if (node.tagName === 'li' || node.tagName === 'div' || node.tagName === 'aside') break
  }
  return holder
}

function idsAround(link: Element, parents: Map<Nodes, Parents>): string[] {
  const around = [link, parents.get(link), parents.get(parents.get(link)!)]
  return around.flatMap((node) => {
    if (node?.type !== 'element' || !['a', 'sup', 'span'].includes(node.tagName)) return []
    return attribute(node, 'id') ?? attribute(node, 'name') ?? []
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
