import type { Look } from './read-styles.ts'

/** Some words with their look. */
export interface StyledPiece {
  text: string
  look: Look
}

/** What the pieces of a paragraph have in common. */
export interface Measured {
  text: string
  /** The look of most letters. */
  look: Look
  /** Share of the letters whose look meets a test. */
  share(test: (look: Look) => boolean): number
  /** Whether all letters are capitals, and there are at least three. */
  caps: boolean
}

/** Measures a paragraph by its letters and digits; white space and punctuation have no say. */
export function measure(pieces: readonly StyledPiece[]): Measured {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
  const weighed = pieces.map((piece) => ({ ...piece, weight: letters(piece.text) }))
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const share = (test: (look: Look) => boolean): number =>
    total === 0
      ? 0
      : weighed.reduce((sum, { look, weight }) => sum + (test(look) ? weight : 0), 0) / total
  const shown = pieces
    .map((piece) => (piece.look.caps ? piece.text.toUpperCase() : piece.text))
    .join('')
  return {
    text,
    look: {
      size: most(weighed, (look) => look.size),
      lang: most(weighed, (look) => look.lang),
    },
    share,
    caps: /(?:\p{Lu}\P{L}*){3}/u.test(shown) && !/\p{Ll}/u.test(shown),
  }
}

function letters(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length
}

function most<T>(
  weighed: readonly { look: Look; weight: number }[],
  pick: (look: Look) => T,
): T | undefined {
  const sums = new Map<T, number>()
  for (const { look, weight } of weighed) sums.set(pick(look), (sums.get(pick(look)) ?? 0) + weight)
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0]
}
