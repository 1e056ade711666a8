import { cuesIn } from '../words/cues.ts'
import type { Part, Piece } from './handout.ts'
import { textOf } from './to-runs.ts'

/**
 * What of some pieces tells not to do something, such as "Do not take more than two a day", or to get help at once: paragraphs and
 * entries of lists with such a sentence, a list that such words lead in to, and boxes that warn. Where there is room for little, this
 * stays.
 */
export function warningsIn(pieces: readonly Piece[], lang: string): Piece[] {
  const { warning, atOnce } = cuesIn(lang)
  const warns = (words: string): boolean =>
    atOnce.test(words) ||
    words.split(/(?<=[.!?؟])\s/u).some((sentence) => warning.test(sentence.trim()))
  return pieces.flatMap((piece, at): Piece[] => {
    const before = pieces[at - 1]
    if (piece.type === 'text') return warns(textOf(piece.runs)) ? [piece] : []
    if (piece.type === 'box') {
      const inner = piece.alarm ? piece.pieces : warningsIn(piece.pieces, lang)
      return inner.length > 0 ? [{ ...piece, pieces: inner }] : []
    }
    if (piece.type !== 'list' || piece.boxes) return []
    const lead = before?.type === 'text' ? textOf(before.runs).trim() : ''
    if (lead.endsWith(':') && warns(lead)) return [piece]
    const items = piece.items.filter(
      ([first]) => first?.type === 'text' && warns(textOf(first.runs)),
    )
    return items.length > 0 ? [{ ...piece, ordered: false, start: 1, items }] : []
  })
}

/** A part with nothing but what it warns of, which is all where its heading does; undefined where that is nothing. */
export function warningPart(part: Part, lang: string): Part | undefined {
  if (part.pieces.length > 0 && cuesIn(lang).warning.test(part.heading)) return part
  const pieces = warningsIn(part.pieces, lang)
  return pieces.length > 0 ? { ...part, pieces } : undefined
}
