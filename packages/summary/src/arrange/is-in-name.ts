import { type FoundTerm, isRare, type Token } from '@plainleaf/language'

/** Rare words that say how much, when or which, and make no other thing of what they describe. */
const plain =
  /-|^(?:acute|chronic|radical|partial|systematic|recurrent|severe|mild|moderate|untreated|overlapping|distant|elevated|prolonged|persistent|preoperative|postoperative)$/u
/** Surgery on a part of what the word alone takes out whole, or on more: `partial oophorectomy`. */
const amount = /^(?:bilateral|double|partial|segmental|subtotal|unilateral)$/u

/**
 * Whether a term is a part of a longer name or phrase, which an explanation of the part would cut in two or explain wrongly:
 * `primary biliary cirrhosis` is no severe scarring, and `the causality of a drug` is no whole before `of`. Everyday words before a
 * term only narrow it: `a muscle biopsy` is a biopsy.
 */
export function isInName(
  tokens: readonly Token[],
  { start, end, long, gloss }: FoundTerm,
): boolean {
  if (long !== undefined) return false
  const next = tokens.find((token) => token.start >= end)
  if (next?.lower === 'of') return true
  const before = tokens.findLast((token) => token.end <= start)
  if (before === undefined || before.end !== start - 1) return false
  if (amount.test(before.lower) && gloss.startsWith('surgery to ')) return true
  return /^(?:adj|noun)$/u.test(before.tag) && isRare(before.lower) && !plain.test(before.lower)
}
