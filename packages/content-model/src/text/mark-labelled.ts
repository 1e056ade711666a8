import type { Chunk } from './chunk.ts'
import { findLabelParts } from './label-parts.ts'
import { tidyPiece } from './piece.ts'

/** Makes items of the lines of an outline, lists of labels below headings. */
export function markLabelled(chunks: readonly Chunk[]): Chunk[] {
  const { items } = findLabelParts(chunks)
  let group = -1
  return chunks.map((chunk, index): Chunk => {
    if (!items.has(index)) return chunk
    if (!items.has(index - 1)) group = chunk.group
    return {
      ...chunk,
      ...tidyPiece(chunk),
      group,
      role: 'item',
      confidence: 0.75,
      alternatives: ['text'],
    }
  })
}
