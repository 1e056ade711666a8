import type { HandoutWords } from '../words/words.ts'
import { countsIn, type Figure } from './counts-in.ts'
import type { Count, Piece } from './handout.ts'
import { sameOutcome } from './same-outcome.ts'
import { textOf } from './to-runs.ts'

/**
 * The pieces of a section with pictures of the numbers that it compares, below the words of the last of them. A number alone stays a
 * sentence: a picture is there to set one beside another, and one of 88 alone would look like most of something without saying of
 * what. `shown` has what was drawn before, which is not drawn again.
 */
export function withPictures(
  pieces: readonly Piece[],
  words: HandoutWords,
  shown: Set<string>,
): Piece[] {
  const found = new Map<Piece, Count[]>()
  for (const figures of comparisonsIn(textsIn(pieces), words)) {
    const key = figures.map(({ count }) => count).join()
    if (shown.has(key)) continue
    shown.add(key)
    const last = figures.at(-1)!.text
    found.set(last, [...(found.get(last) ?? []), ...figures.map(toCount)])
  }
  return found.size > 0 ? placed(pieces, found) : [...pieces]
}

type Placed = Figure & { text: Piece; at: number }

/** Numbers of one outcome in several groups, from texts of which each follows the one before it. */
function comparisonsIn(texts: readonly Piece[], words: HandoutWords): Placed[][] {
  const figures = texts.flatMap((text, at) =>
    text.type === 'text'
      ? countsIn(textOf(text.runs), words).map((one): Placed => ({ ...one, text, at }))
      : [],
  )
  const sets: Placed[][] = []
  for (const one of figures) {
    const set = sets.at(-1)
    const last = set?.at(-1)
    const joins = set?.some((other) => sameOutcome(other, one, words.lang)) ?? false
    if (set && last && one.at - last.at < 2 && joins) set.push(one)
    else sets.push([one])
  }
  return sets.filter(({ length }) => length > 1)
}

function toCount({ count, label, group, alt }: Placed): Count {
  return { count, label, ...(group && { group }), alt }
}

/** The texts in pieces, in reading order. */
function textsIn(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.type === 'text') return [piece]
    if (piece.type === 'list') return piece.items.flatMap(textsIn)
    return 'pieces' in piece ? textsIn(piece.pieces) : []
  })
}

function placed(pieces: readonly Piece[], found: ReadonlyMap<Piece, Count[]>): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    const counts = found.get(piece)
    if (counts) return [piece, { type: 'counts', counts }]
    if (piece.type === 'list') {
      return [{ ...piece, items: piece.items.map((item) => placed(item, found)) }]
    }
    return 'pieces' in piece ? [{ ...piece, pieces: placed(piece.pieces, found) }] : [piece]
  })
}
