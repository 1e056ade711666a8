/** A stretch of cleaned text that knows where each of its characters stood: `at[i]` is the source offset of `text[i]`. */
export interface Piece {
  text: string
  at: readonly number[]
}

export const emptyPiece: Piece = { text: '', at: [] }

/** Part of a piece. */
export function slicePiece(piece: Piece, from: number, to: number = piece.text.length): Piece {
  return { text: piece.text.slice(from, to), at: piece.at.slice(from, to) }
}

/** One piece after another, with `glue` between (its characters take the place of the character before). */
export function joinPieces(one: Piece, other: Piece, glue: string): Piece {
  const edge = one.at.at(-1) ?? other.at[0] ?? 0
  return {
    text: one.text + glue + other.text,
    at: [...one.at, ...Array.from(glue, () => edge), ...other.at],
  }
}

/** The piece without space at its ends and with every run of white space inside as one space. */
export function tidyPiece(piece: Piece): Piece {
  if (!/^\s|\s$|[\t\n]| {2}/u.test(piece.text)) return { text: piece.text, at: piece.at }
  let text = ''
  const at: number[] = []
  for (let index = 0; index < piece.text.length; index++) {
    const character = piece.text[index]!
    const space = character === ' ' || character === '\t' || character === '\n'
    if (space && (text === '' || text.endsWith(' '))) continue
    text += space ? ' ' : character
    at.push(piece.at[index]!)
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), at: at.slice(0, -1) } : { text, at }
}
