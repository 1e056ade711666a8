import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { finiteVerbAt } from '../../sentence/clause.ts'
import type { Change } from '../change.ts'
import { agrees } from './at-apposition.ts'
import { isLong, partAt, reaches, standsAlone } from './part-at.ts'

/** Verbs that say there is something: what is told of it after `that` can be told by itself. */
const there =
  /^(?:contain(?:s|ed|ing)?|includ(?:es?|ed|ing)|us(?:es?|ed|ing)|involv(?:es?|ed|ing)|releas(?:es?|ed|ing)|produc(?:es?|ed|ing)|develop(?:s|ed|ing)?)$/u

/**
 * Parts `It often contains substances that can harm` as `It often contains substances. These substances can harm`: only in a long
 * sentence, for a noun without `the` that is the object of a verb that says there is such a thing, and with nothing in doubt.
 */
export function atObject(sentence: AnalysedSentence, at: number): Change | undefined {
  const { text, tokens } = sentence
  if (!/^(?:that|which)$/u.test(tokens[at]!.lower) || !isLong(tokens)) return undefined
  const noun = tokens[at - 1]
  if (noun?.tag !== 'noun' || !standsAlone(tokens, at)) return undefined
  let first = at - 1
  while (first > 0 && /^(?:adj|noun)$/u.test(tokens[first - 1]!.tag)) first -= 1
  const article = /^an?$/u.test(tokens[first - 1]?.lower ?? '')
  const verb = tokens[article ? first - 2 : first - 1]
  if (!verb || !there.test(verb.lower) || verb.tag !== 'verb') return undefined
  const many = /[^s]s$/u.test(noun.lower)
  const said = finiteVerbAt(tokens, at + 1)
  if (many === article || said === undefined || !agrees(tokens[said]!, many)) return undefined
  const before = tokens.slice(0, at)
  if (before.some(({ lower }) => reaches(lower))) return undefined
  if (tokens.slice(at).some((one) => /^[,;:—–]$/u.test(one.text))) return undefined
  const named = text.slice(noun.start, noun.end)
  return partAt(sentence, at, at + 1, `${many ? 'These' : 'This'} ${named} `)
}
