import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseStartsAt, hasFiniteVerb } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { partAt } from './part-at.ts'

/**
 * Parts `with the spray, A; with placebo, B` as `With placebo, B`: each half says first whom it is about, in the same way. What
 * announces both may stand before a colon.
 */
export function atGroups(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  const link = tokens[at + 1]
  if (tokens[at]?.text !== ';' || link?.tag !== 'prep') return undefined
  const colon = tokens.findLastIndex(({ text }, place) => place < at && text === ':')
  const comma = (from: number) =>
    tokens.findIndex(({ text }, place) => place > from && text === ',')
  const [first, second] = [comma(colon + 1), comma(at)]
  const short = first - colon < 8 && second - at < 8
  if (tokens[colon + 1]?.lower !== link.lower || first < 0 || second < 0 || !short) return undefined
  if (!hasVerbAfter(tokens, first + 1, at) || !hasVerbAfter(tokens, second + 1, tokens.length))
    return undefined
  return tokens.filter(({ text }) => text === ';').length === 1 && !tied(tokens.slice(0, at))
    ? partAt(sentence, at, at + 1, '')
    : undefined
}

/** Whether a clause of a number of people, or of anything, starts at a place: `about 67 no longer met it`. */
function hasVerbAfter(tokens: readonly Token[], from: number, to: number): boolean {
  return clauseStartsAt(tokens, from) || hasFiniteVerb(tokens, from + 1, to)
}

/** Whether the first half holds the second: what is supposed, or said by somebody. */
function tied(part: readonly Token[]): boolean {
  return part.some(({ lower }) => /^(?:if|that|whether|because|unless)$/u.test(lower))
}
