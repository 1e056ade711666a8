import type { Block, DefinitionItem, Section, TableCell } from '@plainleaf/content-model'
import { headingOf, wordsOf } from '@plainleaf/html'
import type { TopicPieces } from '../pieces/topic-pieces.ts'
import { type MystNode, mystPhrasing } from './myst-phrasing.ts'
import type { TopicModule } from './to-topic-module.ts'
import { mystFile, mystId } from './xref.ts'

type Inline = ReturnType<typeof mystPhrasing>

/** What MyST reads of a page that another project points to: the titles of links, and the words that it embeds. */
export interface MystPage {
  kind: 'Article'
  slug: string
  location: string
  frontmatter: { title: string; description?: string | undefined }
  mdast: { type: 'root'; children: MystNode[] }
}

/**
 * A topic as MyST reads it. Every section of the first level ends with its sources and the sentence that has to be shown, so that
 * they come along when it is embedded.
 */
export function toMyst(
  pieces: TopicPieces,
  { attribution, checkedText, description }: TopicModule,
): MystPage {
  const { topic } = pieces
  const said = [attribution.text, checkedText?.text ?? '']
  const cited = topic.children.flatMap((section) => pieces.cited(section))
  const numbers = new Map(cited.map(({ id, number }) => [id, number]))
  const inline = mystPhrasing(topic.id, numbers)
  const write = (section: Section): MystNode[] => {
    const title = wordsOf(headingOf(section, topic.lang))
    const identifier = mystId(topic.id, section.id)
    const start = {
      type: 'heading',
      depth: section.depth,
      identifier,
      label: identifier,
      html_id: section.id,
      enumerated: false,
      children: [{ type: 'text', value: title }],
    }
    const own = section.children.flatMap((child) =>
      child.type === 'section' ? write(child) : block(child, inline),
    )
    return title ? [start, ...own] : own
  }
  const children = topic.children.flatMap((section): MystNode[] => {
    if (section.kind === 'references')
      return [
        ...write(section),
        ...sources(pieces.printed().map((each) => ({ ...each, number: numbers.get(each.id) }))),
      ]
    return [
      ...write(section),
      ...sources(pieces.cited(section)),
      paragraph([emphasis(said.join(' ').trim())]),
    ]
  })
  return {
    kind: 'Article',
    slug: topic.id,
    location: mystFile(topic.id),
    frontmatter: { title: topic.title, description },
    mdast: { type: 'root', children },
  }
}

function block(node: Block, inline: Inline): MystNode[] {
  const all = (nodes: readonly Block[]): MystNode[] => nodes.flatMap((each) => block(each, inline))
  switch (node.type) {
    case 'paragraph':
      return [paragraph(inline(node.children))]
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered,
          ...(node.ordered ? { start: node.start ?? 1 } : {}),
          children: node.children.map((item) => ({
            type: 'listItem',
            children: all(item.children),
          })),
        },
      ]
    case 'table': {
      const cell = ({ children, colSpan, rowSpan }: TableCell, header: boolean): MystNode => ({
        type: 'tableCell',
        ...(header ? { header } : {}),
        colspan: colSpan,
        rowspan: rowSpan,
        children: inline(children),
      })
      const rows = node.children.map(({ children }, row) => ({
        type: 'tableRow',
        children: children.map((each, column) =>
          cell(each, row < node.headerRows || column < node.headerColumns),
        ),
      }))
      const title = node.caption ? [paragraph(inline(node.caption))] : []
      return [...title, { type: 'table', children: rows }]
    }
    case 'blockquote':
      return [{ type: 'blockquote', children: all(node.children) }]
    case 'code':
      return [{ type: 'code', lang: node.lang, value: node.value }]
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }]
    case 'definitionList':
      return [
        {
          type: 'definitionList',
          children: node.children.flatMap(({ term, children }: DefinitionItem): MystNode[] => [
            { type: 'definitionTerm', children: inline(term) },
            { type: 'definitionDescription', children: all(children) },
          ]),
        },
      ]
    case 'figure':
      return [paragraph(inline([node.image])), paragraph(inline(node.caption ?? []))].filter(
        ({ children = [] }) => children.length > 0,
      )
    case 'callout': {
      const title = { type: 'admonitionTitle', children: inline(node.title) }
      const children = [...(node.title.length > 0 ? [title] : []), ...all(node.children)]
      return [{ type: 'admonition', kind: node.tone, children }]
    }
    case 'footnoteDefinition':
      return all(node.children)
  }
}

function sources(printed: readonly { text: string; number: number | undefined }[]): MystNode[] {
  return printed.flatMap(({ text, number }): MystNode[] => {
    const value = number === undefined ? text : `[${number}] ${text}`
    return text ? [paragraph([{ type: 'text', value }])] : []
  })
}

function paragraph(children: MystNode[]): MystNode {
  return { type: 'paragraph', children }
}

function emphasis(value: string): MystNode {
  return { type: 'emphasis', children: [{ type: 'text', value }] }
}
