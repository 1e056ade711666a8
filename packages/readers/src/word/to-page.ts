import type { Element, ElementContent } from 'hast'
import type { Role } from './decide-roles.ts'
import { findTabTables } from './find-tab-tables.ts'
import { make, type PageState } from './page-state.ts'
import type { Paragraph } from './paragraph.ts'
import { boxOf, smallBoxes } from './small-boxes.ts'
import { toBox, toCallout } from './to-box.ts'
import { toLine, withoutMark, withoutStart } from './to-line.ts'
import { lineTable } from './to-line-table.ts'
import { type ListEntry, toLists } from './to-lists.ts'
import { type Segment, toId, toSegments, unmarked } from './to-segments.ts'
import { toTabRow } from './to-tab-row.ts'
import { toTableElement } from './to-table-element.ts'
import { isEmpty, type WordItem } from './word-item.ts'

type ParagraphItem = Extract<WordItem, { type: 'paragraph' }>

/** Blocks as HTML elements, which the HTML reader's own steps take on from here. */
export function toPage(
  items: readonly WordItem[],
  roleOf: (paragraph: Paragraph) => Role,
  state: PageState,
): Element[] {
  const out: Element[] = []
  const byTabs = findTabTables(items, roleOf)
  const boxes = smallBoxes(items)
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    const rows = byTabs.get(at)
    const boxed = boxEnd(items, at, boxes, roleOf)
    const callout = boxed > at ? toCallout(items.slice(at, boxed), state) : null
    if (callout) {
      out.push(...callout)
      at = boxed - 1
    } else if (rows !== undefined) {
      const table = tabTable(items.slice(at, at + rows), state)
      out.push(table)
      at += rows - 1
    } else if (item.type === 'mark') {
      out.push(make('span', { id: toId(item.name) }, [], state.placeOf(state.line || 1)))
    } else if (item.type === 'table') {
      const below = items[at + 1]
      const next = items.slice(at + 1).find((one) => !isEmpty(one))
      const box = toBox(item, next, roleOf, state)
      if (box) out.push(...box)
      else if (below?.type === 'paragraph' && isCaptionBelow(below, items[at + 2], roleOf)) {
        out.push(toTableElement(item, toBlock(below, {}, state), state))
        at += 1
      } else out.push(toTableElement(item, null, state))
    } else if (roleOf(item.paragraph).list && !isEmpty(item)) {
      const end = endOfList(items, at, roleOf)
      out.push(...toLists(entriesOf(items.slice(at, end), roleOf, state), state))
      at = end - 1
    } else if (item.paragraph.role === 'quote' && roleOf(item.paragraph).depth === undefined) {
      const end = endWhere(
        items,
        at,
        (one) => one.type === 'paragraph' && one.paragraph.role === 'quote',
      )
      const inner = items
        .slice(at, end)
        .flatMap((one) => (one.type === 'paragraph' ? [toBlock(one, {}, state)] : []))
      out.push(make('blockquote', {}, inner, inner[0]!.position as never))
      at = end - 1
    } else {
      const next = items[at + 1]
      if (isCaption(item, next) && next?.type === 'table') {
        out.push(toTableElement(next, toBlock(item, {}, state), state))
        at += 1
      } else if (isPicture(item) && next?.type === 'paragraph' && isCaption(next, item)) {
        const picture = toBlock(item, {}, state)
        const caption = { ...toBlock(next, {}, state), tagName: 'figcaption' }
        out.push(make('figure', {}, [...picture.children, caption], picture.position as never))
        at += 1
      } else
        out.push(
          ...(lineTable(item, roleOf(item.paragraph), state) ??
            toBlocks(item, roleOf(item.paragraph), state)),
        )
    }
  }
  return out
}

/** Words that name what stands beside them, with its number: typed captions have no style. */
const numbered =
  /^(?:table|tabelle|tableau|tabla|tabela|tabell|tabel|taulukko|figure|fig\.|figura|figur|abbildung|abb\.|kuva)\s?\d{1,3}[a-z]?\s?(?:[.:|–—-]|$)/iu
/** Characters from which a paragraph that starts so only speaks of it. */
const longestCaption = 300

/** Whether a paragraph is the caption of its neighbour, by its style or by how it starts. */
const isCaption = ({ paragraph }: ParagraphItem, neighbour: WordItem | undefined): boolean =>
  (paragraph.role === 'caption' && paragraph.text !== '') ||
  (paragraph.role === 'body' &&
    neighbour !== undefined &&
    paragraph.text.length <= longestCaption &&
    numbered.test(paragraph.text))
/** Whether a paragraph right below a table is its caption: it says so, and no other table follows. */
const isCaptionBelow = (
  item: ParagraphItem,
  next: WordItem | undefined,
  roleOf: (paragraph: Paragraph) => Role,
): boolean =>
  isCaption(item, item) &&
  /^ta[bu]/iu.test(item.paragraph.text) &&
  roleOf(item.paragraph).depth === undefined &&
  next?.type !== 'table'
const isPicture = (item: ParagraphItem): boolean =>
  item.paragraph.pictures === 1 && !item.paragraph.text

/** Where the small box ends that begins at an item; its place where none does, or where it holds a heading. */
function boxEnd(
  items: readonly WordItem[],
  at: number,
  boxes: ReadonlySet<number>,
  roleOf: (paragraph: Paragraph) => Role,
): number {
  const boxAt = (item: WordItem | undefined): number | null =>
    item?.type === 'paragraph' ? boxOf(item.paragraph, boxes) : null
  const box = boxAt(items[at])
  if (box === null || boxAt(items[at - 1]) === box) return at
  const end = endWhere(items, at, (one) => one.type === 'mark' || boxAt(one) === box)
  const headed = items
    .slice(at, end)
    .some((one) => one.type === 'paragraph' && roleOf(one.paragraph).depth !== undefined)
  return headed ? at : end
}

function tabTable(items: readonly WordItem[], state: PageState): Element {
  const rows = items.flatMap((item) =>
    item.type === 'paragraph'
      ? [{ ...item, row: toTabRow(item.paragraph, item.children, state) }]
      : [],
  )
  const [top, ...rest] = rows
  const bold = ({ paragraph }: ParagraphItem): boolean => paragraph.bold > 0.95
  const headed = top !== undefined && bold(top) && !rest.every(bold)
  const heads = top?.row.children.map((cell) => ({ ...cell, tagName: 'th' }) as Element)
  const elements = rows.map(({ row }, index) =>
    headed && index === 0 ? { ...row, children: heads ?? [] } : row,
  )
  return make('table', {}, elements, rows[0]?.row.position as never)
}

function endWhere(
  items: readonly WordItem[],
  from: number,
  test: (item: WordItem) => boolean,
): number {
  let end = from + 1
  while (end < items.length && test(items[end]!)) end += 1
  return end
}

/** Where a list ends: empty paragraphs and continued items belong to it where an item of the same list follows. */
function endOfList(
  items: readonly WordItem[],
  from: number,
  roleOf: (paragraph: Paragraph) => Role,
): number {
  let end = from + 1
  for (let at = end; at < items.length; at++) {
    const item = items[at]!
    if (item.type === 'table') break
    if (item.type === 'mark' || isEmpty(item)) continue
    const { list, depth } = roleOf(item.paragraph)
    if (list) end = at + 1
    else if (item.paragraph.role === 'continued' && depth === undefined && at === end) end = at + 1
    else break
  }
  return end
}

function entriesOf(
  items: readonly WordItem[],
  roleOf: (paragraph: Paragraph) => Role,
  state: PageState,
): ListEntry[] {
  const entries: ListEntry[] = []
  let marks: Element[] = []
  for (const item of items) {
    if (item.type === 'mark')
      marks.push(make('span', { id: toId(item.name) }, [], state.placeOf(state.line || 1)))
    if (item.type !== 'paragraph') continue
    const role = roleOf(item.paragraph)
    const block = toBlock(item, role, state)
    if (role.list)
      entries.push({ place: role.list, blocks: [...marks, block], checked: role.checked })
    else entries.at(-1)?.blocks.push(block)
    marks = []
  }
  return entries
}

/** One paragraph or heading. Pictures in the paragraph of a heading, such as a logo, stand before it. */
function toBlocks(item: ParagraphItem, role: Role, state: PageState): Element[] {
  const block = toBlock(item, role, state)
  const isImage = (node: ElementContent): boolean =>
    node.type === 'element' && node.tagName === 'img'
  const images = block.children.filter(isImage)
  if (role.depth === undefined || images.length === 0) return [block]
  const words = block.children.filter((node) => !isImage(node))
  while (words[0]?.type === 'element' && words[0].tagName === 'br') words.shift()
  const before = make('p', {}, images, block.position as never)
  return [before, { ...block, children: words }]
}

/** One paragraph or heading. */
export function toBlock(item: ParagraphItem, role: Role, state: PageState): Element {
  const { paragraph, children } = item
  state.line = paragraph.line
  let segments: Segment[] = toSegments(children, state)
  if (role.marker !== undefined) segments = withoutStart(segments, role.marker)
  // The tree counts in plain numbers only: other labels, such as `b)`, stay as words.
  if (role.label) segments = [{ content: `${role.label} `, marks: unmarked }, ...segments]
  if (role.depth !== undefined) segments = withoutMark(segments, 'strong')
  const line: ElementContent[] = toLine(segments, state)
  const name = role.depth === undefined ? 'p' : `h${role.depth}`
  return make(name, langOf(paragraph, state), line, state.placeOf(paragraph.line))
}

/** Only another language, not another country: that is how spelling was checked and says nothing about the words. */
function langOf({ lang }: Paragraph, { lang: own }: PageState): Element['properties'] {
  const base = (tag: string | undefined): string => (tag ?? '').split('-')[0]!.toLowerCase()
  return lang && own && base(lang) !== base(own) ? { lang } : {}
}
