import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseStartsAt, hasFiniteVerb } from '../../sentence/clause.ts'
import type { Change } from '../change.ts'
import { partAt, standsAlone } from './part-at.ts'

/** `is because`, `only because`, `usually because`, `not … but because`, `why … because`: the reason is what the sentence is about. */
const bound =
  /^(?:is|are|was|were|be|it|chiefly|commonly|especially|frequently|generally|just|largely|mainly|mostly|normally|occasionally|often|only|part|particularly|partly|primarily|rarely|simply|sometimes|typically|usually|not|but|and|or|perhaps|possibly|presumably|probably|apparently|likely|unlikely|why)$/u

/**
 * Parts `A because B` as `A. This is because B`: only where A can stand alone and nothing but B follows. In a question,
 * or after `only` or `not`, the reason belongs to what is asked or denied.
 */
export function atBecause(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  const word = tokens[at]!.text === ',' ? at + 1 : at
  if (tokens[word]?.lower !== 'because' || word < 2) return undefined
  const near = tokens[at - 1]!
  if (near.tag === 'stop' && near.text !== ')') return undefined
  // `This is hard. This is because` would stumble.
  if (tokens[0]!.lower === 'this') return undefined
  // `…, and ten were` may go on with what stands before `because`.
  if (
    tokens.slice(word).some(({ text }, by) => text === ',' && tokens[word + by + 1]?.tag === 'conj')
  )
    return undefined
  if (bound.test(near.lower) || !clauseStartsAt(tokens, word + 1)) return undefined
  const before = tokens.slice(0, at)
  if (!standsAlone(tokens, at) || !hasFiniteVerb(tokens, 0, at)) return undefined
  // `not used because it is cheap` may be used for another reason, and who `may cough because it is cold` for another too; `do not rest because` still orders.
  if (
    before.some(({ lower }) =>
      /^(?:not|n['’]t|no|never|nor|only|mainly|largely|may|might|could|sometimes)$/u.test(lower),
    )
  )
    return undefined
  if (tokens.some(({ lower }, place) => lower === 'because' && place !== word)) return undefined
  return partAt(sentence, at, word, 'This is ')
}
