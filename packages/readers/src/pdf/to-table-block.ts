import type { TableBlock } from './block.ts'
import type { RuledTable } from './find-ruled-tables.ts'
import type { Item, Line } from './page.ts'
import { type Counter, toLine } from './to-line.ts'
import { toRows, toSegments } from './to-rows.ts'

/** A table that lines showed, with a number for each of its lines of text. */
export function toTableBlock(table: RuledTable, page: number, counter: Counter): TableBlock {
  const { left, right } = table
  const column = { left, right, id: ++counter.column }
  const rows = table.rows.map((cells) => {
    const places = toRows(cells.flat()).map(({ y }) => ({ y, number: ++counter.line }))
    const numberAt = (y: number): number =>
      places.reduce((best, one) => (Math.abs(one.y - y) < Math.abs(best.y - y) ? one : best)).number
    return cells.map((cell: Item[]): Line[] =>
      toRows(cell).map((row) => toLine(toSegments(row), { page, column, number: numberAt(row.y) })),
    )
  })
  return {
    role: 'table',
    lines: rows.flat(2),
    rows,
    headerRows: table.headerRows,
    headerColumns: 0,
    wide: table.wide,
    confidence: 0.9,
  }
}
