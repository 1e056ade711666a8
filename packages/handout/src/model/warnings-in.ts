import { asksCompany, bansCompany } from '../words/bans.ts'
import { cuesIn } from '../words/cues.ts'
import { isOfDoses } from './doses.ts'
import type { Part, Piece } from './handout.ts'
import { stringsOfPiece } from './strings-of.ts'
import { textOf } from './to-runs.ts'

/** Most entries of a list that is kept whole for the sake of one that warns. */
const mostCases = 6

/**
 * What of some pieces tells not to do something, such as "Do not take more than two a day", or to get help at once: paragraphs and
 * entries of lists with such a sentence, a list that such words lead in to or that says what to do in one case and in another, boxes that
 * warn, and tables of doses. Where there is room for little, this stays.
 */
export function warningsIn(pieces: readonly Piece[], lang: string): Piece[] {
  const { warning, atOnce, course, these } = cuesIn(lang)
  const warns = (words: string): boolean =>
    atOnce.test(words) ||
    sentencesOf(words).some((one) => warning.test(one) || bansCompany(one, lang))
  return pieces.flatMap((piece, at): Piece[] => {
    const before = pieces[at - 1]
    if (piece.type === 'text') return warns(textOf(piece.runs)) ? [piece] : []
    if (piece.type === 'box') {
      const inner = piece.alarm ? piece.pieces : warningsIn(piece.pieces, lang)
      return inner.length > 0 ? [{ ...piece, pieces: inner }] : []
    }
    if (piece.type === 'table') return isOfDoses(piece) ? [piece] : []
    if (piece.type !== 'list' || piece.boxes) return []
    const after = pieces[at + 1]
    const next = after?.type === 'text' ? textOf(after.runs) : ''
    // What is forbidden with any of these is not told without them.
    if (warns(next) && these.test(next)) return [piece]
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

const sentencesOf = (words: string): string[] =>
  words.split(/(?<=[.!?؟])\s/u).map((sentence) => sentence.trim())

/**
 * Whether what a section warns of harms as much as a wrong dose does: it forbids something beside a medicine, or tells to get help at
 * once. A list of what is forbidden need not say with what, so its heading counts too.
 */
export function isGraveWarning(part: Part, lang: string): boolean {
  const said = (warningPart(part, lang)?.pieces ?? []).flatMap(stringsOfPiece)
  const beside = said.length > 0 && asksCompany(part.heading, lang)
  return (
    beside ||
    said.some((words) => cuesIn(lang).atOnce.test(words)) ||
    said.flatMap(sentencesOf).some((one) => bansCompany(one, lang))
  )
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
