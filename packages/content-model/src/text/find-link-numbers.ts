import type { Chunk } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { findLinkList } from './find-link-list.ts'
import { joinAll, type Piece, slicePiece, tidyPiece } from './piece.ts'

/** The number that one browser prints before a link, as `[6]` is in `[6]nausea`. */
const number = /\[\d{1,4}\](?=\S)/gu

/**
 * Takes the numbers of links out of a text that lists its links below, or counts them right before their words from the
 * first to the last: they cite nothing. Each becomes furniture, and
 * stands at the end.
 */
export function findLinkNumbers(chunks: readonly Chunk[]): Chunk[] {
  const list = findLinkList(chunks)
  if (list === chunks.length && !areCounted(chunks)) return [...chunks]
  const taken: Chunk[] = []
  const rest = chunks.map((chunk, index): Chunk => {
    // The list goes now, since nothing shows that it is one when the numbers are gone.
    if (index >= list) return chunk.role === 'text' ? drop(chunk, 'site-link', 0.9) : chunk
    if (!chunk.text.includes('[')) return chunk
    const parts: Piece[] = []
    let done = 0
    for (const { index: at, 0: found } of chunk.text.matchAll(number)) {
      if (at > done) parts.push(slicePiece(chunk, done, at))
      done = at + found.length
      const piece = slicePiece(chunk, at, done)
      taken.push(drop({ ...chunk, ...piece, marker: undefined }, 'site-link', 0.95))
    }
    if (done === 0) return chunk
    const marker = chunk.marker?.kind === 'reference' ? undefined : chunk.marker
    return { ...chunk, ...tidyPiece(joinAll([...parts, slicePiece(chunk, done)])), marker }
  })
  return [...rest, ...taken]
}

/** Whether all numbers in brackets stand right before words and count on from one: sources are cited behind words. */
function areCounted(chunks: readonly Chunk[]): boolean {
  let count = 0
  for (const { text } of chunks) {
    if (!text.includes('[')) continue
    for (const { index, 1: figures } of text.matchAll(/\[(\d{1,4})\]/gu)) {
      const glued = /^\p{L}/u.test(
        text.slice(index + figures!.length + 2, index + figures!.length + 4),
      )
      if (!glued || /\S/u.test(text[index - 1] ?? ' ') || Number(figures) !== count + 1)
        return false
      count++
    }
  }
  return count >= 3
}
