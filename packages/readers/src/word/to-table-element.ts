import type { Element } from 'hast'
import { namesColumns } from '../draft/names-columns.ts'
import { wordsOf } from '../html/element.ts'
import { asItem } from './decide-roles.ts'
import { findFakeLists } from './find-fake-lists.ts'
import { make, type PageState } from './page-state.ts'
import type { WordNode } from './read-with-mammoth.ts'
import { toItems, type WordItem } from './word-item.ts'

interface Cell {
  element: Element
  /** Whether all its words are bold; null without words. */
  bold: boolean | null
}

/**
 * A table. Header rows are those that are repeated on each page, else a first row that alone is bold, or whose words name
 * columns. A first row of one cell over the whole width is the caption of a table that has none.
 */
export function toTableElement(
  table: Extract<WordItem, { type: 'table' }>,
  caption: Element | null,
  state: PageState,
): Element {
  const all: Row[] = table.children.flatMap((row) =>
    row.type === 'tableRow'
      ? [{ cells: row.children.flatMap((cell) => toCell(cell, state)), header: row.isHeader }]
      : [],
  )
  const named = caption ? null : titleRow(all)
  const rows = named ? all.slice(1) : all
  const marked = rows.findIndex(({ header }) => !header)
  const [top, ...rest] = rows
  const bolder =
    top !== undefined &&
    rest.length > 0 &&
    isBold(top.cells) &&
    !rest.every(({ cells }) => isBold(cells))
  const words = rows.map(({ cells }) => cells.map(({ element }) => wordsOf(element)))
  const first =
    marked > 0 ? marked : (bolder && top.cells.length > 1) || namesColumns(words) ? 1 : 0
  // A cell of the header that reaches down takes the rows beside it along.
  const spans =
    first === 1 ? top?.cells.map(({ element }) => Number(element.properties.rowSpan ?? 1)) : []
  const reach = Math.max(first, ...(spans ?? []))
  const reached = rows.slice(first, reach)
  const heads = reach < rows.length && reached.every(({ cells }) => isBold(cells)) ? reach : first
  const body = rows.slice(heads)
  const column =
    body.length > 1 &&
    body.every(({ cells }) => cells.length > 1 && cells[0]!.bold === true) &&
    body.some(({ cells }) => cells.slice(1).some(({ bold }) => bold === false))
  const position = rows[0]?.cells[0]?.element.position ?? state.placeOf(state.line || 1)
  const elements = rows.map(({ cells }, index) => {
    const children = cells.map(({ element }, place) => {
      const head = index < heads ? {} : column && place === 0 ? { scope: 'row' } : null
      return head
        ? { ...unbold(element), tagName: 'th', properties: { ...element.properties, ...head } }
        : element
    })
    return make('tr', {}, children, (children[0]?.position ?? position) as never)
  })
  const title = caption ?? (named && unbold(named))
  const legend = title ? [{ ...title, tagName: 'caption', properties: {} }] : []
  return make('table', {}, [...legend, ...elements], position as never)
}

interface Row {
  cells: Cell[]
  header: boolean
}

/** A first row of one short cell over all columns of a table that has more rows. */
function titleRow(rows: readonly Row[]): Element | null {
  const [top, ...rest] = rows
  const [only, ...more] = top?.cells ?? []
  const width = Number(only?.element.properties.colSpan ?? 1)
  if (!only || more.length > 0 || width < 2 || rest.length < 2) return null
  const text = wordsOf(only.element)
  const blocks = only.element.children.filter((child) => child.type === 'element')
  const plain = blocks.every((child) => child.type === 'element' && child.tagName === 'p')
  return text !== '' && text.length <= 120 && blocks.length === 1 && plain ? only.element : null
}

function isBold(cells: readonly Cell[]): boolean {
  const worded = cells.filter(({ bold }) => bold !== null)
  return worded.length > 0 && worded.every(({ bold }) => bold)
}

/** What stands in a cell, with lists that were typed. */
export function cellFlow(items: readonly WordItem[], state: PageState): Element[] {
  const lists = findFakeLists(items, () => false, state.contrary)
  return state.flow(items, (paragraph) => {
    const typed = lists.get(paragraph)
    if (typed) return { list: typed.place, marker: typed.marker, checked: typed.checked }
    return asItem(paragraph, state.contrary)
  })
}

function toCell(cell: WordNode, state: PageState): Cell[] {
  if (cell.type !== 'tableCell') return []
  const items = toItems(cell.children, state)
  const children = cellFlow(items, state)
  const worded = items.filter((item) => item.type === 'paragraph' && item.paragraph.text)
  const bold = worded.every((item) => item.type === 'paragraph' && item.paragraph.bold > 0.95)
  const [only] = items
  const line = only?.type === 'paragraph' ? only.paragraph.line : state.line || 1
  const spans = {
    ...(cell.colSpan > 1 && { colSpan: cell.colSpan }),
    ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
  }
  const element = make('td', spans, children, state.placeOf(line))
  return [{ element, bold: wordsOf(element) ? bold : null }]
}

/** A header cell stands out by itself; its words need not. */
function unbold(element: Element): Element {
  return {
    ...element,
    children: element.children.flatMap((child) => {
      if (child.type !== 'element') return [child]
      const inner = unbold(child)
      return child.tagName === 'strong' ? inner.children : [inner]
    }),
  }
}
