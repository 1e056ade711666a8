import { joinAll, type Piece, slicePiece, tidyPiece } from './piece.ts'
import type { Grid } from './read-grid.ts'

/**
 * Puts the end of a cell into the next column where it only ran into the cell before: a name of a column whose first word
 * stands there (`Doses Shelf | life`), and a figure above or below which the next column has nothing but figures.
 */
export function mendSpills(grid: Grid): Grid {
  const [header, ...body] = grid.rows
  if (!header || body.length === 0) return grid
  const cells = [mendNames(header.cells), ...mendFigures(body.map((row) => row.cells))]
  return { ...grid, rows: grid.rows.map((row, index) => ({ ...row, cells: cells[index]! })) }
}

/** Where all names of columns begin with a capital but one, the word before that which does is its first. */
function mendNames(names: Piece[]): Piece[] {
  const small = names.findIndex(({ text }) => /^\p{Ll}/u.test(text))
  const before = names[small - 1]
  const others = names.filter((_, at) => at !== small)
  if (!before || !others.every(({ text }) => /^\p{Lu}/u.test(text))) return names
  const from = before.text.lastIndexOf(' ') + 1
  // A name in capitals may end with one: `Blue Inhaler`.
  if (!/ \p{Ll}+ \p{Lu}\p{Ll}+$/u.test(before.text)) return names
  return names
    .with(small - 1, tidyPiece(slicePiece(before, 0, from)))
    .with(small, joinAll([slicePiece(before, from), names[small]!], ' '))
}

/** Where a column has figures alone but for one empty cell, the figure that ends the cell before that stands in it. */
function mendFigures(rows: Piece[][]): Piece[][] {
  const mended = [...rows]
  for (let column = 1; column < (rows[0]?.length ?? 0); column++) {
    const empty = rows.findIndex((row) => row[column]?.text === '')
    const others = rows.filter((_, at) => at !== empty)
    const row = mended[empty]
    const before = row?.[column - 1]
    if (!row || !before || others.length === 0) continue
    if (!others.every((other) => isNumber(other[column]?.text ?? ''))) continue
    const from = before.text.lastIndexOf(' ') + 1
    if (from === 0 || !isNumber(before.text.slice(from))) continue
    mended[empty] = row
      .with(column - 1, tidyPiece(slicePiece(before, 0, from)))
      .with(column, slicePiece(before, from))
  }
  return mended
}

const isNumber = (text: string): boolean => /^\d{1,6}(?:[.,]\d{1,3})?$/u.test(text)
