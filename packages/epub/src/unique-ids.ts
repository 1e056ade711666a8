import type { ElementContent } from 'hast'

/** Takes the id from every element but the first that has it: an XML document with a repeated id is invalid. */
export function uniqueIds(content: readonly ElementContent[]): ElementContent[] {
  const seen = new Set<unknown>()
  return content.map(settled)

  function settled(node: ElementContent): ElementContent {
    if (node.type !== 'element') return node
    const { id, ...rest } = node.properties
    const repeated = id !== undefined && seen.has(id)
    seen.add(id)
    const children = node.children.map(settled)
    const same = children.every((child, at) => child === node.children[at])
    if (same && !repeated) return node
    return { ...node, properties: repeated ? rest : node.properties, children }
  }
}
