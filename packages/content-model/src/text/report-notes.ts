import type { VFile } from 'vfile'
import { inform } from '../message/finding.ts'
import { type Chunk, isContent } from './chunk.ts'
import { type Piece, slicePiece } from './piece.ts'
import { type Locate, place } from './place.ts'

/** A number right behind the end of a sentence or clause: `placebo.5`, `nausea,2`. Decimals and short words have none. */
const glued = /(?<=\p{Ll}{3}[.,;!?]["”’)]?)\d{1,3}(?![\p{L}\p{N}.]|,\d)/gu
/** More of them no editor reads. */
const mostReported = 5000
const cites = /\[\d{1,3}(?:[,–-]\d{1,3})?\]/u

/**
 * Reports numbers that a dump has glued to words, where notes or references were printed small and high. They point
 * nowhere any more, and to a reader they look like figures. One alone, in a text that cites nothing, may be a slip of
 * the keyboard and is left alone.
 */
export function reportNotes(chunks: readonly Chunk[], locate: Locate, file: VFile): void {
  const found: Piece[] = []
  const look = (piece: Piece): void => {
    if (!/\d/u.test(piece.text)) return
    for (const { index, 0: digits } of piece.text.matchAll(glued))
      found.push(slicePiece(piece, index, index + digits.length))
  }
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!
    if (!isContent(chunk)) continue
    if (chunk.cells) for (const cell of chunk.cells) look(cell)
    else look(chunk)
  }
  if (found.length === 0) return
  if (found.length === 1 && !chunks.some(({ text }) => cites.test(text))) return
  for (const note of found.slice(0, mostReported)) {
    inform(file, {
      ruleId: 'note-dangling',
      reason: `The number ${note.text} is glued to the word before it, as a note that points nowhere`,
      note: 'Write it as a citation such as [5] where its reference is listed, or take it out.',
      place: place(note, locate),
    })
  }
}
