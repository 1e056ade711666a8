import type { AnalysedSentence } from '../../sentence/analyse.ts'
import type { Change } from '../change.ts'
import { isLong, partAt, standsAlone } from './part-at.ts'

/**
 * Parts `We asked 90 children with colds, including 12 children with asthma` as `These included 12 children with asthma`, in a long
 * sentence: only before a number of the same that was named in the plural, and nothing else that `these` could be.
 */
export function atIncluding(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { tokens } = sentence
  if (tokens[comma + 1]?.lower !== 'including' || !isLong(tokens)) return undefined
  if (tokens[comma + 2]?.tag !== 'num' || !standsAlone(tokens, comma)) return undefined
  const rest = tokens.slice(comma + 3)
  const noun = rest.find(({ tag }) => tag === 'noun')?.lower
  if (noun === undefined || !/(?:s|people|children|men|women)$/u.test(noun)) return undefined
  if (rest.some(({ text }) => /^[,;:]$/u.test(text))) return undefined
  return tokens.slice(0, comma).some(({ lower }) => lower === noun)
    ? partAt(sentence, comma, comma + 2, 'These included ')
    : undefined
}
