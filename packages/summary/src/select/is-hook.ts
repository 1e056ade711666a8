import { words } from '@plainleaf/language'
import type { Candidate } from './candidate.ts'
import { frames } from './lacks-sense.ts'
import { isDefinition } from './says.ts'

const winning =
  /^(?:have you|if you|imagine|many|most|picture|when)\b.{0,60}\b(?:heard?|imagine|struggl\w+|think of|wonder)\b/i

/**
 * Whether a sentence opens a text to win readers and says nothing of its subject: it stands before the first telling heading, defines
 * nothing, gives no figure, and has no word of the title or tells what comes to people's minds.
 */
function isHook(one: Candidate, title: string): boolean {
  const { slot, settled, text, needs, sources } = one
  if (one.unit || one.keyPoint || one.owed !== 'no' || sources[0]!.block !== 'paragraph')
    return false
  if (slot !== 'what' || settled || needs || isDefinition(text) || /\d/u.test(text)) return false
  const own = new Set(words(text.toLowerCase()))
  const named = words(title.toLowerCase()).some((word) => word.length > 3 && own.has(word))
  return !named || winning.test(text)
}

/**
 * The sentences that only win readers, none where a document has but one section, whose opening says all; and those that only say what
 * the figures after them are of.
 */
export function hooksOf(candidates: readonly Candidate[], title: string): Set<Candidate> {
  const sections = new Set(candidates.map(({ sources }) => sources[0]!.section))
  const framing = (one: Candidate) => one.owed === 'no' && !one.unit && frames(one.text)
  return new Set(
    candidates.filter((one) => (sections.size > 1 && isHook(one, title)) || framing(one)),
  )
}
