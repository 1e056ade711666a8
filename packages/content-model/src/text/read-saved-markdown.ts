import { type Chunk, isContent } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { joinAll, type Piece, slicePiece, tidyPiece } from './piece.ts'

/** A picture by itself, its address behind it or under its name below the text. */
const picture = /^!\[[^\]]{0,300}\](?:\[[^\]]{0,80}\]|\([^\s()]{0,300}\))$/u
/** The name of a heading, behind it. */
const anchor = /\{#[\w.-]{1,80}\}$/u
/** The mark of a comment, and a comment with the way back to its mark. */
const mark = /\[\\?\[[a-z]{1,2}\\?\]\]\(#cmnt\d{1,4}\)/gu
const comment = /^\[\\?\[[a-z]{1,2}\\?\]\]\(#cmnt_ref\d{1,4}\)/u
/** A sign that is meant as it stands. */
const escaped = /\\(?=[!-/:-@[-`{-~])/gu

/**
 * Reads what office programs leave in the Markdown that they save: pictures by themselves, names behind headings and
 * comments are furniture; the strokes before signs, of which there are several, go.
 */
export function readSavedMarkdown(chunks: readonly Chunk[]): Chunk[] {
  const strokes = chunks.filter(({ text }) => text.includes('\\') && /\\[.\-()[\]!]/u.test(text))
  const shown = strokes.length >= 2 || chunks.some(({ text }) => text.includes('](#cmnt'))
  const any =
    shown ||
    chunks.some(
      ({ text, role }) => text.startsWith('![') || (role === 'heading' && text.endsWith('}')),
    )
  if (!any) return [...chunks]
  return chunks.flatMap((chunk): Chunk[] => {
    if (!isContent(chunk) || chunk.forced || chunk.role === 'code') return [chunk]
    const { text } = chunk
    if (text.startsWith('![') && picture.test(text)) return [drop(chunk, 'image-placeholder', 0.9)]
    const named = chunk.role === 'heading' ? anchor.exec(text.slice(-90)) : null
    if (named) {
      const from = text.length - named[0].length
      return [
        { ...chunk, ...tidyPiece(slicePiece(chunk, 0, from)) },
        drop({ ...chunk, ...slicePiece(chunk, from) }, 'other', 0.95),
      ]
    }
    if (!shown || !/[\\[]/u.test(text) || chunk.cells) return [chunk]
    if (comment.test(text)) return [drop(chunk, 'other', 0.9)]
    return [...marksOf(chunk), withoutStrokes(withoutMarks(chunk))]
  })
}

const marksOf = (chunk: Chunk): Chunk[] =>
  [...chunk.text.matchAll(mark)].map(({ index, 0: found }) =>
    drop(
      { ...chunk, ...slicePiece(chunk, index, index + found.length), marker: undefined },
      'other',
      0.9,
    ),
  )

const withoutMarks = (chunk: Chunk): Chunk => cut(chunk, mark)
const withoutStrokes = (chunk: Chunk): Chunk => cut(chunk, escaped)

function cut(chunk: Chunk, what: RegExp): Chunk {
  const parts: Piece[] = []
  let done = 0
  // A list mark is counted in signs of the text.
  const from = chunk.marker?.length ?? 0
  for (const { index, 0: found } of chunk.text.matchAll(what)) {
    if (index < from) continue
    parts.push(slicePiece(chunk, done, index))
    done = index + found.length
  }
  return done === 0 ? chunk : { ...chunk, ...joinAll([...parts, slicePiece(chunk, done)]) }
}
