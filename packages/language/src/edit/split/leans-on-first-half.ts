import { clauseVerbAt, hasFiniteVerb, nounPhraseEnd } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import { inBrackets } from './part-at.ts'

/**
 * Whether two halves that a word joins have something in common that a stop would cut off: the rest of a list (`men with a fever, a
 * cough, and a rash may go`), what both are compared with (`sleep was longer, and falls were fewer, in A than in B`), or what is
 * counted (`the number of men in the first group was nine, and the second group was six`).
 */
export function leansOnFirstHalf(tokens: readonly Token[], at: number, word: number): boolean {
  if (tokens[word]?.lower !== 'and') return false
  return endsList(tokens, at) || sharesComparison(tokens, at, word) || countsGroup(tokens, at, word)
}

/** Whether nothing but an item of a list stands between two commas: the third item comes behind the second comma. */
function endsList(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== ',') return false
  const before = tokens.findLastIndex(({ text }, place) => place < at && text === ',')
  if (before < 0 || inBrackets(tokens, before)) return false
  return nounPhraseEnd(tokens, before + 1) !== undefined && !hasFiniteVerb(tokens, before + 1, at)
}

const compared = /^(?:fewer|greater|higher|larger|less|longer|lower|more|shorter|smaller)$/u
const beside = /^(?:compared|than|versus|vs)$/u

/** `a longer stay, and fewer left in A than in B`: what a first half without its own is compared with stands in the second. */
function sharesComparison(tokens: readonly Token[], at: number, word: number): boolean {
  const [first, second] = [tokens.slice(0, at), tokens.slice(word)]
  const than = second.findIndex(({ lower }) => lower === 'than')
  return (
    first.some(({ lower }) => compared.test(lower)) &&
    !first.some(({ lower }) => beside.test(lower) || /^(?:after|from|over|with)$/u.test(lower)) &&
    than > 0 &&
    /^(?:among|at|for|in|with)$/u.test(second[than + 1]?.lower ?? '')
  )
}

/** `and the second group was six`: no group is a number, but what was counted in it. */
function countsGroup(tokens: readonly Token[], at: number, word: number): boolean {
  const verb = clauseVerbAt(tokens, word + 1)
  if (verb === undefined || !/^(?:is|are|was|were)$/u.test(tokens[verb]!.lower)) return false
  const [head, next] = [tokens[verb - 1]!.lower, tokens[verb + 1]]
  return (
    /^(?:arms?|cohorts?|groups?)$/u.test(head) &&
    next?.tag === 'num' &&
    tokens.some(({ tag }, place) => place < at && tag === 'num')
  )
}
