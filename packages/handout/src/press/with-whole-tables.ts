import type { Handout, Piece } from '../model/handout.ts'
import { sum } from './cut.ts'

/** A handout in which the end of a page parts no table that is at most about half a page high. */
export function withWholeTables(handout: Handout): Handout {
  const { variant } = handout.design
  const narrow = variant === 'large' || variant === 'booklet'
  const [width, most] = narrow ? [48, 14] : [80, 22]
  const whole = (piece: Piece): Piece => {
    if (piece.type === 'table') {
      return linesOf(piece, width) <= most ? { ...piece, whole: true } : piece
    }
    return piece.type === 'box' ? { ...piece, pieces: piece.pieces.map(whole) } : piece
  }
  const parts = handout.parts.map((part) => ({ ...part, pieces: part.pieces.map(whole) }))
  return { ...handout, parts }
}

/** About how many lines a table takes, its columns equally wide. */
function linesOf({ head, rows }: Extract<Piece, { type: 'table' }>, width: number): number {
  const room = width / head.length
  return sum(
    [head, ...rows].map((row) =>
      Math.max(...row.map((cell) => Math.ceil(sum(cell.map(({ text }) => text.length)) / room))),
    ),
  )
}
