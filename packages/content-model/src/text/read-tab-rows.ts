import type { Line } from './clean-lines.ts'
import { type Piece, slicePiece, tidyPiece } from './piece.ts'
import type { Grid } from './read-grid.ts'

/** A row of a table fits on a page. */
const longest = 2000
/** How far in a line begins that has a tab before its text. */
const tab = 8

/**
 * Reads rows of cells with one tab between them of which some are empty, as word processors and spreadsheets save tables:
 * where the cell of the row above holds for the next too, a row begins with a tab. Rows without empty cells, and those with
 * tabs that only set columns in, are read elsewhere.
 */
export function readTabRows(lines: readonly Line[], from: number): Grid | null {
  const header = lines[from]!
  if (header.indent > 0 || !header.text.includes('\t')) return null
  // A table is looked through from its first line alone: from each it would take time with its square.
  if (lines[from - 1]?.text.includes('\t')) return null
  const names = toCells(header)
  if (names.length < 2 || names.some(({ text }) => text === '' || text.length > 60)) return null
  const rows: Grid['rows'] = []
  for (let at = from; lines[at]?.text; at++) {
    const line = lines[at]!
    const cells = line.text.length <= longest && line.indent % tab === 0 ? toCells(line) : []
    const filled = cells.filter(({ text }) => text !== '').length
    if (filled < 2 || cells.length > names.length) return null
    // Empty cells at the end left no trace.
    while (cells.length < names.length) cells.push(slicePiece(line, line.text.length))
    rows.push({ lines: [line], cells })
  }
  const empty = rows.some(({ cells }) => cells.some(({ text }) => text === ''))
  return rows.length >= 3 && empty ? { rows, rules: [], confidence: 0.95 } : null
}

function toCells(line: Line): Piece[] {
  const cells: Piece[] = Array.from({ length: Math.min(line.indent / tab, 9) }, () =>
    slicePiece(line, 0, 0),
  )
  let from = 0
  for (let at = line.text.indexOf('\t'); at >= 0; at = line.text.indexOf('\t', from)) {
    cells.push(tidyPiece(slicePiece(line, from, at)))
    from = at + 1
  }
  return [...cells, tidyPiece(slicePiece(line, from))]
}
