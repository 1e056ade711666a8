import { type Chunk, isContent } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { slicePiece, tidyPiece } from './piece.ts'

/** A small picture of anything but a tick or a cross, which tell what to do from what not to. */
const picture = /^(?![✅✔✓❌✖✗❎☐☑☒])\p{Extended_Pictographic}/u
/** A part of one, or a blank. */
const part = /^(?![✅✔✓❌✖✗❎☐☑☒])(?:\p{Extended_Pictographic}|\p{EMod}|\uFE0F|\u200D|\s)$/u

/** Where the words of a line end, behind which stand small pictures apart from them; else its end. */
function endOfWords(text: string): number {
  const signs = Array.from(text.slice(-24))
  let end = text.length
  while (part.test(signs.at(-1) ?? '')) end -= signs.pop()!.length
  return end < text.length && /\s/u.test(text[end]!) ? end : text.length
}

/**
 * Takes the small pictures off headings. One that stands before a single line, above text or above items that have
 * another one in common, decorates it; where each line of a block has its own, they mark items.
 */
export function findPictures(chunks: readonly Chunk[]): Chunk[] {
  if (!chunks.some(({ marker }) => marker && picture.test(marker.glyph))) return [...chunks]
  return chunks.flatMap((chunk, index): Chunk[] => {
    if (!chunk.marker || !picture.test(chunk.marker.glyph) || !decorates(chunks, index))
      return [chunk]
    const { length } = chunk.marker
    const to = endOfWords(chunk.text)
    if (to <= length) return [chunk]
    const cut = [slicePiece(chunk, 0, length), slicePiece(chunk, to)]
    const pictures = cut
      .filter(({ text }) => text.trim() !== '')
      .map(
        (piece): Chunk =>
          drop({ ...chunk, ...tidyPiece(piece), marker: undefined }, 'image-placeholder', 0.9),
      )
    return [
      ...pictures,
      { ...chunk, ...tidyPiece(slicePiece(chunk, length, to)), marker: undefined },
    ]
  })
}

function decorates(chunks: readonly Chunk[], index: number): boolean {
  const own = chunks[index]!
  const [before, after, next] = [chunks[index - 1], chunks[index + 1], chunks[index + 2]]
  const glyph = own.marker!.glyph
  if (own.role !== 'text' || own.forced || before?.marker?.glyph === glyph) return false
  if (before && isContent(before) && before.group === own.group) return false
  if (after?.group !== own.group)
    // Items may stand apart too.
    return (
      before?.marker === undefined || after?.marker === undefined || !isItem(after.marker.glyph)
    )
  if (!after.marker) return true
  if (after.marker.glyph === glyph) return false
  return !isItem(after.marker.glyph) || next?.marker?.glyph === after.marker.glyph
}

/** Whether a mark is itself a picture, of which each item may have its own. */
const isItem = (glyph: string): boolean => picture.test(glyph)
