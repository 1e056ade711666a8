import type { Section } from '@plainleaf/content-model'
import type { Candidate } from './candidate.ts'

/**
 * The steps of every procedure, each by its first sentence, where none is missing: steps are told in full or not as
 * steps at all.
 */
export function proceduresOf(candidates: readonly Candidate[]): Candidate[][] {
  const steps = Map.groupBy(candidates.filter(isStep), (one): Section => one.sources[0]!.of)
  return [...steps].flatMap(([section, all]) =>
    section.kind === 'procedure' && section.steps === all.length ? [all] : [],
  )
}

/** Whether a sentence names steps by number, which only a full list of them bears out. */
export function isByNumber(candidate: Candidate): boolean {
  return /\bsteps? \d/iu.test(candidate.text)
}

function isStep({ slot, sources }: Candidate): boolean {
  const first = sources[0]!
  return slot === 'steps' && first.block === 'list item' && first.inPassage === 0
}
