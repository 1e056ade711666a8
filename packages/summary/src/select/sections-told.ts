import type { Section } from '@plainleaf/content-model'
import type { Candidate } from './candidate.ts'
import { frames } from './lacks-sense.ts'

/** A section with fewer words than this to choose from has nothing to tell. */
const least = 15
/** The share of sections that a summary should tell something of (plain-language note, section 10). */
const share = { many: 0.9, few: 0.75 }

/** The share of sections that must be told, of so many: of four or five one may be left if the text gains more than half a grade by it. */
export function sectionShare(count: number, gain: number): number {
  return count < 6 && gain > 0.6 ? share.few : share.many
}

/** The sections of a document that have something to tell, with the sentences to choose from. */
export function sectionsToTell(candidates: readonly Candidate[]): Map<Section, Candidate[]> {
  const all = Map.groupBy(candidates, sectionOf)
  for (const [section, own] of all)
    if (own.reduce((sum, { words }) => sum + words, 0) < least) all.delete(section)
  return all
}

/** The section that a sentence comes from. */
export function sectionOf({ sources }: Candidate): Section {
  return sources[0]!.of
}

/** Whether a sentence tells anything of its section: what only says of how many the figures are goes with them. */
export function tells({ text }: Candidate): boolean {
  return !frames(text)
}
