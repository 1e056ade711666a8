import { type Compared, comparedIn } from '@plainleaf/content-model'
import { fill, type HandoutWords } from '../words/words.ts'
import type { Count, Piece } from './handout.ts'
import { textOf } from './to-runs.ts'

/**
 * The pieces of a section with pictures of the numbers that it compares, below the words of the last of them. `shown` has what was
 * drawn before, which is not drawn again.
 */
export function withPictures(
  pieces: readonly Piece[],
  words: HandoutWords,
  shown: Set<string>,
): Piece[] {
  const found = new Map<Piece, Count[]>()
  const pieceAt = textsIn(pieces)
  const texts = pieceAt.map((piece) => (piece.type === 'text' ? textOf(piece.runs) : ''))
  for (const figures of comparedIn(texts, words.lang)) {
    const key = figures.map(({ count }) => count).join()
    if (shown.has(key)) continue
    shown.add(key)
    const last = pieceAt[figures.at(-1)!.at]!
    const counts = figures.map((one) => toCount(one, texts, words))
    found.set(last, [...(found.get(last) ?? []), ...counts])
  }
  return found.size > 0 ? placed(pieces, found) : [...pieces]
}

/** What is printed of a number, in words of ours and of its text. */
function toCount(
  { count, group, at }: Compared,
  texts: readonly string[],
  words: HandoutWords,
): Count {
  const label = fill(words.outOf, String(count))
  const alt = `${fill(words.outOfAlt, String(count))}: ${group ?? texts[at]}`
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
