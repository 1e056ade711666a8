import { words } from '@plainleaf/language'
import type { Candidate } from './candidate.ts'
import { mustKeep } from './must-keep.ts'

const turns = /^["“'‘(]*(?:but|however|yet(?! to\b)|although|though)\b,?\s*/i
/** What goes on about what was said: `But it is salty`, `However, these are rare`, `But not in children`. */
const goesOn =
  /^(?:it|its|they|their|them|this|these|that|those|he|she|both|such|some|others?|not|only|too|there|in (?:this|that|these|those))\b/i
/** Words that say of what kind a sentence is, and not what it speaks of. */
const common =
  /^(?:about|after|also|because|been|being|between|cause[ds]?|could|does|doctors?|during|from|good|have|help[s]?|into|like|made|make[s]?|many|more|most|much|need[s]?|only|other|patients?|people|should|some|stud(?:y|ies)|than|that|their|them|then|there|these|they|this|those|used?|very|were|what|when|where|which|while|with|without|would|your)$/u

/** Whether a sentence sets a limit to the one before it: `But milk is rich in salt`, after `Milk is a good source of protein`. */
export function turnsRoundOf(text: string, before: string): boolean {
  const found = turns.exec(text)
  if (!found) return false
  const rest = text.slice(found[0].length)
  if (goesOn.test(rest)) return true
  const told = new Set(tellingIn(before))
  // What it is about stands first.
  return tellingIn(rest)
    .slice(0, 2)
    .some((word) => told.has(word))
}

/** Words that name something, without the ending of many. */
function tellingIn(text: string): string[] {
  return words(text.toLowerCase())
    .filter((word) => word.length > 3 && !common.test(word))
    .map((word) => word.replace(/(?:es|s)$/u, ''))
}

/** What the next sentence of its paragraph sets a limit to is told with that or not at all. */
export function bindToLimit(all: readonly Candidate[]): void {
  all.forEach((one, at) => {
    const next = all[at + 1]
    if (!next || one.unit || next.unit) return
    // A warning is not lost for the sake of words that can stand in no summary.
    if (next.unfit && mustKeep(one) > 2) return
    const [last, first] = [one.sources.at(-1)!, next.sources[0]!]
    if (last.passage !== first.passage || first.order !== last.order + 1) return
    if (turnsRoundOf(first.text, last.text)) one.limit = next
  })
}
