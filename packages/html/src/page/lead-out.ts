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
  const mend = (children: ElementContent[]): ElementContent[] =>
    children.flatMap((node): ElementContent[] => {
      if (node.type === 'element') node.children = mend(node.children)
      if (!lost(node)) return [node]
      const { href, role } = node.properties
      if (isBack(role)) return isArrow(node) ? [] : node.children
      const page = pageOf(String(href).slice(1))
      if (page === undefined) return node.children
      return [{ ...node, properties: { ...node.properties, href: page } }]
    })
  nodes.splice(0, nodes.length, ...mend(nodes))
}

/** Takes out all ids; what was named by an element that had one is named by its words. Changes the nodes in place. */
export function nameByText(nodes: readonly ElementContent[]): void {
  const words = new Map<string, string>()
  eachElement(nodes, (node) => {
    if (node.properties.id !== undefined) words.set(String(node.properties.id), wordsOf(node))
    delete node.properties.id
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
