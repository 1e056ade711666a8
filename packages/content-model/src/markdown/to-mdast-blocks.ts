import type {
  BlockContent,
  ListItem as MdastItem,
  List as MdastList,
  Paragraph as MdastParagraph,
  RootContent,
} from 'mdast'
import { toId } from '../draft/name-ids.ts'
import type {
  Block,
  DefinitionItem,
  DefinitionList,
  Figure,
  List,
  ListItem,
  Paragraph,
} from '../tree/block.ts'
import { toText } from '../tree/to-text.ts'
import { literal } from './markdown-writer.ts'
import { imageTitle, toMdastPhrasing } from './to-mdast-phrasing.ts'
import { toMdastTable } from './to-mdast-table.ts'

/** Our blocks as mdast, in the notation that `fromBlocks` reads. */
export function toMdastBlocks(blocks: readonly Block[]): BlockContent[] {
  return blocks.flatMap(one) as BlockContent[]
}

function one(node: Block): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return [toMdastParagraph(node)]
    case 'list':
      return [toList(node)]
    case 'table':
      return toMdastTable(node)
    case 'blockquote':
      return [{ type: 'blockquote', children: toMdastBlocks(node.children) }]
    case 'code':
      return [{ type: 'code', lang: node.lang ?? null, value: node.value }]
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }]
    case 'definitionList':
      return [toDefinitions(node)]
    case 'figure':
      return [toFigure(node)]
    case 'callout': {
      const children = [
        ...label(toMdastPhrasing(node.title, true)),
        ...toMdastBlocks(node.children),
      ]
      return [{ type: 'containerDirective', name: node.tone, children }]
    }
    case 'footnoteDefinition': {
      const { identifier } = node
      return [
        {
          type: 'footnoteDefinition',
          identifier,
          label: identifier,
          children: toMdastBlocks(node.children),
        },
      ]
    }
  }
}

function toMdastParagraph(node: Paragraph): MdastParagraph {
  const children = guarded(toMdastPhrasing(node.children))
  const [first] = children
  // Words that would make a caption of the paragraph.
  if (first?.type === 'text' && /^Table:(?:[ \t]|$)/u.test(first.value)) {
    const rest = first.value.slice(6)
    children.splice(
      0,
      1,
      literal('Table\\:'),
      ...(rest ? [{ type: 'text' as const, value: rest }] : []),
    )
  }
  return { type: 'paragraph', children }
}

/**
 * A line that begins with a marker and goes on with a directive, as in `[^1]:sub[2]`, would be a definition. A space
 * before it, or a break that makes no new line, keeps it what it is.
 */
function guarded(children: MdastParagraph['children']): MdastParagraph['children'] {
  return children.flatMap((child, index) => {
    const next = children.slice(index + 1)
    if (child.type === 'break' && wouldDefine(next)) return [literal('<br>')]
    return index === 0 && wouldDefine(children) ? [literal('&#x20;'), child] : [child]
  })
}

function wouldDefine([marker, next]: MdastParagraph['children']): boolean {
  const opens =
    marker?.type === 'footnoteReference' ||
    (marker !== undefined && 'value' in marker && /^\[[^\]]*\]$/u.test(marker.value))
  return opens && next?.type === 'textDirective'
}

function toList(node: List): MdastList {
  const children = node.children.map(toItem)
  return {
    type: 'list',
    ordered: node.ordered,
    start: node.ordered ? (node.start ?? 1) : null,
    spread: children.some((item) => item.spread),
    children,
  }
}

function toItem(node: ListItem): MdastItem {
  const children = toMdastBlocks(node.children)
  const [first, ...rest] = children
  if (node.checked !== undefined && first?.type === 'paragraph') {
    first.children.unshift(literal(node.checked ? '[x] ' : '[ ] '))
  }
  // One paragraph, or one with a list below it, reads well without blank lines.
  const tight =
    rest.length === 0 ||
    (first?.type === 'paragraph' && rest.length === 1 && rest[0]?.type === 'list')
  return { type: 'listItem', spread: !tight, children }
}

function toDefinitions(node: DefinitionList): RootContent {
  const items = node.children.map(toDefinition)
  const list: MdastList = {
    type: 'list',
    ordered: false,
    spread: items.some((item) => item.spread),
    children: items,
  }
  return { type: 'containerDirective', name: 'definitions', children: [list] }
}

function toDefinition(node: DefinitionItem): MdastItem {
  const [first, ...rest] = node.children
  const id = node.id === toId(toText(node.term)) ? '' : ` {#${node.id}}`
  const words = first?.type === 'paragraph' ? toMdastPhrasing(first.children) : []
  const term: MdastParagraph = {
    type: 'paragraph',
    children: [
      { type: 'strong', children: toMdastPhrasing(node.term) },
      literal(words.length > 0 ? `${id}: ` : `${id}:`),
      ...words,
    ],
  }
  const below = toMdastBlocks(first?.type === 'paragraph' ? rest : node.children)
  return { type: 'listItem', spread: below.length > 0, children: [term, ...below] }
}

/** An image with its caption as title; in a box of its own where the caption is more than plain text. */
function toFigure(node: Figure): RootContent {
  const { image, caption } = node
  const [only] = caption ?? []
  const plain = !caption || (caption.length === 1 && only?.type === 'text')
  const title = plain && only?.type === 'text' ? only.value : null
  const own = imageTitle(image)
  const paragraph: MdastParagraph = {
    type: 'paragraph',
    children: [{ type: 'image', url: image.url, alt: image.alt, title: own ?? title }],
  }
  if (plain && (own === undefined || (image.decorative && !title))) return paragraph
  return {
    type: 'containerDirective',
    name: 'figure',
    children: [...label(toMdastPhrasing(caption ?? [], true)), paragraph],
  }
}

function label(children: MdastParagraph['children']): MdastParagraph[] {
  return children.length > 0
    ? [{ type: 'paragraph', data: { directiveLabel: true }, children }]
    : []
}
