import type { DroppedReason } from '@plainleaf/content-model'
import type { Element, Nodes, Parents } from 'hast'
import { attribute, elementsOf, linkShare, nameOf, wordsOf } from './element.ts'
import { titlesFurniture } from './page-words.ts'

/**
 * Lists of contents within the text: two links or more to places of the page, and nothing else, most of which say what a
 * heading of the text says. With them goes the line that names them. Outputs make their own.
 */
export function findContents(
  main: Element,
  parents: ReadonlyMap<Nodes, Parents>,
): Map<Element, DroppedReason> {
  const found = new Map<Element, DroppedReason>()
  const elements = elementsOf(main)
  const lists = elements.filter(({ tagName }) => tagName === 'ul' || tagName === 'ol')
  if (lists.length === 0) return found
  const headings = new Set(
    elements.filter(({ tagName }) => /^h[1-6]$/u.test(tagName)).map((one) => plain(wordsOf(one))),
  )
  const inside = new Set<Element>()
  for (const list of lists) {
    if (inside.has(list)) continue
    const inner = elementsOf(list)
    const links = inner.filter(({ tagName }) => tagName === 'a')
    if (links.length < 2 || linkShare(list) < 0.9) continue
    if (!links.every((link) => /^#./u.test(attribute(link, 'href') ?? ''))) continue
    const known = links.filter((link) => headings.has(plain(wordsOf(link))))
    if (known.length < 2 || known.length < links.length * 0.6) continue
    found.set(list, 'toc-widget')
    for (const one of inner) inside.add(one)
    const label = before(list, parents)
    if (label && titlesFurniture(wordsOf(label)) === 'toc-widget') found.set(label, 'toc-widget')
  }
  return found
}

/** What stands right before an element; before what it stands in, where it is the first there. */
function before(element: Element, parents: ReadonlyMap<Nodes, Parents>): Element | undefined {
  let node: Element = element
  for (let up = 0; up < 3; up++) {
    const parent = parents.get(node)
    if (parent?.type !== 'element') return undefined
    const beside = parent.children as Nodes[]
    const last = beside
      .slice(0, beside.indexOf(node))
      .findLast((one) => nameOf(one) || wordsOf(one))
    if (last) return last.type === 'element' && !nameOf(last).startsWith('t') ? last : undefined
    node = parent
  }
  return undefined
}

/** Without case, signs, and the number that a list of contents or a heading has. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[\d.]{1,8}\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
