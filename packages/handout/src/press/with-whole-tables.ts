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

/** About how many lines a table takes: columns of few letters have what they need, and the others share what is left by what they have. */
function linesOf({ head, rows }: Extract<Piece, { type: 'table' }>, width: number): number {
  const all = [head, ...rows].map((row) => row.map((cell) => sum(cell.map(lettersIn))))
  const own = head.map((_, at) => Math.max(1, ...all.map((row) => row[at] ?? 0)))
  const share = width / head.length
  const few = sum(own.filter((letters) => letters <= share))
  const many = sum(own.filter((letters) => letters > share))
  const rooms = own.map((letters) =>
    letters <= share ? letters : ((width - few) * letters) / many,
  )
  return sum(all.map((row) => Math.max(...row.map((count, at) => linesIn(count, rooms[at])))))
}

const lettersIn = ({ text }: { text: string }): number => text.length

const linesIn = (letters: number, room = 1): number => Math.ceil(letters / room)
