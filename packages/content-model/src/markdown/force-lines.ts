import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Finding } from '../message/finding.ts'
import { warn } from '../message/finding.ts'
import type { ForcedRole, Roles } from '../roles/forced-role.ts'
import { drop, type MarkdownState, placeOf, sourceOf } from './markdown-state.ts'

/**
 * Makes of the blocks of a document, and of the items of its lists, what the front matter says of the lines they begin on.
 * Gives the blocks that were made so; what cannot be made is an error of the rule `roles-invalid` at its line, none of them
 * thrown.
 */
export function forceLines(
  root: Root,
  roles: Roles,
  state: MarkdownState,
): ReadonlySet<RootContent> {
  const made = new Set<RootContent>()
  if (roles.size === 0) return made
  const out: RootContent[] = []
  const left = new Map(roles)
  for (const node of root.children.flatMap((child) => partList(child, roles, state))) {
    const line = placeOf(node, state)?.start.line ?? 0
    const role = left.get(line)
    for (const own of linesOf(node, state))
      if (left.get(own) === role || own === line) left.delete(own)
    if (!role) out.push(node)
    else if (role.role === 'drop') drop(node, state, role.reason)
    else {
      const words = wordsOf(node)
      const block = words && toBlock(words, role, node, out.at(-1), state)
      if (block) made.add(block)
      else refuse(line, role, state)
      if (block && block !== out.at(-1)) out.push(block)
    }
  }
  for (const [line, role] of left) refuse(line, role, state)
  root.children = out
  return made
}

/** A list around the items that an editor speaks of, each of them a list of its own. */
function partList(node: RootContent, roles: Roles, state: MarkdownState): RootContent[] {
  if (node.type !== 'list') return [node]
  const spoken = (item: ListItem) => roles.has(placeOf(item, state)?.start.line ?? 0)
  if (!node.children.some(spoken)) return [node]
  const parts: ListItem[][] = []
  let before: ListItem | undefined
  for (const item of node.children) {
    if (before && !spoken(item) && !spoken(before)) parts.at(-1)?.push(item)
    else parts.push([item])
    before = item
  }
  let start = node.start ?? 1
  return parts.map((children): RootContent => {
    const position = {
      start: children[0]!.position!.start,
      end: children.at(-1)!.position!.end,
    }
    const part = { ...node, children, position, ...(node.ordered && { start }) }
    start += children.length
    return part
  })
}

const linesOf = (node: RootContent, state: MarkdownState): number[] => {
  const place = placeOf(node, state)
  if (!place) return []
  const { start, end } = place
  return Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line + at)
}

/** What a block says, where it is one run of words: a paragraph, a heading, an item with nothing below it. */
function wordsOf(node: RootContent): PhrasingContent[] | undefined {
  if (node.type === 'paragraph' || node.type === 'heading') return node.children
  if (node.type !== 'list' && node.type !== 'blockquote') return undefined
  const blocks: BlockContent[] =
    node.type === 'list'
      ? node.children.flatMap(({ children }) => children as BlockContent[])
      : (node.children as BlockContent[])
  const [only] = blocks
  return blocks.length === 1 && only?.type === 'paragraph' ? only.children : undefined
}

/** The block that a role makes of words; `before` itself where they go on with it, nothing where Markdown has no such block. */
function toBlock(
  children: PhrasingContent[],
  role: ForcedRole,
  node: RootContent,
  before: RootContent | undefined,
  state: MarkdownState,
): RootContent | undefined {
  const position = node.position
  const paragraph: Paragraph = { type: 'paragraph', children, position }
  switch (role.role) {
    case 'heading':
      return { type: 'heading', depth: role.level, children, position }
    case 'paragraph':
      return paragraph
    case 'quote':
      return { type: 'blockquote', children: [paragraph], position }
    case 'code':
      return { type: 'code', value: sourceOf(node, state), position }
    case 'item': {
      const item: ListItem = { type: 'listItem', children: [paragraph], position }
      const { ordered } = role
      if (before?.type === 'list' && Boolean(before.ordered) === ordered) {
        before.children.push(item)
        stretch(before, node)
        return before
      }
      return { type: 'list', ordered, spread: false, children: [item], position }
    }
    case 'join': {
      const words = before && lastWords(before)
      if (!before || !words) return undefined
      words.push({ type: 'text', value: ' ', position }, ...children)
      stretch(before, node)
      return before
    }
    default:
      return undefined
  }
}

/** The words at the end of a block, for others to go on with. */
function lastWords(node: RootContent): PhrasingContent[] | undefined {
  if (node.type !== 'list') return wordsOf(node)
  const last = node.children.at(-1)?.children.at(-1)
  return last?.type === 'paragraph' ? last.children : undefined
}

function stretch(node: RootContent, to: RootContent): void {
  if (node.position && to.position) node.position = { ...node.position, end: to.position.end }
}

function refuse(line: number, { role }: ForcedRole, state: MarkdownState): void {
  warn(state.file, { ...finding(line, role), place: { line, column: 1 } }).fatal = true
}

function finding(line: number, role: ForcedRole['role']): Finding {
  const ruleId = 'roles-invalid'
  if (role === 'title')
    return {
      ruleId,
      reason: `The title is no line`,
      note: 'Write it as `title: …` into the front matter',
    }
  if (role === 'row' || role === 'reference' || role === 'disclaimer')
    return {
      ruleId,
      reason: `Markdown has its own marks for what line ${line} should be`,
      note: 'Write rows between bars, sources as [1] below their heading, a disclaimer below a heading of its own',
    }
  return {
    ruleId,
    reason: `No paragraph, heading or list item that could be that begins on line ${line}`,
    note: 'Name the line that it begins on, as `plainleaf inspect --source` prints them, or mend the Markdown there',
  }
}
