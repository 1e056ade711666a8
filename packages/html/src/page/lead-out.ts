import type { Element, ElementContent } from 'hast'
import { eachElement } from './each-element.ts'

/**
 * Makes links to ids that the nodes do not hold lead to the page they were taken from, or become words. The way back from a note or a
 * reference to a place that is not here is taken out. Changes the nodes in place.
 */
export function leadOut(nodes: ElementContent[], pageOf: (id: string) => string | undefined): void {
  const ids = new Set<unknown>()
  eachElement(nodes, ({ properties }) => ids.add(properties.id))
  const lost = (node: ElementContent): node is Element => {
    if (node.type !== 'element' || node.tagName !== 'a') return false
    const { href } = node.properties
    return typeof href === 'string' && href.startsWith('#') && !ids.has(href.slice(1))
  }
  const mend = (children: ElementContent[]): ElementContent[] => {
    const kept: ElementContent[] = []
    for (const node of children) {
      if (node.type === 'element') node.children = mend(node.children)
      if (!lost(node)) {
        kept.push(node)
        continue
      }
      const { href, role } = node.properties
      const page = isBack(role) ? undefined : pageOf(String(href).slice(1))
      if (page !== undefined) kept.push({ ...node, properties: { ...node.properties, href: page } })
      else if (!isBack(role) || !isArrow(node)) kept.push(...node.children)
      // With an arrow goes the space before it.
      else if (isSpace(kept.at(-1))) kept.pop()
    }
    return kept
  }
  nodes.splice(0, nodes.length, ...mend(nodes))
}

/** Takes out all ids; what was named by an element that had one is named by its words. Changes the nodes in place. */
export function nameByText(nodes: readonly ElementContent[]): void {
  const words = new Map<string, string>()
  eachElement(nodes, (node) => {
    if (node.properties.id !== undefined) words.set(String(node.properties.id), wordsOf(node))
    delete node.properties.id
    delete node.properties.headers
  })
  eachElement(nodes, ({ properties }) => {
    const name = words.get(String(properties.ariaLabelledBy))
    delete properties.ariaLabelledBy
    if (name) properties.ariaLabel = name
  })
}

function isBack(role: unknown): boolean {
  return String(role) === 'doc-backlink'
}

function isSpace(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === ''
}

/** The number of a footnote is its way back too, and stays. */
function isArrow(node: Element): boolean {
  return wordsOf(node).startsWith('↩')
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element'
    ? node.children.map(wordsOf).join('').replace(/\s+/g, ' ').trim()
    : ''
}
