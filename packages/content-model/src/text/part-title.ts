import type { Chunk } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { slicePiece, tidyPiece } from './piece.ts'
import { shareOf } from './telling-words.ts'

/** What says that a line is the title. */
export const saysTitle: RegExp = /^(?:title|titel|titre|título|titolo)\s?:\s+(?=\S)/iu

/** A head set at both margins holds the title and something else, as the name of a house: the part is taken that the text shares most with. */
export function partTitle(title: Chunk, vocabulary: ReadonlySet<string>): Chunk[] {
  const named = saysTitle.exec(title.text)?.[0].length
  if (named)
    return [
      drop({ ...title, ...slicePiece(title, 0, named) }, 'other', 0.9),
      { ...title, ...tidyPiece(slicePiece(title, named)) },
    ]
  const gap = title.text.length <= 300 ? / {4,}/u.exec(title.text) : null
  if (!gap) return [title]
  const parts = [slicePiece(title, 0, gap.index), slicePiece(title, gap.index + gap[0].length)].map(
    (piece): Chunk => ({ ...title, ...tidyPiece(piece) }),
  )
  const [one, other] = parts.map((part) => shareOf(part, vocabulary))
  const own = other! > one! ? 1 : 0
  return parts.map((part, at) => (at === own ? part : drop(part, 'running-title', 0.8)))
}
