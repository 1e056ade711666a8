import type { Block, ListItem, NodeBase, Section, Topic } from '@plainleaf/content-model'

/** What something in the source became. */
export interface NodeRole {
  /** As a roles file calls it, where that has a name for it: `heading 2`, `list item`. */
  name: string
  tone: 'heading' | 'text' | 'dropped'
  /** Kind and aspect of the section that a heading opens. */
  typing?: string | undefined
}

/** A place of the source, and what became of it. */
export type Placed = [node: NodeBase, role: NodeRole]

/** Everything of a document that has a place in its source: first what was left out, then the tree in reading order. */
export function* nodeRoles(topic: Topic): Generator<Placed> {
  for (const node of topic.dropped)
    yield [node, { name: `dropped: ${node.reason}`, tone: 'dropped' }]
  for (const section of topic.children) yield* fromSection(section)
  for (const node of topic.references) yield text(node, `reference ${node.label}`)
}

const text = (node: NodeBase, name: string): Placed => [node, { name, tone: 'text' }]

function* fromSection(section: Section, parent?: Section): Generator<Placed> {
  const { heading, data, kind, aspect, typing, depth } = section
  const from = heading[0]?.position
  const to = heading.at(-1)?.position
  if (from && to) {
    const asks = parent?.kind === 'faq' && parent.questions.includes(section.id)
    const about = aspect ? `, ${aspect.replace(/HealthAspect$/u, '')}` : ''
    const says = `${asks ? 'question' : kind}${about} ${typing.confidence.toFixed(2)}`
    const node = { position: { start: from.start, end: to.end }, data }
    yield [node, { name: `heading ${depth}`, tone: 'heading', typing: says }]
  }
  const paragraph = kind === 'disclaimer' ? kind : 'paragraph'
  for (const child of section.children) {
    if (child.type === 'section') yield* fromSection(child, section)
    else yield* fromBlock(child, paragraph)
  }
}

/** `paragraph` is what a paragraph is called here. */
function* fromBlock(node: Block, paragraph: string): Generator<Placed> {
  switch (node.type) {
    case 'paragraph':
      yield text(node, paragraph)
      return
    case 'list':
      for (const item of node.children)
        yield* fromItem(item, node.ordered ? 'ordered item' : 'list item')
      return
    case 'table':
      if (node.caption?.[0]) yield text({ position: node.caption[0].position }, 'caption')
      for (const [index, { position, data = node.data }] of node.children.entries()) {
        const header = index < node.headerRows
        yield text({ position, data }, header ? 'table row (header)' : 'table row')
      }
      return
    case 'definitionList':
      for (const item of node.children) {
        yield text({ position: item.term[0]?.position ?? startOf(item) }, 'term')
        yield* fromBlocks(item.children, 'meaning')
      }
      return
    case 'callout':
      yield text({ position: startOf(node) }, `call-out (${node.tone})`)
      yield* fromBlocks(node.children, 'paragraph')
      return
    case 'blockquote':
      yield* fromBlocks(node.children, 'quote')
      return
    case 'footnoteDefinition':
      yield* fromBlocks(node.children, 'footnote')
      return
    case 'thematicBreak':
      yield text(node, 'break')
      return
    default:
      yield text(node, node.type)
  }
}

function* fromBlocks(nodes: readonly Block[], paragraph: string): Generator<Placed> {
  for (const node of nodes) yield* fromBlock(node, paragraph)
}

/** An item's own place takes in the lists below it, so its first paragraph says where it stands. */
function* fromItem(item: ListItem, name: string): Generator<Placed> {
  const [head, ...rest] = item.children
  const leads = head?.type === 'paragraph'
  const position = leads ? head.position : startOf(item)
  yield text({ position, data: item.data ?? head?.data }, name)
  yield* fromBlocks(leads ? rest : item.children, 'paragraph')
}

/** Only the first line of a node. */
function startOf({ position }: NodeBase): NodeBase['position'] {
  return position && { start: position.start, end: position.start }
}
