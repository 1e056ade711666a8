import { cuesIn } from '../words/cues.ts'
import type { Piece } from './handout.ts'
import { textOf } from './to-runs.ts'

/**
 * The paragraph with which a section opens, with each of the next ones that sets a limit to it, such as "But not for children"; all
 * of the section where it opens with anything else, or with words that lead to something.
 */
export function opensWith(pieces: readonly Piece[], lang: string): readonly Piece[] {
  const { limit } = cuesIn(lang)
  const end = pieces.findIndex(
    (piece, at) => at > 0 && !(piece.type === 'text' && limit.test(textOf(piece.runs).trim())),
  )
  const opening = end < 0 ? pieces : pieces.slice(0, end)
  const whole = opening.every(
    (piece) => piece.type === 'text' && !/[:：]$/u.test(textOf(piece.runs).trim()),
  )
  return whole ? opening : pieces
}
