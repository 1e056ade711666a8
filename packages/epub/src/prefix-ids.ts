import {
  type Block,
  type PhrasingContent,
  type Section,
  type Topic,
  visit,
} from '@plainleaf/content-model'

type Node = Section | Block | PhrasingContent

/** A copy of a topic whose own ids all start with `prefix`, with its links to them. Ids that do already stay. */
export function prefixIds(topic: Topic, prefix: string): Topic {
  const own = new Set<string>()
  visit(topic, (node) => {
    if (node.type === 'section') for (const id of [node.id, ...(node.aliases ?? [])]) own.add(id)
    if (node.type === 'definitionItem' || node.type === 'sentence') own.add(node.id)
  })
  const rename = (id: string): string =>
    own.has(id) && !id.startsWith(prefix) ? `${prefix}${id}` : id

  return { ...topic, children: topic.children.map((section) => renamed(section) as Section) }

  /** Nodes nest in `children` and in a few named fields; every one of them is an array of nodes or a node. */
  function renamed(node: Node): Node {
    const copy: Record<string, unknown> = { ...node }
    if ('id' in node) copy.id = rename(node.id)
    if (node.type === 'section' && node.aliases) copy.aliases = node.aliases.map(rename)
    if (node.type === 'link' && node.url.startsWith('#')) copy.url = `#${rename(node.url.slice(1))}`
    for (const field of ['children', 'heading', 'title', 'term', 'caption']) {
      const value = copy[field]
      if (Array.isArray(value)) copy[field] = value.map((child) => renamed(child as Node))
    }
    return copy as unknown as Node
  }
}
