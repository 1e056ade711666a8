import type { Chunk } from './chunk.ts'
import { labelRuns } from './label-runs.ts'
import { marksLists } from './marks-lists.ts'
import { tidyPiece } from './piece.ts'

/**
 * Makes items of three lines or more right below each other that have a label each, no two of them the same, whatever stands
 * above them in their block: nobody writes a paragraph so. A document that keeps its bullets has them on its lists.
 */
export function markLabelRuns(chunks: readonly Chunk[]): Chunk[] {
  if (marksLists(chunks).marked) return [...chunks]
  const found = labelRuns(chunks)
  const tight = (at: number): boolean =>
    found.has(at) && found.has(at - 1) && chunks[at]!.group === chunks[at - 1]!.group
  const out = [...chunks]
  for (let from = 0; from < chunks.length; from++) {
    let to = from + 1
    while (tight(to)) to++
    if (found.has(from) && to - from >= 3)
      for (let at = from; at < to; at++)
        out[at] = {
          ...chunks[at]!,
          ...tidyPiece(chunks[at]!),
          role: 'item',
          confidence: 0.7,
          alternatives: ['text'],
        }
    from = to - 1
  }
  return out
}
