import type { Element, Nodes } from 'hast'

/** Every element among and below the nodes, in document order. */
export function* elementsIn(nodes: readonly Nodes[]): Generator<Element> {
  for (const node of nodes) {
    if (node.type === 'element') {
      yield node
      yield* elementsIn(node.children)
    }
  }
}
