import type { Element } from 'hast'
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

/** A table. Header rows are those that are repeated on each page, else a first row that alone is bold. */
export function toTableElement(
  table: Extract<WordItem, { type: 'table' }>,
  caption: Element | null,
  state: PageState,
): Element {
  const rows: { cells: Cell[]; header: boolean }[] = table.children.flatMap((row) =>
    row.type === 'tableRow'
      ? [{ cells: row.children.flatMap((cell) => toCell(cell, state)), header: row.isHeader }]
      : [],
  )
  const marked = rows.findIndex(({ header }) => !header)
  const [top, ...rest] = rows
  const bolder =
    top !== undefined &&
    rest.length > 0 &&
    isBold(top.cells) &&
    !rest.every(({ cells }) => isBold(cells))
  const heads = marked > 0 ? marked : bolder && top.cells.length > 1 ? 1 : 0
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
  const legend = caption ? [{ ...caption, tagName: 'caption' }] : []
  return make('table', {}, [...legend, ...elements], position as never)
}

function isBold(cells: readonly Cell[]): boolean {
  const worded = cells.filter(({ bold }) => bold !== null)
  return worded.length > 0 && worded.every(({ bold }) => bold)
}

function toCell(cell: WordNode, state: PageState): Cell[] {
  if (cell.type !== 'tableCell') return []
  const items = toItems(cell.children, state)
  const lists = findFakeLists(items, () => false, state.contrary)
  const children = state.flow(items, (paragraph) => {
    const typed = lists.get(paragraph)
    if (typed) return { list: typed.place, marker: typed.marker }
    return asItem(paragraph, state.contrary)
  })
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
