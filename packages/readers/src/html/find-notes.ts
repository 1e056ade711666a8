import type { Element, Nodes, Parents } from 'hast'
import { attribute, elementsOf, nameOf, wordsOf } from './element.ts'
import { countBelow, holderOf, splitHolders } from './note-holders.ts'
import { clearLabel } from './note-labels.ts'
import { findUnlinkedNotes } from './unlinked-notes.ts'

/** Footnotes and cited list entries of a page. */
export interface Notes {
  /** What a marker in the text stands for: a citation as text, or a footnote. */
  markers: Map<Element, { citation: string } | { footnote: string }>
  /** Elements that hold a footnote, by identifier; they do not stand in the text. */
  definitions: Map<Element, string>
  /** Links from a note back to its marker, which are no words. */
  backLinks: Set<Element>
  /** The number or sign that a note repeats before its words. */
  labels: Set<Nodes>
}

/** What may mark a note: a number, one letter, a sign, each also in brackets, and `note 1` as Wikipedia writes. */
export const marker: RegExp = /^[[(]?(?:(?:note|nb|n) ?)?(?:\d{1,4}|[a-z]|[*†‡§¶#]{1,4})[\])]?$/iu
const sources =
  /^(?:references?|bibliography|works cited|sources|citations|literature|notes and references|reference list|list of references)\b/iu

/** What links back say: a marker, a sign, or where they lead. */
const leadsBack =
  /^(?:[^\p{L}\p{N}]|\d|\p{L}(?!\p{L})|\b(?:back|return|jump|go|up|to|the|text|content|article|reference|note|footnote)\b)*$/iu

interface Link {
  element: Element
  target: Element
}

/**
 * Finds the links that mark a footnote: links to a later place of the page whose words are a marker, where they are
 * raised, have the role `doc-noteref` (https://www.w3.org/TR/dpub-aria-1.1/), or are linked back to. Where they lead
 * below a heading such as "References" they are citations of its entries, numbered as the list is; elsewhere they are
 * footnotes. Markers without links are found by the notes that begin with them.
 *
 * Notes that stand together in one paragraph are parted: `body` is changed.
 */
export function findNotes(body: Element, parents: Map<Nodes, Parents>): Notes {
  const notes: Notes = {
    markers: new Map(),
    definitions: new Map(),
    backLinks: new Set(),
    labels: new Set(),
  }
  const elements = elementsOf(body)
  const order = new Map(elements.map((element, index) => [element, index]))
  const { ahead, back } = noteLinks(elements, parents, order)
  for (const { element } of back) notes.backLinks.add(element)
  // A bare arrow up leads back, whatever its address is.
  for (const element of elements)
    if (element.tagName === 'a' && /^[↩↑⤴⏎↵⇑]\uFE0E?$/u.test(wordsOf(element)))
      notes.backLinks.add(element)
  const listed = listEntries(elements)
  const targets = new Set(ahead.map(({ target }) => target))
  const around = {
    parents,
    body,
    words: new Map<Element, string>(),
    targets: countBelow(targets, parents),
    inText: new Set(countBelow(new Set(ahead.map(({ element }) => element)), parents).keys()),
  }
  const holders = new Map<Element, Element>()
  for (const target of targets) {
    const holder = holderOf(target, around)
    if (holder) holders.set(target, holder)
  }
  splitHolders(holders)
  for (const { element, target } of ahead) {
    const holder = holders.get(target)
    if (!holder) continue
    // Entries that are no list have the number that the text calls them by, if that is one.
    const said = wordsOf(element).replace(/[^\d]/gu, '')
    const number = listed.get(holder) ?? listed.get(parents.get(holder) as Element)
    const label = number === 0 ? said : number
    if (label) {
      notes.markers.set(element, { citation: `[${label}]` })
    } else {
      const identifier = notes.definitions.get(holder) ?? String(notes.definitions.size + 1)
      notes.definitions.set(holder, identifier)
      notes.markers.set(element, { footnote: identifier })
    }
    if (target.tagName === 'dt') notes.labels.add(target)
    clearLabel(holder, wordsOf(element), notes)
  }
  findUnlinkedNotes(elements, notes)
  return notes
}

/** Links that mark a note further down, and those that lead back up from it. */
function noteLinks(
  elements: readonly Element[],
  parents: Map<Nodes, Parents>,
  order: ReadonlyMap<Element, number>,
): { ahead: Link[]; back: Link[] } {
  const byId = new Map<string, Element>()
  for (const element of elements) {
    for (const id of [
      attribute(element, 'id'),
      nameOf(element) === 'a' && attribute(element, 'name'),
    ])
      if (id && !byId.has(id)) byId.set(id, element)
  }
  const links = elements.flatMap((element): Link[] => {
    const href = nameOf(element) === 'a' ? attribute(element, 'href') : undefined
    const target = href?.startsWith('#') ? byId.get(decoded(href.slice(1))) : undefined
    return target && target !== element ? [{ element, target }] : []
  })
  const place = (element: Element): number => order.get(element) ?? 0
  const up = links.filter(({ element, target }) => place(target) < place(element))
  const backTo = new Set(up.map(({ target }) => target))
  const ahead = links.filter(({ element, target }) => {
    if (place(target) < place(element) || !marker.test(wordsOf(element))) return false
    const around = aroundOf(element, parents)
    return (
      isRaised(element, around) ||
      /\bdoc-noteref\b|\bnoteref\b/u.test(
        `${attribute(element, 'role')} ${attribute(element, 'epubType')}`,
      ) ||
      around.some((one) => backTo.has(one)) ||
      beginsWith(target, wordsOf(element), parents)
    )
  })
  const marked = new Set(ahead.flatMap(({ element }) => aroundOf(element, parents)))
  // The heading of a section may lead back to the table of contents: its words are none of a link back.
  const back = up.filter(
    ({ element, target }) =>
      leadsBack.test(wordsOf(element)) &&
      (marked.has(target) || attribute(element, 'role') === 'doc-backlink'),
  )
  return { ahead, back }
}

/** Whether a note repeats its marker before its words, as in `[1] Smith`. */
function beginsWith(target: Element, words: string, parents: Map<Nodes, Parents>): boolean {
  const plain = words.replace(/[^\p{L}\p{N}]/gu, '')
  const holder = wordsOf(target).length > words.length + 1 ? target : parents.get(target)
  if (!plain || holder?.type !== 'element' || !/^[[(]/u.test(words)) return false
  return wordsOf(holder).replace(/^[[(]/u, '').startsWith(plain) || nameOf(holder) === 'li'
}

function isRaised(link: Element, around: readonly Element[]): boolean {
  return (
    around.some((one) => one.tagName === 'sup') ||
    elementsOf(link).some((one) => one.tagName === 'sup')
  )
}

/** A link with what stands closely around it. */
function aroundOf(link: Element, parents: Map<Nodes, Parents>): Element[] {
  const around: Element[] = [link]
  for (
    let node = parents.get(link);
    around.length < 3 && node?.type === 'element';
    node = parents.get(node)
  ) {
    if (!['a', 'sup', 'span', 'b', 'i', 'em', 'strong', 'cite'].includes(node.tagName)) break
    around.push(node)
  }
  return around
}

/** The entries of lists below a heading that names sources, each with its number; 0 where there is no list. */
function listEntries(elements: readonly Element[]): Map<Element, number> {
  const listed = new Map<Element, number>()
  let under = false
  for (const element of elements) {
    if (/^h[1-6]$/u.test(element.tagName)) under = sources.test(wordsOf(element))
    // A bold line by itself heads a list of sources as well.
    else if (element.tagName === 'p' && isBoldLine(element) && sources.test(wordsOf(element)))
      under = true
    if (!under) continue
    if (/^(?:p|div|dd)$/u.test(element.tagName)) listed.set(element, 0)
    if (element.tagName !== 'ol' && element.tagName !== 'ul') continue
    const items = element.children.filter((child): child is Element => nameOf(child) === 'li')
    const start = Number.parseInt(attribute(element, 'start') ?? '1', 10) || 1
    for (const [index, item] of items.entries()) listed.set(item, start + index)
  }
  return listed
}

function isBoldLine(element: Element): boolean {
  const bold = element.children.find((child) => /^(?:b|strong)$/u.test(nameOf(child)))
  return bold !== undefined && wordsOf(bold) === wordsOf(element) && wordsOf(bold).length < 60
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
