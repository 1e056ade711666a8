import type { Handout, Piece } from '../model/handout.ts'
import { stringsOfPiece } from '../model/strings-of.ts'
import { sum } from './cut.ts'

/** A handout in which the end of a page parts no short list in the parts with these ids. */
export function withWholeLists(handout: Handout, ids: ReadonlySet<string>): Handout {
  const { variant } = handout.design
  const width = variant === 'large' || variant === 'booklet' ? 48 : 80
  const linesOf = (item: Piece[]): number =>
    sum(item.flatMap(stringsOfPiece).map(({ length }) => Math.ceil((length + 2) / width)))
  const whole = (piece: Piece): Piece => {
    if (piece.type === 'box') return { ...piece, pieces: piece.pieces.map(whole) }
    if (piece.type !== 'list' || piece.items.length > most.entries) return piece
    return sum(piece.items.map(linesOf)) > most.lines ? piece : { ...piece, whole: true }
  }
  const parts = handout.parts.map((part) =>
    ids.has(part.id) ? { ...part, pieces: part.pieces.map(whole) } : part,
  )
  return { ...handout, parts }
}

/** What makes a list short, about as in the template. */
const most = { entries: 5, lines: 8 }
