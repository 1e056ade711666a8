import { nounPlural } from '../inflect/noun-plural.ts'
import type { Token } from '../tag/token.ts'
import type { Entry } from './entry.ts'

/** What says what a word means or what a thing is. */
const means = /^(?:denotes?|means?|refers?)$/u
const is = /^(?:is|are|was|were)$/u
const small = /^(?:an?|the|of|in|to|that|for|from|with|or|and)$/u

/**
 * Whether a sentence says what the words from `at` to `to` mean: `Chronic means that it lasts`, `the term renal`, and `The
 * endometrium is the lining of the womb`, where the plain words would be told by themselves.
 */
export function isDefined(
  { plain, pos }: Entry,
  tokens: readonly Token[],
  at: number,
  to: number,
): boolean {
  if (/^(?:terms?|word)$/u.test(tokens[at - 1]?.lower ?? '')) return true
  if (tokens.slice(0, at).some(({ lower }) => !/^(?:an?|the)$/u.test(lower))) return false
  const verb = tokens[to]?.lower ?? ''
  // `Long-term` is what the word means, and no word that one asks after.
  if (means.test(verb) && pos === 'adj') return true
  if (!means.test(verb) && !is.test(verb)) return false
  const rest = tokens.slice(to + 1).map(({ lower }) => lower)
  const said = plain.words.filter((word) => !small.test(word))
  return said.every((word) => rest.includes(word) || rest.includes(nounPlural(word)))
}
