import type { Chunk } from './chunk.ts'
import { type Piece, slicePiece, tidyPiece } from './piece.ts'

/** Between a word in small letters and one with a capital. */
const seam = /(?<=\s\p{Ll}[\p{Ll}’'-]{0,30}) (?=\p{Lu}\p{Ll})/gu

/**
 * Parts the second column of a table of two where a converter put two cells into one line: each row has one place in it,
 * and no more, where a capital follows a small letter, and so has one of the two names of the columns.
 */
export function partGlued(rows: readonly Chunk[]): Chunk[] {
  const [header, ...body] = rows.map(({ cells }) => cells ?? [])
  if (header?.length !== 2 || body.length < 2) return [...rows]
  const names = header.map(halves)
  const inner = body.map((cells) => halves(cells[1]!))
  if (names.filter(Boolean).length !== 1 || !inner.every((parts) => parts !== null))
    return [...rows]
  return rows.map((row, at): Chunk => {
    const cells =
      at === 0
        ? header.flatMap((cell, column) => names[column] ?? [cell])
        : [body[at - 1]![0]!, ...inner[at - 1]!]
    return { ...row, cells, confidence: 0.7 }
  })
}

/** The two cells of a text with one such place. */
function halves(cell: Piece): [Piece, Piece] | null {
  const [found, more] = cell.text.length <= 300 ? cell.text.matchAll(seam) : []
  if (!found || more) return null
  return [tidyPiece(slicePiece(cell, 0, found.index)), tidyPiece(slicePiece(cell, found.index + 1))]
}
