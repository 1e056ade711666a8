import { type AnyNode, toText } from '@plainleaf/content-model'

const left = new Set(['citation', 'footnoteReference', 'footnoteDefinition'])

/** The words of nodes in one line, without numbers of citations and footnotes, which mean nothing away from the page. */
export function wordsOf(nodes: readonly AnyNode[]): string {
  return toText(nodes.filter((node) => !left.has(node.type)).map(prune))
    .replace(/\s/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ')
    .replace(/ ([.,;:!?])/g, '$1')
}

function prune(node: AnyNode): AnyNode {
  if (!('children' in node)) return node
  const children = (node.children as AnyNode[]).filter((child) => !left.has(child.type)).map(prune)
  return { ...node, children } as AnyNode
}
