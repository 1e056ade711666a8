import type { ElementContent } from 'hast'

/**
 * Holds each citation to the word before it, so that no line of text begins with `[1].`: the space between them becomes one
 * that does not break. Changes the nodes in place.
 */
export function joinCitations(nodes: readonly ElementContent[]): void {
  nodes.forEach((node, at) => {
    if (node.type !== 'element') return
    const before = nodes[at - 1]
    if (before?.type === 'text' && isCitation(node.properties.className))
      before.value = before.value.replace(/[ \n]$/, '\u00A0')
    joinCitations(node.children)
  })
}

function isCitation(names: unknown): boolean {
  return Array.isArray(names) && names.includes('citation')
}
