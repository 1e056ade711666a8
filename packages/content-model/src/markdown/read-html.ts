import type { Html, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { type Finding, fail, warn } from '../message/finding.ts'
import { htmlToBlocks } from './html-to-blocks.ts'
import { type HtmlContext, htmlToPhrasing } from './html-to-phrasing.ts'
import { toHtmlTokens } from './html-tokens.ts'
import { type HtmlPiece, toHtmlTree } from './html-tree.ts'
import { drop, type MarkdownState, placeOf } from './markdown-state.ts'
import type { MarkdownParser } from './parse-markdown.ts'

/**
 * Reads the HTML that stands in Markdown: what Markdown has something for becomes that, other tags go and leave their words, and
 * what a browser runs or draws is left out with a finding. The tree is changed. Throws `html-table-unreadable`.
 */
export function readHtml(root: Root, state: MarkdownState, parse: MarkdownParser): void {
  const found: Parents[] = []
  const open: Parents[] = [root]
  for (let parent = open.pop(); parent; parent = open.pop()) {
    if (parent.children.some(({ type }) => type === 'html')) found.push(parent)
    for (const child of parent.children) if ('children' in child) open.push(child)
  }
  // What stands within something comes before it.
  for (const parent of found.reverse()) {
    const read = isPhrasing(parent) ? inlineIn : blocksIn
    parent.children = read(parent.children as never, state, parse) as never
  }
}

const phrasing: ReadonlySet<string> = new Set(
  'paragraph heading tableCell emphasis strong delete link linkReference textDirective leafDirective'.split(
    ' ',
  ),
)

const isPhrasing = ({ type }: Parents): boolean => phrasing.has(type)

function inlineIn(
  nodes: readonly PhrasingContent[],
  state: MarkdownState,
  parse: MarkdownParser,
): PhrasingContent[] {
  const pieces = nodes.flatMap((node): HtmlPiece[] =>
    node.type === 'html'
      ? toHtmlTokens(node.value).map((one) => ({ ...one, from: node }))
      : [{ type: 'node', node }],
  )
  const htmls = nodes.filter((node) => node.type === 'html')
  for (const node of htmls) if (isComment(node)) drop(node, state)
  const [first] = htmls
  const read = htmlToPhrasing(toHtmlTree(pieces), contextOf(first, state, parse))
  return placed(read, first)
}

function blocksIn(
  nodes: readonly RootContent[],
  state: MarkdownState,
  parse: MarkdownParser,
): RootContent[] {
  const out: RootContent[] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    if (node.type !== 'html') {
      out.push(node)
      continue
    }
    // Blank lines part what belongs together.
    const values = [node.value]
    for (let next = nodes[at + 1]; next?.type === 'html'; next = nodes[at + 1]) {
      values.push(next.value)
      if (isComment(next)) drop(next, state)
      at += 1
    }
    if (isComment(node)) drop(node, state)
    const refuse = (reason: string, note: string): never =>
      fail(state.file, {
        ruleId: 'html-table-unreadable',
        reason,
        note,
        place: placeOf(node, state),
      })
    const context = { ...contextOf(node, state, parse), refuse }
    out.push(...placed(htmlToBlocks(toHtmlTree(toHtmlTokens(values.join('\n\n'))), context), node))
  }
  return out
}

const isComment = ({ value }: Html): boolean => /^<!--.*-->$/su.test(value)

/** What is made of HTML stands where that does. */
function placed<Node extends Nodes>(
  nodes: Node[],
  { position }: Html = { type: 'html', value: '' },
): Node[] {
  for (const node of nodes) {
    if (node.position) continue
    if (position) node.position = position
    if ('children' in node)
      placed(node.children as Nodes[], { type: 'html', value: '', ...(position && { position }) })
  }
  return nodes
}

function contextOf(
  node: Html | undefined,
  state: MarkdownState,
  parse: MarkdownParser,
): HtmlContext {
  const tell = (
    from: Html | undefined,
    finding: Pick<Finding, 'ruleId' | 'reason' | 'note'>,
  ): void => {
    const told = from ?? node
    const line = told?.position?.start.line ?? 0
    if (state.htmlLines.has(line)) return
    state.htmlLines.add(line)
    warn(state.file, { ...finding, place: told && placeOf(told, state) })
  }
  return {
    decode: (raw) =>
      raw.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/giu, (one) => decoded(one, parse)),
    leave: (name, from) => {
      const left = from ?? node
      if (left) drop(left, state)
      tell(from, {
        ruleId: 'html-left-out',
        reason: `<${name}> is not read, and nothing of it is printed`,
        note: 'Say in words what it shows, or take it out.',
      })
    },
    keep: (from) =>
      tell(from, {
        ruleId: 'html-raw',
        reason: 'What stands in angle brackets is no tag of HTML, and stays as text',
        note: 'Nothing to do if it is to be read so; else put it in backticks, or write it in Markdown.',
      }),
  }
}

/** What a name such as `&amp;` stands for, as Markdown has it. */
function decoded(name: string, parse: MarkdownParser): string {
  const [paragraph] = parse(name).children
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : []
  return text?.type === 'text' ? text.value : name
}
