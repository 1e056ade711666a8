import type { Topic } from '@plainleaf/content-model'
import type { Candidate } from '../select/candidate.ts'
import { headingOf } from './own-headings.ts'

/**
 * Of a text in one piece without a heading, and about no treatment, nobody asks whether it helps: what compares figures there is told with the
 * rest of it.
 */
export function tellInOnePiece(answers: readonly Candidate[], { children }: Topic): void {
  const [only] = children
  if (!only || children.length > 1 || headingOf(only) !== '') return
  for (const one of answers) if (one.slot === 'help' && !one.settled) one.slot = 'what'
}
