import { type Chunk, isContent } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { joinAll, type Piece, slicePiece, tidyPiece } from './piece.ts'

/** How the comments of one program begin below its text, how they are marked in that, and how they are counted. */
interface Style {
  comment: RegExp
  mark: RegExp
  nth: (place: number) => string
}

const styles: readonly Style[] = [
  // Office programs on the web: no blank after the letter, as a note has.
  {
    comment: /^\[([a-z]{1,2})\](?=[^\s[\]])/u,
    mark: /(?<=\S)\[([a-z]{1,2})\]/gu,
    nth: (place) => letterOf(place),
  },
  // Word processors: the first letters of who wrote it, and a number.
  {
    comment: /^\[(\p{Lu}{1,4}\d{1,3})\]\s?(?=\S)/u,
    mark: /(?<=\S)\[(\p{Lu}{1,4}\d{1,3})\]/gu,
    nth: (place) => String(place + 1),
  },
]

/** What stands above comments. */
const name =
  /^(?:comments?|kommentare?|commentaires?|comentarios?|commenti|notes? de révision):?$/iu

/**
 * Takes out what reviewers wrote: comments that stand last, counted from the first, and their marks in the text. Each
 * becomes furniture.
 */
export function findComments(chunks: readonly Chunk[]): Chunk[] {
  return styles.reduce<Chunk[]>((all, style) => takeOut(all, style), [...chunks])
}

function takeOut(chunks: Chunk[], style: Style): Chunk[] {
  const from = findFirst(chunks, style)
  if (from < 0) return chunks
  const labels = new Set(chunks.slice(from).map(({ text }) => style.comment.exec(text)?.[1]))
  const named = chunks[from - 1]?.role === 'text' && name.test(chunks[from - 1]!.text)
  const first = named ? from - 1 : from
  const taken: Chunk[] = []
  const rest = chunks.map((chunk, index): Chunk => {
    if (index >= first) return isContent(chunk) ? drop(chunk, 'other', 0.85) : chunk
    if (!chunk.text.includes('[')) return chunk
    const parts: Piece[] = []
    let done = 0
    for (const { index: at, 0: found, 1: label } of chunk.text.matchAll(style.mark)) {
      if (!labels.has(label)) continue
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

/** Where the comments begin: each stands once, in order, and the first of them is cited above. */
function findFirst(chunks: readonly Chunk[], { comment, nth }: Style): number {
  // Every comment opens with a bracket, and hardly a line does.
  const placeOf = (text: string): string | undefined =>
    text.startsWith('[') ? comment.exec(text)?.[1]?.replace(/^\p{Lu}+/u, '') : undefined
  const from = chunks.findLastIndex(({ text }) => placeOf(text) === nth(0))
  if (from < 1) return -1
  let count = 0
  for (const { text, role } of chunks.slice(from)) {
    const place = placeOf(text)
    // A comment may have more paragraphs, and answers have letters of their own.
    if (place === undefined) continue
    if (role !== 'text' || place !== nth(count)) return -1
    count++
  }
  const mark = `[${comment.exec(chunks[from]!.text)![1]}]`
  return chunks.slice(0, from).some(({ text }) => text.slice(0, 5000).indexOf(mark) > 0) ? from : -1
}

/** The letter of a comment by its place: a to z, then aa, ab and so on. */
function letterOf(place: number): string {
  const last = String.fromCharCode(97 + (place % 26))
  return place < 26 ? last : String.fromCharCode(96 + Math.floor(place / 26)) + last
}
