import {
  type Block,
  type PhrasingContent,
  plainNotice,
  type Section,
  type Table,
  type Topic,
  toBibliography,
  toText,
} from '@plainleaf/content-model'
import { wordsIn } from '@plainleaf/html'
import type { BlockContent, PhrasingContent as MdastPhrasing, RootContent } from 'mdast'
import { toMarkdown as write } from 'mdast-util-to-markdown'
import { sourceNotice, statusLine } from './notice.ts'
import { isGone, type Noticed, noticesOf } from './notices-of.ts'

function footer(plain: Topic): RootContent[] {
  return [{ type: 'thematicBreak' }, { type: 'paragraph', children: [text(sourceNotice(plain))] }]
}

/** What the sentences cite, and what the article rests on. */
function sources({ references, lang }: Topic): RootContent[] {
  if (references.length === 0) return []
  const { references: sorted, numbered, entry } = toBibliography(references, { lang })
  const items = sorted.map((one) => ({
    type: 'listItem' as const,
    spread: false,
    children: [{ type: 'paragraph' as const, children: phrasing(entry(one)) }],
  }))
  return [
    {
      type: 'heading',
      depth: 2,
      children: [text(wordsIn(lang).headings.references ?? 'References')],
    },
    { type: 'list', ordered: numbered, start: numbered ? 1 : null, spread: false, children: items },
  ]
}

/**
 * A summary as CommonMark without front matter: title, corrections, notice, questions, sentences, references, source note. Of a topic that was
 * withdrawn only that it was: nothing was made of its words.
 */
export function toMarkdown(full: Topic, plain: Topic, noticed: Noticed): string {
  const gone = isGone(full, noticed)
  const status: RootContent[] = [
    { type: 'paragraph', children: [{ type: 'emphasis', children: [text(plainNotice(plain))] }] },
    { type: 'paragraph', children: [text(statusLine(plain))] },
  ]
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(plain.title)] },
    ...(gone ? [] : [...noticesOf(full, noticed).flatMap(block), ...status]),
    ...plain.children.flatMap(section),
    ...sources(plain),
    ...(plain.children.length > 0 && !gone ? footer(plain) : []),
  ]
  return write({ type: 'root', children }, { bullet: '-', emphasis: '*', rule: '-' })
}

function section(node: Section): RootContent[] {
  const heading = toText(node.heading)
  const depth = Math.min(6, Math.max(2, node.depth)) as 2
  return [
    ...(heading ? [{ type: 'heading' as const, depth, children: [text(heading)] }] : []),
    ...node.children.flatMap((child) => (child.type === 'section' ? section(child) : block(child))),
  ]
}

function block(node: Block): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: phrasing(node.children) }]
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered,
          start: node.start ?? null,
          spread: false,
          children: node.children.map((item) => ({
            type: 'listItem',
            spread: false,
            children: item.children.flatMap(block),
          })),
        },
      ]
    case 'definitionList':
      return [
        {
          type: 'list',
          ordered: false,
          start: null,
          spread: false,
          children: node.children.map(({ term, children }) => ({
            type: 'listItem',
            spread: false,
            children: [
              {
                type: 'paragraph',
                children: [
                  { type: 'strong', children: phrasing(term) },
                  text(`: ${toText(children)}`),
                ],
              },
            ],
          })),
        },
      ]
    case 'table':
      return tableRows(node)
    case 'callout': {
      const title = phrasing(node.title)
      const head: BlockContent[] =
        title.length > 0
          ? [{ type: 'paragraph', children: [{ type: 'strong', children: title }] }]
          : []
      return [{ type: 'blockquote', children: [...head, ...node.children.flatMap(block)] }]
    }
    default:
      return []
  }
}

/** A table as in GitHub Flavored Markdown; without a header row the first has empty cells. */
function tableRows({ children, headerRows, caption }: Table): BlockContent[] {
  const width = Math.max(...children.map((row) => row.children.length))
  const lines = children.map((row) =>
    Array.from({ length: width }, (_, at) => cell(row.children[at]?.children ?? [])),
  )
  const blank = Array.from({ length: width }, () => '')
  const [head, ...body] = headerRows > 0 ? lines : [blank, ...lines]
  const rows = [head!, blank.map(() => '---'), ...body]
  const value = rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
  const title: BlockContent[] = caption ? [{ type: 'paragraph', children: phrasing(caption) }] : []
  return [...title, { type: 'html', value }]
}

function cell(nodes: readonly PhrasingContent[]): string {
  const children: RootContent[] = [{ type: 'paragraph', children: phrasing(nodes) }]
  const written = write({ type: 'root', children }, { bullet: '-', emphasis: '*', rule: '-' })
  return written
    .trim()
    .replace(/(?<!\s)\s*\n\s*/gu, ' ')
    .replaceAll('|', '\\|')
}

/** What Markdown has no mark for stays as plain text; links that only lead inside the collection lose their target. */
function phrasing(nodes: readonly PhrasingContent[]): MdastPhrasing[] {
  return nodes.flatMap((node, at): MdastPhrasing[] => {
    switch (node.type) {
      case 'text':
        return [text(node.value)]
      case 'inlineCode':
        return [{ type: 'inlineCode', value: node.value }]
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: phrasing(node.children) }]
      case 'link':
        return /^(?:https?|mailto|tel):/i.test(node.url)
          ? [{ type: 'link', url: node.url, children: phrasing(node.children) }]
          : phrasing(node.children)
      case 'sentence': {
        const apart = nodes[at - 1]?.type === 'sentence'
        return [...(apart ? [text(' ')] : []), ...phrasing(node.children)]
      }
      case 'citation':
      case 'footnoteReference':
      case 'image':
        return []
      case 'break':
        return [text(' ')]
      default:
        return phrasing(node.children)
    }
  })
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value }
}
