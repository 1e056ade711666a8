import type { ElementContent } from 'hast'
import { eachElement } from './each-element.ts'

const containers = new Set(
  'aside blockquote body dd details div dl figure footer head header html main nav ol section table tbody thead tr ul'.split(
    ' ',
  ),
)

const inline = new Set('a br code del dfn em img small span strong sub sup time'.split(' '))

/**
 * Puts line feeds between the children of elements that hold only blocks, where white space means nothing, so that
 * pages can be read and compared line by line, and one after a line break in an item, so that on paper its lines can run on.
 * Changes the nodes in place.
 */
export function spread(nodes: readonly ElementContent[]): void {
  eachElement(nodes, (node) => {
    if (node.tagName === 'li' || isWay(node.properties.className)) afterBreaks(node.children)
    if (!containers.has(node.tagName) || node.children.length === 0) return
    // Skip links are the only inline children of `body`.
    const blocks = node.children.every(
      (child) =>
        child.type === 'element' && (node.tagName === 'body' || !inline.has(child.tagName)),
    )
    if (!blocks) return
    const line: ElementContent = { type: 'text', value: '\n' }
    node.children = [line, ...node.children.flatMap((child) => [child, { ...line }])]
  })
}

function isWay(names: unknown): boolean {
  return Array.isArray(names) && names.includes('way')
}

function afterBreaks(nodes: readonly ElementContent[]): void {
  nodes.forEach((node, at) => {
    const before = nodes[at - 1]
    if (node.type === 'text' && before?.type === 'element' && before.tagName === 'br')
      node.value = `\n${node.value}`
  })
}
