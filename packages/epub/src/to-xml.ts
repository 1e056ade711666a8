import type { Element, Nodes, Root } from 'xast'
import { toXml as serialise } from 'xast-util-to-xml'
import { replaceIllegal } from './illegal-characters.ts'

/**
 * An XML document. Beyond what the serialiser does, characters that XML forbids become U+FFFD and `>` in
 * text is always escaped, so that `]]>` cannot stand there (https://www.w3.org/TR/xml/#syntax).
 */
export function toXml(tree: Root | Element): string {
  const body = serialise(safe(tree), { closeEmptyElements: true, allowDangerousXml: true })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`
}

/** A copy whose text is escaped by us: `raw` nodes are what the serialiser leaves as they are. */
function safe<T extends Nodes>(node: T): T {
  switch (node.type) {
    case 'text':
      return { type: 'raw', value: escaped(replaceIllegal(node.value)) } as unknown as T
    case 'element': {
      const attributes: Record<string, string> = {}
      for (const [name, value] of Object.entries(node.attributes)) {
        if (value !== null && value !== undefined) attributes[name] = replaceIllegal(value)
      }
      return { ...node, attributes, children: node.children.map(safe) }
    }
    case 'root':
      return { ...node, children: node.children.map(safe) }
    default:
      return node
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character]!)
}
