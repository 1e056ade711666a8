import { z } from 'zod'
import { type NodeBase, nodeShape } from './node.ts'
import { type Image, idSchema, type PhrasingContent, phrasingSchema } from './phrasing.ts'

/** A paragraph. */
export interface Paragraph extends NodeBase {
  type: 'paragraph'
  children: PhrasingContent[]
}
/** A list; `start` is the first number of an ordered one. */
export interface List extends NodeBase {
  type: 'list'
  ordered: boolean
  start?: number | undefined
  children: ListItem[]
}
/** One entry of a list. `checked` marks a check box. */
export interface ListItem extends NodeBase {
  type: 'listItem'
  checked?: boolean | undefined
  children: Block[]
}
/** How a table column is aligned. */
export type Align = 'left' | 'right' | 'center' | null
/** A table. The first `headerRows` rows and `headerColumns` columns are header cells. */
export interface Table extends NodeBase {
  type: 'table'
  align?: Align[] | undefined
  caption?: PhrasingContent[] | undefined
  headerRows: number
  headerColumns: number
  children: TableRow[]
}
/** A row of a table. */
export interface TableRow extends NodeBase {
  type: 'tableRow'
  children: TableCell[]
}
/** A cell of a table; spans default to 1. */
export interface TableCell extends NodeBase {
  type: 'tableCell'
  colSpan?: number | undefined
  rowSpan?: number | undefined
  children: PhrasingContent[]
}
/** Words quoted from someone else. */
export interface Blockquote extends NodeBase {
  type: 'blockquote'
  children: Block[]
}
/** Code or preformatted text; `value` keeps every space and line. */
export interface Code extends NodeBase {
  type: 'code'
  lang?: string | undefined
  value: string
}
/** A break between two themes. */
export interface ThematicBreak extends NodeBase {
  type: 'thematicBreak'
}
/** Terms, each with what it means. */
export interface DefinitionList extends NodeBase {
  type: 'definitionList'
  children: DefinitionItem[]
}
/** One term with its meaning. */
export interface DefinitionItem extends NodeBase {
  type: 'definitionItem'
  id: string
  term: PhrasingContent[]
  children: Block[]
}
/** An image that stands by itself, with its caption. */
export interface Figure extends NodeBase {
  type: 'figure'
  image: Image
  caption?: PhrasingContent[] | undefined
}
/** How pressing a call-out is. */
export type CalloutTone = 'note' | 'tip' | 'important' | 'warning'
/** A box set off from the text. */
export interface Callout extends NodeBase {
  type: 'callout'
  tone: CalloutTone
  title: PhrasingContent[]
  children: Block[]
}
/** A footnote; stands at the end of the section that first refers to it. */
export interface FootnoteDefinition extends NodeBase {
  type: 'footnoteDefinition'
  identifier: string
  children: Block[]
}

/** Everything that stands between headings: a closed union. */
export type Block =
  | Paragraph
  | List
  | Table
  | Blockquote
  | Code
  | ThematicBreak
  | DefinitionList
  | Figure
  | Callout
  | FootnoteDefinition

const phrasing = z.array(phrasingSchema)

const cell = z.strictObject({
  type: z.literal('tableCell'),
  colSpan: z.number().int().min(1).optional(),
  rowSpan: z.number().int().min(1).optional(),
  children: phrasing,
  ...nodeShape,
})
const row = z.strictObject({ type: z.literal('tableRow'), children: z.array(cell), ...nodeShape })
const listItem = z.strictObject({
  type: z.literal('listItem'),
  checked: z.boolean().optional(),
  get children() {
    return z.array(blockSchema)
  },
  ...nodeShape,
})
const definitionItem = z.strictObject({
  type: z.literal('definitionItem'),
  id: idSchema,
  term: phrasing,
  get children() {
    return z.array(blockSchema)
  },
  ...nodeShape,
})
const image = z.strictObject({
  type: z.literal('image'),
  url: z.string(),
  alt: z.string(),
  decorative: z.literal(true).optional(),
  title: z.string().optional(),
  ...nodeShape,
})

export const blockSchema: z.ZodType<Block> = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), children: phrasing, ...nodeShape }),
    z.strictObject({
      type: z.literal('list'),
      ordered: z.boolean(),
      start: z.number().int().min(0).optional(),
      children: z.array(listItem).min(1),
      ...nodeShape,
    }),
    z.strictObject({
      type: z.literal('table'),
      align: z.array(z.enum(['left', 'right', 'center']).nullable()).optional(),
      caption: phrasing.optional(),
      headerRows: z.number().int().min(0),
      headerColumns: z.number().int().min(0),
      children: z.array(row).min(1),
      ...nodeShape,
    }),
    z.strictObject({
      type: z.literal('blockquote'),
      get children() {
        return z.array(blockSchema)
      },
      ...nodeShape,
    }),
    z.strictObject({
      type: z.literal('code'),
      lang: z.string().optional(),
      value: z.string(),
      ...nodeShape,
    }),
    z.strictObject({ type: z.literal('thematicBreak'), ...nodeShape }),
    z.strictObject({
      type: z.literal('definitionList'),
      children: z.array(definitionItem).min(1),
      ...nodeShape,
    }),
    z.strictObject({
      type: z.literal('figure'),
      image,
      caption: phrasing.optional(),
      ...nodeShape,
    }),
    z.strictObject({
      type: z.literal('callout'),
      tone: z.enum(['note', 'tip', 'important', 'warning']),
      title: phrasing,
      get children() {
        return z.array(blockSchema)
      },
      ...nodeShape,
    }),
    z.strictObject({
      type: z.literal('footnoteDefinition'),
      identifier: z.string(),
      get children() {
        return z.array(blockSchema)
      },
      ...nodeShape,
    }),
  ])
  .meta({ id: 'Block', description: 'Content between headings.' })
