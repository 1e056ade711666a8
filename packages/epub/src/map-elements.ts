import type { Element, ElementContent } from 'hast'

/** A copy of the nodes in which each element became what `change` made of it, children first. */
export function mapElements(
  nodes: readonly ElementContent[],
  change: (element: Element) => ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node) =>
    node.type === 'element'
      ? change({ ...node, children: mapElements(node.children, change) })
      : [node],
  )
}
