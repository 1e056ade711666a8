import { type Table, type TableCell, type TableRow, toText } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'
import { wordsIn } from '../words/words.ts'
import { columnsOf } from './columns-of.ts'
import { type CellHeaders, headersOf } from './headers-of.ts'
import { headingIdOf } from './heading-id.ts'
import type { State } from './state.ts'

/**
 * A table in a box that scrolls by itself on a narrow screen (WCAG 1.4.10 allows that for tables) and can be
 * reached with the keyboard. The box is named by the caption, or by the section and a number where there is none; the table
 * itself then by the heading above it, or as its box where another table has that name already (WCAG technique H39 asks for a
 * caption, which only an author can give).
 */
export function table(node: Table, state: State): Element {
  const { id, label, heading } = state.index.tables.get(node) ?? {
    id: undefined,
    heading: undefined,
    label: toText(node.caption ?? []) || wordsIn(state.context.topic.lang).table,
  }
  const caption = toText(node.caption ?? []).trim() ? node.caption : undefined
  const width = widthOf(node)
  const columns = columnsOf(node)
  const headers = id === undefined ? new Map() : headersOf(node, id)
  const rows = node.children.map((row, at) =>
    tableRow(row, at, columns[at] ?? [], width, headers, node, state),
  )
  const head = rows.slice(0, node.headerRows)
  const body = rows.slice(node.headerRows)
  const content = [
    ...(caption ? [element('caption', { id }, state.phrasing(caption))] : []),
    ...(head.length > 0 ? [element('thead', {}, head)] : []),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ]
  const name = label === undefined ? { ariaLabelledBy: id } : { ariaLabel: label }
  const own = caption
    ? {}
    : heading
      ? { ariaLabelledBy: headingIdOf(heading) }
      : { ariaLabel: label }
  return element('div', { className: ['table'], role: 'region', ...name, tabIndex: 0 }, [
    element('table', own, content),
  ])
}

/** Cells in the longest row; 0 where cells span, because then rows may rightly differ. */
function widthOf(node: Table): number {
  const spans = node.children.some((row) =>
    row.children.some((cell) => (cell.colSpan ?? 1) + (cell.rowSpan ?? 1) > 2),
  )
  return spans ? 0 : node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
}

function tableRow(
  row: TableRow,
  at: number,
  columns: readonly number[],
  width: number,
  headers: ReadonlyMap<TableCell, CellHeaders>,
  node: Table,
  state: State,
): Element {
  const cells = row.children.map((cell, index) =>
    tableCell(cell, at, columns[index] ?? index, headers.get(cell) ?? {}, node, state),
  )
  while (cells.length < width) cells.push(element('td'))
  return element('tr', {}, cells)
}

function tableCell(
  cell: TableCell,
  row: number,
  column: number,
  headers: CellHeaders,
  node: Table,
  state: State,
): Element {
  const align = node.align?.[column]
  const scope = row < node.headerRows ? 'col' : column < node.headerColumns ? 'row' : undefined
  // An empty header says nothing about any cell (axe `empty-table-header`): the corner is a plain cell.
  const header = scope !== undefined && toText(cell.children).trim() !== ''
  const properties = {
    ...headers,
    scope: header ? scope : undefined,
    colSpan: over1(cell.colSpan),
    rowSpan: over1(cell.rowSpan),
    className: align ? [`align-${align}`] : undefined,
  }
  return element(header ? 'th' : 'td', properties, state.phrasing(cell.children))
}

function over1(span: number | undefined): number | undefined {
  return span !== undefined && span > 1 ? span : undefined
}
