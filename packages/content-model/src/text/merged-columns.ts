import { edgesOf, offsetAt, type Piece } from './piece.ts'
import type { Grid } from './read-grid.ts'

/**
 * Whether some cells of a guessed table have room inside, as there is between columns: two of them were taken for one, and
 * the words of both stand mixed where they run over several lines.
 */
export function mergesColumns(rows: Grid['rows']): boolean {
  const roomy = rows.slice(1).map(({ lines, cells }) => {
    const ends = lines.map((line) => edgesOf(line).to)
    return cells.some((cell) => hasRoom(cell, ends))
  })
  return roomy.filter(Boolean).length >= Math.max(2, roomy.length * 0.4)
}

const prose = /^[\p{Ll},] \p{L}$/u

/** Whether two words of a cell stand further apart in their line than the next sentence does. */
function hasRoom(cell: Piece, ends: readonly number[]): boolean {
  const { text } = cell
  let line = 0
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const [from, to] = [offsetAt(cell, at - 1), offsetAt(cell, at + 1)]
    while (line < ends.length - 1 && ends[line]! <= from) line++
    // Marks and words in capitals, as of grades, are put side by side with room.
    if (to - from > 3 && to < ends[line]! && prose.test(text.slice(at - 1, at + 2))) return true
  }
  return false
}
