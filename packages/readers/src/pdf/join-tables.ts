import { type PdfBlock, type TableBlock, textOf } from './block.ts'
import type { Line } from './page.ts'

/** Tables made whole, and the header rows that a page had repeated. */
export interface WholeTables {
  blocks: PdfBlock[]
  repeated: Line[]
}

/** Joins tables that go on after the end of a page or column: with as many columns, nothing between them, or the same header. */
export function joinTables(blocks: readonly PdfBlock[]): WholeTables {
  const joined: PdfBlock[] = []
  const repeated: Line[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.role !== 'table' || last?.role !== 'table' || !goesOn(last, block)) {
      joined.push(block)
      continue
    }
    const heads = sameHeader(last, block) ? last.headerRows : 0
    repeated.push(...block.rows.slice(0, heads).flat(2))
    const rows = block.rows.slice(heads)
    const wide = new Map(last.wide)
    for (const [key, width] of block.wide ?? []) {
      const [row = 0, column = 0] = key.split(',').map(Number)
      if (row >= heads) wide.set(`${last.rows.length + row - heads},${column}`, width)
    }
    joined[joined.length - 1] = {
      ...last,
      lines: [...last.lines, ...rows.flat(2)],
      rows: [...last.rows, ...rows],
      wide,
    }
  }
  return { blocks: joined, repeated }
}

function goesOn(one: TableBlock, other: TableBlock): boolean {
  const [end, start] = [one.lines.at(-1), other.lines[0]]
  if (!end || !start) return false
  const nextColumn =
    start.page === end.page && start.column.id !== end.column.id && start.y < end.y - end.size * 2
  if (!nextColumn && start.page - end.page !== 1) return false
  const widths = [one, other].map(({ rows }) => Math.max(...rows.map((row) => row.length)))
  return widths[0] === widths[1] && (other.headerRows === 0 || sameHeader(one, other))
}

function sameHeader(one: TableBlock, other: TableBlock): boolean {
  const head = (table: TableBlock): string =>
    table.rows
      .slice(0, one.headerRows)
      .map((row) => row.map(textOf).join('|'))
      .join('\n')
  return one.headerRows > 0 && head(one) === head(other)
}
