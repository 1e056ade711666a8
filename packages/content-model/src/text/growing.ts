import { edgesOf, joinAll, type Piece, slicePiece } from './piece.ts'

/**
 * A text that other pieces are put to, one after another, in time linear in what they hold; to join whole texts again
 * and again would take time with the square of their length. Until it is whole its first and its last characters,
 * 200 of each, can be looked at.
 */
export interface Growing {
  head: string
  end: string
  length: number
  parts: Piece[]
}

const seen = 200

/** Starts a text. */
export function growing(piece: Piece): Growing {
  const { text } = piece
  return { head: text.slice(0, seen), end: text.slice(-seen), length: text.length, parts: [piece] }
}

/** Puts a piece to the end, which loses its last `cut` characters, with `glue` between. */
export function grow(
  own: Growing,
  piece: Piece,
  { glue, cut }: { glue: string; cut: number },
): void {
  const before = own.parts.pop()!
  const last = cut > 0 ? slicePiece(before, 0, before.text.length - cut) : before
  const { to } = edgesOf(last)
  // The glue takes the place of the character before it.
  own.parts.push(last, { text: glue, at: to - 1 }, piece)
  const added = glue + piece.text
  const length = own.length - cut
  own.end = (own.end.slice(0, own.end.length - cut) + added).slice(-seen)
  if (length < seen) own.head = (own.head.slice(0, length) + added).slice(0, seen)
  own.length = length + added.length
}

/** The text as one piece. */
export function grown({ parts }: Growing): Piece {
  return parts.length === 1 ? parts[0]! : joinAll(parts)
}
