import { toText } from '@plainleaf/content-model'
import { stripCitations } from '../edit/strip-citations.ts'
import type { ReadSentence } from '../source/read-sentences.ts'
import type { Candidate } from './candidate.ts'
import { leans } from './leaning.ts'
import type { Place } from './places-of.ts'
import { isUrgent } from './says.ts'
import { toCandidate } from './to-candidate.ts'

/** A call-out is read as it was written, from its first sentence on; a warning to its end. */
export function calloutUnit(
  group: readonly ReadSentence[],
  place: Place,
  title: string,
): Candidate[] {
  const { tone, title: own } = group[0]!.passage.callout!
  const urgent = group.some((one) => isUrgent(one.text)) || /\bhelp\b/i.test(toText(own))
  const owed = tone === 'warning' || place.owed
  const out: Candidate[] = []
  for (const sentence of group) {
    const candidate = toCandidate(
      [sentence],
      stripCitations({ runs: sentence.runs, edits: [] }),
      place,
    )
    const before = out.at(-1)
    if (!owed && (candidate.unfit || (!before && leans(candidate.text, title)))) break
    if (owed) candidate.owed = 'always'
    candidate.slot = owed && urgent ? 'help-now' : (before?.slot ?? candidate.slot)
    if (candidate.slot === 'help-now' && !place.conditional) candidate.below = undefined
    if (before) candidate.needs = before
    out.push(candidate)
  }
  if (owed) for (const one of out) one.unit = out
  return out
}
