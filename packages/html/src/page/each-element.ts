import type { Element, ElementContent } from 'hast'

/** Calls `see` for every element, parents first, without recursion: the tree may be as deep as a document is. */
export function eachElement(
  nodes: readonly ElementContent[],
  see: (element: Element) => void,
): void {
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'element') continue
    see(node)
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at]
      if (child) waiting.push(child)
    }
  }
}
