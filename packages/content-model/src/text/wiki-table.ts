import type { Line } from './clean-lines.ts'
import { joinAll, type Piece, slicePiece } from './piece.ts'

/** A table of a wiki as it is written: what stands above it, its rows, and what says how it is set. */
export interface WikiTable {
  caption?: Piece
  rows: { cells: Piece[]; header: boolean; lines: number[] }[]
  /** Lines that hold nothing else. */
  marks: Line[]
  cut: Piece[]
}

/**
 * Reads the lines between `{|` and `|}` (https://www.mediawiki.org/wiki/Help:Tables): `|-` begins a row, `!` and `|` a
 * cell, and two of them another on the same line; a line without any goes on with the cell above.
 */
export function readWikiTable(lines: readonly Line[]): WikiTable {
  const table: WikiTable = { rows: [], marks: [], cut: [] }
  let fresh = true
  for (const line of lines) {
    const { text } = line
    if (/^(?:\{\||\|\}|\|-)/u.test(text)) {
      table.marks.push(line)
      fresh = true
    } else if (text.startsWith('|+')) table.caption = withoutStyle(slicePiece(line, 2), table.cut)
    else if (/^[|!]/u.test(text)) {
      const header = text.startsWith('!')
      if (fresh) table.rows.push({ cells: [], header, lines: [] })
      fresh = false
      const row = table.rows.at(-1)!
      row.header &&= header
      row.lines.push(line.number)
      for (const cell of partCells(slicePiece(line, 1), header ? /!!|\|\|/gu : /\|\|/gu))
        row.cells.push(withoutStyle(cell, table.cut))
    } else if (text) addLine(table, line)
  }
  return table
}

/** A line that goes on with the last cell; a list mark before it says nothing in a cell. */
function addLine(table: WikiTable, line: Line): void {
  const row = table.rows.at(-1)
  const cell = row?.cells.pop()
  if (!row || !cell) {
    table.marks.push(line)
    return
  }
  const piece = slicePiece(line, /^[*#:;]*\s*/u.exec(line.text)![0].length)
  row.cells.push(cell.text.trim() ? joinAll([cell, piece], ' ') : piece)
  row.lines.push(line.number)
}

function partCells(piece: Piece, bar: RegExp): Piece[] {
  const cells: Piece[] = []
  let from = 0
  for (const { index, 0: found } of piece.text.matchAll(bar)) {
    cells.push(slicePiece(piece, from, index))
    from = index + found.length
  }
  return [...cells, slicePiece(piece, from)]
}

/** A cell without what stands before a single bar and says how it is set: `style="…" |`. */
function withoutStyle(cell: Piece, cut: Piece[]): Piece {
  const style = /^[^|[\]{}]{0,200}=[^|[\]{}]{0,200}\|(?!\|)/u.exec(cell.text)?.[0]
  if (!style) return cell
  cut.push(slicePiece(cell, 0, style.length - 1))
  return slicePiece(cell, style.length)
}
