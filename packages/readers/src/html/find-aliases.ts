import type { Element, Nodes } from 'hast'
import { attribute, elementsOf, nameOf, wordless } from './element.ts'

/** What may stand in an id of the tree. */
const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,199}$/u

/**
 * Ids that links of the page lead to, given to the headings they stand at: on the heading, inside it, or on what
 * opens just before it. So those links still work where ids are made from headings.
 */
export function findAliases(main: Element): Map<Element, string[]> {
  const wanted = new Set(
    elementsOf(main).flatMap((element) => {
      const href = attribute(element, 'href')
      return element.tagName === 'a' && href?.startsWith('#') ? [href.slice(1)] : []
    }),
  )
  const found = new Map<Element, string[]>()
  const taken = new Set<string>()
  let pending: string[] = []
  const note = (element: Element): void => {
    for (const id of [attribute(element, 'id'), attribute(element, 'name')]) {
      if (!id || !wanted.has(id) || taken.has(id) || !idPattern.test(id)) continue
      taken.add(id)
      pending.push(id)
    }
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'text' && node.value.trim()) pending = []
    if (node.type !== 'element' || wordless.has(node.tagName)) return
    note(node)
    if (!/^h[1-6]$/u.test(nameOf(node))) {
      for (const child of node.children) walk(child)
      return
    }
    for (const inner of elementsOf(node)) note(inner)
    if (pending.length > 0) found.set(node, pending)
    pending = []
  }
  for (const child of main.children) walk(child)
  return found
}
