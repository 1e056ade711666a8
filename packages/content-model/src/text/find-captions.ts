import { type Chunk, contentAfter } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { slicePiece, tidyPiece } from './piece.ts'

/** The word that one browser prints before the caption of a table. */
const word = /^CAPTION:\s+(?=\S)/u

/** Takes the word `CAPTION:` from the captions of tables, which belong to the tables right below them. */
export function findCaptions(chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk, index): Chunk[] => {
    const named = chunk.role === 'text' && !chunk.forced ? word.exec(chunk.text)?.[0].length : 0
    if (!named) return [chunk]
    const captions = contentAfter(chunks, index)?.role === 'row'
    return [
      drop({ ...chunk, ...slicePiece(chunk, 0, named) }, 'other', 0.95),
      { ...chunk, ...tidyPiece(slicePiece(chunk, named)), role: 'settled', captions },
    ]
  })
}
