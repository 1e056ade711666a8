import { joinAll, type Piece, slicePiece } from './piece.ts'

/**
 * A text that other pieces are put to, one after another, in time linear in what they hold; to join whole texts again
 * and again would take time with the square of their length. Until it is whole its first and its last characters,
 * 200 of each, can be looked at.
 */
export interface Growing {
  head: string
  length: number
  parts: Piece[]
  /** What stands between two parts. */
  glues: string[]
}

const seen = 200

/** Starts a text. */
export function growing(piece: Piece): Growing {
  const { text } = piece
  return { head: text.slice(0, seen), length: text.length, parts: [piece], glues: [] }
}

/** Puts a piece to the end, which loses its last `cut` characters, with `glue` between. */
export function grow(
  own: Growing,
  piece: Piece,
  { glue, cut }: { glue: string; cut: number },
): void {
  const { parts, glues } = own
  const last = parts.length - 1
  if (cut > 0) parts[last] = slicePiece(parts[last]!, 0, parts[last]!.text.length - cut)
  parts.push(piece)
  glues.push(glue)
  const length = own.length - cut
  if (length < seen) own.head = (own.head.slice(0, length) + glue + piece.text).slice(0, seen)
  own.length = length + glue.length + piece.text.length
}

/** Its last characters. */
export function endOf({ parts, glues }: Growing): string {
  let end = parts.at(-1)!.text
  for (let at = parts.length - 2; at >= 0 && end.length < seen; at--)
    end = parts[at]!.text + glues[at]! + end
  return end.slice(-seen)
}

/** The text as one piece. */
export function grown({ parts, glues }: Growing): Piece {
  return parts.length === 1 ? parts[0]! : joinAll(parts, glues)
}
