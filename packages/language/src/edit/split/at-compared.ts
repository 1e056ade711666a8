import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { hasFiniteVerb } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import { readQuantity } from '../../verify/quantity.ts'
import type { Change } from '../change.ts'
import { isLong, partAt, standsAlone } from './part-at.ts'

/**
 * Parts `…, compared with 32 out of 100 on placebo` as `This compares with 32 out of 100 on placebo`; without a comma, and after
 * `as`, only in a long sentence that gives the other figure before it.
 */
export function atCompared(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  const comma = tokens[at]!.text === ','
  // After a bracket nothing else has begun: `17 hours (one town) compared with 20`.
  if (!comma && tokens[at - 1]?.tag === 'stop' && tokens[at - 1]!.text !== ')') return undefined
  const first = comma ? at + 1 : at
  const word = tokens[first]?.lower === 'as' ? first + 1 : first
  const link = tokens[word + 1]
  if (tokens[word]?.lower !== 'compared' || !link || !/^(?:with|to)$/u.test(link.lower))
    return undefined
  const from = word + 2
  if (!figureAt(tokens, from) || !standsAlone(tokens, at)) return undefined
  // `those on 5 mg compared with 10 mg slept well` goes on after the comparison.
  const plain = !comma || word > first
  if (plain && (!isLong(tokens) || hasFiniteVerb(tokens, from, tokens.length))) return undefined
  if (plain && !tokens.some((_, place) => place < at && readQuantity(tokens, place)))
    return undefined
  return partAt(sentence, at, from, `This compares ${link.lower} `)
}

/** A figure, after such words as `only` and `about`. */
function figureAt(tokens: readonly Token[], from: number): boolean {
  const small = /^(?:only|just|about|around|nearly|almost|some|over|under)$/u
  let at = from
  while (small.test(tokens[at]?.lower ?? '')) at += 1
  return tokens[at] !== undefined && readQuantity(tokens, at) !== undefined
}
