import type { Element, ElementContent } from 'hast'

/**
 * The nodes, in which each element became what `change` made of it, children first. What nothing changed is not copied: most of
 * a long document stays as it is.
 */
export function mapElements(
  nodes: readonly ElementContent[],
  change: (element: Element) => ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node]
    const children = mapElements(node.children, change)
    const same = children.length === node.children.length && children.every(isSameAs(node.children))
    return change(same ? node : { ...node, children })
  })
}

function isSameAs(nodes: readonly ElementContent[]) {
  return (node: ElementContent, at: number): boolean => node === nodes[at]
}
