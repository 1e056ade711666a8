import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import { type HtmlContext, htmlToPhrasing } from './html-to-phrasing.ts'
import { htmlToTable } from './html-to-table.ts'
import { type HtmlElement, type HtmlPart, isBlock } from './html-tree.ts'

/** Blocks of HTML as mdast; what stands loose between them is a paragraph. */
export function htmlToBlocks(parts: readonly HtmlPart[], context: BlockContext): RootContent[] {
  const out: RootContent[] = []
  let loose: HtmlPart[] = []
  const flush = (): void => {
    out.push(...paragraph(htmlToPhrasing(loose, context)))
    loose = []
  }
  for (const part of parts) {
    if (part.type !== 'element' || !isBlock(part.name)) {
      loose.push(part)
      continue
    }
    flush()
    out.push(...fromElement(part, context))
  }
  flush()
  return out
}

/** What blocks need too. */
export interface BlockContext extends HtmlContext {
  /** Throws: a table that cannot be read as it is meant, and why. */
  refuse: (reason: string, note: string) => never
}

function fromElement(element: HtmlElement, context: BlockContext): RootContent[] {
  const { name, children } = element
  if (name === 'hr') return [{ type: 'thematicBreak' }]
  if (name === 'table') return [htmlToTable(element, context)]
  if (name === 'ul' || name === 'ol' || name === 'menu') return [toList(element, context)]
  if (name === 'pre') return [{ type: 'code', value: wordsOf(children, context) }]
  const heading = /^h([1-6])$/u.exec(name)
  if (heading) {
    const depth = Number(heading[1]) as 1
    const words = trimmed(htmlToPhrasing(children, context))
    return words.length > 0 ? [{ type: 'heading', depth, children: words }] : []
  }
  if (partsOfTable.has(name)) {
    context.refuse(
      `A <${name}> of HTML stands in no table`,
      'Take the blank lines out of the table, or write it in Markdown, with | between cells.',
    )
  }
  const inner = htmlToBlocks(children, context)
  if (name === 'blockquote') {
    return inner.length > 0 ? [{ type: 'blockquote', children: inner as BlockContent[] }] : []
  }
  return name === 'summary' || name === 'dt' ? inner.map(strong) : inner
}

const partsOfTable: ReadonlySet<string> = new Set(
  'caption col colgroup tbody td tfoot th thead tr'.split(' '),
)

function toList({ name, attributes, children }: HtmlElement, context: BlockContext): RootContent {
  const items = children.flatMap((part): ListItem[] => {
    const own = part.type === 'element' && part.name === 'li' ? part.children : [part]
    const inner = htmlToBlocks(own, context) as BlockContent[]
    return inner.length > 0 ? [{ type: 'listItem', spread: false, children: inner }] : []
  })
  const ordered = name === 'ol'
  const start = Number(attributes.get('start') ?? 1)
  const first = ordered && Number.isInteger(start) && start >= 0 ? { start } : {}
  return { type: 'list', ordered, ...first, spread: false, children: items }
}

/** What names what follows is bold. */
function strong(block: RootContent): RootContent {
  if (block.type !== 'paragraph') return block
  return { ...block, children: [{ type: 'strong', children: block.children }] }
}

function wordsOf(parts: readonly HtmlPart[], context: BlockContext): string {
  return parts
    .map((part) => {
      if (part.type === 'element') return wordsOf(part.children, context)
      return part.type === 'words' ? context.decode(part.raw) : ''
    })
    .join('')
    .replace(/^\n/u, '')
}

function paragraph(words: readonly PhrasingContent[]): RootContent[] {
  const children = trimmed(words)
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

/** Without line breaks and white space at both ends. */
function trimmed(words: readonly PhrasingContent[]): PhrasingContent[] {
  const blank = (node: PhrasingContent): boolean =>
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  const first = words.findIndex((node) => !blank(node))
  return first < 0 ? [] : words.slice(first, words.findLastIndex((node) => !blank(node)) + 1)
}
