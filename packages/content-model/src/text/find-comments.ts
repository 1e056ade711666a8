import { type Chunk, isContent } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { joinAll, type Piece, slicePiece, tidyPiece } from './piece.ts'

/** How a comment begins below a text that an office program on the web saved: no blank after its letter, as a note has. */
const comment = /^\[([a-z]{1,2})\](?=[^\s[\]])/u
/** Marks of comments, one or more, right behind the words that they are about. */
const mark = /(?<=\S)\[[a-z]{1,2}\]/gu

/**
 * Takes out what reviewers wrote: comments that stand last, with letters counted from `[a]`, and their marks in the text.
 * Each becomes furniture.
 */
export function findComments(chunks: readonly Chunk[]): Chunk[] {
  const from = findFirst(chunks)
  if (from < 0) return [...chunks]
  const taken: Chunk[] = []
  const rest = chunks.map((chunk, index): Chunk => {
    if (index >= from) return isContent(chunk) ? drop(chunk, 'other', 0.85) : chunk
    if (!chunk.text.includes('[')) return chunk
    const parts: Piece[] = []
    let done = 0
    for (const { index: at, 0: found } of chunk.text.matchAll(mark)) {
      parts.push(slicePiece(chunk, done, at))
      done = at + found.length
      taken.push(
        drop({ ...chunk, ...slicePiece(chunk, at, done), marker: undefined }, 'other', 0.9),
      )
    }
    if (done === 0) return chunk
    return { ...chunk, ...tidyPiece(joinAll([...parts, slicePiece(chunk, done)])) }
  })
  return [...rest, ...taken]
}

/** Where the comments begin: each letter stands once, in order, and the first of them is cited above. */
function findFirst(chunks: readonly Chunk[]): number {
  const from = chunks.findLastIndex(({ text }) => comment.exec(text)?.[1] === 'a')
  if (from < 1) return -1
  let count = 0
  for (const { text, role } of chunks.slice(from)) {
    const letter = comment.exec(text)?.[1]
    // A comment may have more paragraphs, and answers have letters of their own.
    if (letter === undefined) continue
    if (role !== 'text' || letter !== letterOf(count)) return -1
    count++
  }
  return chunks.slice(0, from).some(({ text }) => /\S\[a\]/u.test(text.slice(0, 5000))) ? from : -1
}

/** The letter of a comment by its place: a to z, then aa, ab and so on. */
function letterOf(place: number): string {
  const last = String.fromCharCode(97 + (place % 26))
  return place < 26 ? last : String.fromCharCode(96 + Math.floor(place / 26)) + last
}
