import type { PhrasingContent } from '@plainleaf/content-model'

/** A node of MyST's tree (https://mystmd.org/spec). */
export interface MystNode {
  type: string
  children?: MystNode[]
  [key: string]: unknown
}
/** Writes the phrasing of a topic for MyST: citations get the numbers of the printed list; links to other topics lead to the site that serves the index. */
export function mystPhrasing(
  topic: string,
  numbers: ReadonlyMap<string, number | undefined>,
): (nodes: readonly PhrasingContent[]) => MystNode[] {
  const write = (nodes: readonly PhrasingContent[]): MystNode[] =>
    nodes.flatMap((node, at): MystNode[] => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return [{ type: node.type, value: node.value }]
        case 'break':
          return [{ type: 'break' }]
        case 'emphasis':
        case 'strong':
        case 'delete':
        case 'subscript':
        case 'superscript':
          return [{ type: node.type, children: write(node.children) }]
        case 'link':
          return [{ type: 'link', ...target(node.url, topic), children: write(node.children) }]
        case 'sentence': {
          const space = nodes[at - 1]?.type === 'sentence' ? [{ type: 'text', value: ' ' }] : []
          return [...space, ...write(node.children)]
        }
        case 'span':
        case 'term':
          return write(node.children)
        case 'image':
          return node.decorative ? [] : [{ type: 'text', value: node.alt }]
        case 'citation': {
          const cited = node.references.flatMap((id) => numbers.get(id) ?? [])
          if (cited.length < node.references.length) return [{ type: 'text', value: node.label }]
          const value = `[${cited.join(', ')}]`
          return [{ type: 'superscript', children: [{ type: 'text', value }] }]
        }
        default:
          // A mark of a note: the note itself stands where its block does.
          return []
      }
    })
  return write
}

/** Where a link leads: MyST puts the address of the site before what is internal. */
function target(url: string, own: string): { url: string; internal?: true } {
  const [, topic = own, id] = /^(?:topic:([^#]+))?(?:#(.*))?$/su.exec(url) ?? [undefined, '']
  if (!topic) return { url }
  return { url: `/${encodeURI(topic)}.html${id ? `#${id}` : ''}`, internal: true }
}
