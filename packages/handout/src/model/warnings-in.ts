import { cuesIn } from '../words/cues.ts'
import { isOfDoses } from './doses.ts'
import type { Part, Piece } from './handout.ts'
import { textOf } from './to-runs.ts'

/** Most entries of a list that is kept whole for the sake of one that warns. */
const mostCases = 6

/**
 * What of some pieces tells not to do something, such as "Do not take more than two a day", or to get help at once: paragraphs and
 * entries of lists with such a sentence, a list that such words lead in to or that says what to do in one case and in another, boxes that
 * warn, and tables of doses. Where there is room for little, this stays.
 */
export function warningsIn(pieces: readonly Piece[], lang: string): Piece[] {
  const { warning, atOnce, course } = cuesIn(lang)
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
    if (piece.type === 'table') return isOfDoses(piece) ? [piece] : []
    if (piece.type !== 'list' || piece.boxes) return []
    const lead = before?.type === 'text' ? textOf(before.runs).trim() : ''
    if (lead.endsWith(':') && warns(lead)) return [piece]
    const items = piece.items.filter(
      ([first]) => first?.type === 'text' && warns(textOf(first.runs)),
    )
    if (items.length === 0) return []
    // What to do in one case is not told without what to do in the others.
    const cases = ([first]: Piece[]): boolean =>
      first?.type === 'text' && course.test(textOf(first.runs).trim())
    if (piece.items.length <= mostCases && piece.items.some(cases)) return [piece]
    return [{ ...piece, ordered: false, start: 1, items }]
  })
}

/** A part with nothing but what it warns of, which is all where its heading does or where it is vital; undefined where that is nothing. */
export function warningPart(part: Part, lang: string): Part | undefined {
  const whole = part.vital || cuesIn(lang).warning.test(part.heading)
  if (part.pieces.length > 0 && whole) return part
  // What answers the title goes as a whole, and only where nothing else can.
  const told = part.answers ? part.pieces.filter(({ type }) => type !== 'table') : part.pieces
  const pieces = warningsIn(told, lang)
  return pieces.length > 0 ? { ...part, pieces } : undefined
}
