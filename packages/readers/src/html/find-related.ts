import type { DroppedReason } from '@plainleaf/content-model'
import type { Element, Nodes, Parents } from 'hast'
import { attribute, elementsOf, linkShare, nameOf, wordsOf } from './element.ts'
import { titlesFurniture } from './page-words.ts'

/**
 * Rows of other pages within the text: what stands below a heading such as "You may also like", where it is links and
 * little else, or teasers whose headings lead away. The heading goes with them.
 */
export function findRelated(
  main: Element,
  parents: ReadonlyMap<Nodes, Parents>,
): Map<Element, DroppedReason> {
  const found = new Map<Element, DroppedReason>()
  for (const heading of elementsOf(main)) {
    if (!isHeading(heading)) continue
    const text = wordsOf(heading)
    if (titlesFurniture(text) !== 'related-link' && !/^attachments?:?$/iu.test(text)) continue
    const below = belowHeading(heading, parents)
    if (below.length === 0 || !below.every(isTeaser) || !below.some(leadsAway)) continue
    for (const part of [heading, ...below]) found.set(part, 'related-link')
  }
  return found
}

const isHeading = (node: Nodes): node is Element => /^h[2-6]$/u.test(nameOf(node))

/** What stands behind a heading, or behind the box that holds nothing but it, as far as the next heading beside it. */
function belowHeading(heading: Element, parents: ReadonlyMap<Nodes, Parents>): Element[] {
  let node: Element = heading
  for (let up = 0; up < 3; up++) {
    const parent = parents.get(node)
    if (parent?.type !== 'element' || parent.tagName === 'main') return []
    const beside = parent.children as Nodes[]
    const behind = beside
      .slice(beside.indexOf(node) + 1)
      .filter((one): one is Element => nameOf(one) !== '' && wordsOf(one) !== '')
    const end = behind.findIndex((one) => isHeading(one) && !isLinked(one))
    if (behind.length > 0) return end < 0 ? behind : behind.slice(0, end)
    node = parent
  }
  return []
}

const isLinked = (heading: Element): boolean => linkShare(heading) > 0.8

/** Whether a part is links and little else, or short and with a heading that is one. */
function isTeaser(node: Element): boolean {
  const length = wordsOf(node).length
  if (linkShare(node) > (length < 200 ? 0.25 : 0.6)) return true
  const headings = elementsOf(node).filter(isHeading)
  return headings.length > 0 && headings.every(isLinked) && length < 400 * headings.length
}

/** Whether links of a part lead to other pages. */
function leadsAway(node: Element): boolean {
  const links = [node, ...elementsOf(node)].filter(({ tagName }) => tagName === 'a')
  return links.some((link) => !/^#/u.test(attribute(link, 'href') ?? '#'))
}
