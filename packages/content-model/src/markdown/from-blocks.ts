import type { Definition, Paragraph as MdastParagraph } from 'mdast'
import { warn } from '../message/finding.ts'
import type { Block, Figure, Paragraph } from '../tree/block.ts'
import { fromContainer } from './from-container.ts'
import { fromLeaf } from './from-leaf.ts'
import { fromList } from './from-list.ts'
import { fromPhrasing } from './from-phrasing.ts'
import { fromTable, isCaption } from './from-table.ts'
import { at, deeper, drop, type MarkdownState, type MdastBlock, placeOf } from './markdown-state.ts'

/** Blocks of mdast as ours; a `Table: …` paragraph beside a table becomes its caption. */
export function fromBlocks(nodes: readonly MdastBlock[], state: MarkdownState): Block[] {
  const blocks: Block[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    const next = nodes[index + 1]
    if (next?.type === 'table' && isCaption(node, state)) continue
    if (node.type !== 'table') {
      blocks.push(...deeper(node, state, () => one(node, state)))
      continue
    }
    const before = nodes[index - 1]
    let caption: MdastParagraph | undefined
    if (before && isCaption(before, state) && !blocks.some((block) => endsAt(block, before, state)))
      caption = before
    else if (next && nodes[index + 2]?.type !== 'table' && isCaption(next, state)) {
      caption = next
      index += 1
    }
    blocks.push(fromTable(node, caption, state))
  }
  return blocks
}

/** Whether a block already took this node in: a caption below the table before. */
function endsAt(block: Block, node: MdastBlock, state: MarkdownState): boolean {
  return block.type === 'table' && block.position?.end.offset === placeOf(node, state)?.end.offset
}

function one(node: MdastBlock, state: MarkdownState): Block[] {
  const place = at(node, state)
  switch (node.type) {
    case 'paragraph':
      return fromParagraph(node, state)
    case 'heading':
      return fromInnerHeading(node, state)
    case 'list':
      return [fromList(node, state)]
    case 'blockquote':
      return [{ type: 'blockquote', children: fromBlocks(node.children, state), ...place }]
    case 'code': {
      const value = node.value.replace(/\r\n?/gu, '\n').replace(/\f/gu, ' ')
      return [{ type: 'code', ...(node.lang && { lang: node.lang }), value, ...place }]
    }
    case 'thematicBreak':
      return [{ type: 'thematicBreak', ...place }]
    case 'definition':
      return fromDefinition(node, state)
    case 'footnoteDefinition': {
      const children = fromBlocks(node.children, state)
      return [{ type: 'footnoteDefinition', identifier: node.identifier, children, ...place }]
    }
    case 'containerDirective':
      return fromContainer(node, state)
    case 'leafDirective':
      fromLeaf(node, state)
      return []
    default:
      return []
  }
}

/** A paragraph; an image by itself is a figure, its title the caption. */
export function fromParagraph(node: MdastParagraph, state: MarkdownState): (Paragraph | Figure)[] {
  const place = at(node, state)
  const children = fromPhrasing(node.children, state)
  const [only] = children
  if (!only || children.every((child) => child.type === 'break')) return []
  if (children.length > 1 || only.type !== 'image')
    return [{ type: 'paragraph', children, ...place }]
  const { title, ...image } = only
  const caption = title && { caption: [{ type: 'text' as const, value: title }] }
  return [{ type: 'figure', image, ...caption, ...place }]
}

function fromInnerHeading(node: MdastBlock & { type: 'heading' }, state: MarkdownState): Block[] {
  warn(state.file, {
    ruleId: 'heading-nested',
    reason: 'A heading inside a quote, a list or a box is kept as bold words',
    note: 'Move the heading out, or make it a paragraph.',
    place: placeOf(node, state),
  })
  const place = at(node, state)
  const children = fromPhrasing(node.children, state)
  if (children.length === 0) return []
  return [{ type: 'paragraph', children: [{ type: 'strong', children, ...place }], ...place }]
}

/** `[1]: address "title"` that no link follows is an entry of a reference list; any other unused definition is dropped. */
function fromDefinition(node: Definition, state: MarkdownState): Block[] {
  if (state.followed.has(node.identifier) || state.definitions.get(node.identifier) !== node)
    return []
  if (!/^\d{1,4}$/u.test(node.identifier)) {
    drop(node, state)
    return []
  }
  const place = at(node, state)
  const value = `[${node.identifier}] ${node.title ? `${node.title} ` : ''}${node.url}`
  return [{ type: 'paragraph', children: [{ type: 'text', value, ...place }], ...place }]
}
