import type { Element } from 'hast'
import { attribute, elementsOf, wordless, wordsOf } from './element.ts'
import { furnitureReason } from './furniture.ts'

/**
 * The largest elements of which the library took nothing, in reading order; null stands for what it took. `alike` are
 * those that have the name and the class of an element beside them of which it took something, and the parts of such a
 * row: the library has a measure of length, and a short card among long ones is a card all the same.
 */
export function leftOutParts(
  main: Element,
  kept: ReadonlySet<Element>,
): { parts: (Element | null)[]; alike: Set<Element> } {
  const held = new Set<Element>()
  const hold = (node: Element): boolean => {
    let holds = kept.has(node)
    for (const child of node.children) if (child.type === 'element' && hold(child)) holds = true
    if (holds) held.add(node)
    return holds
  }
  hold(main)
  const parts: (Element | null)[] = []
  const alike = new Set<Element>()
  const total = wordsOf(main).length
  const walk = (node: Element, inRow: boolean): void => {
    const looks = new Map<string, number>()
    for (const one of node.children) {
      const look = one.type === 'element' && held.has(one) ? lookOf(one) : ''
      if (look) looks.set(look, (looks.get(look) ?? 0) + 1)
    }
    for (const child of node.children) {
      if (child.type !== 'element' || wordless.has(child.tagName)) continue
      const like = looks.get(lookOf(child)) ?? 0
      if (held.has(child)) {
        if (kept.has(child)) parts.push(null)
        // Two columns may have one class, but three of a kind are a row.
        walk(child, inRow || like > 2)
      } else if (wordsOf(child) && !furnitureReason(child, true, total)) {
        parts.push(child)
        if (inRow || like > 0) alike.add(child)
      }
    }
  }
  walk(main, false)
  return { parts, alike }
}

/** The name and the class of an element; without a class it is like no other. */
function lookOf(node: Element): string {
  const names = attribute(node, 'className')
  return names ? `${node.tagName} ${names}` : ''
}

/** Length of the words that stand right in what the library took. */
export function keptLength(main: Element, kept: ReadonlySet<Element>): number {
  let length = 0
  for (const node of [main, ...elementsOf(main)]) {
    if (!kept.has(node)) continue
    for (const child of node.children)
      if (child.type === 'text') length += child.value.trim().length
  }
  return length
}
