import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseStartsAt } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { isLong, partAt, standsAlone } from './part-at.ts'

/** What `as` gives a reason with, and not a time: a state (`is`, `has`), what may be, what something does by its nature. */
const reason =
  /^(?:is|are|was|were|has|have|had|can|could|may|might|does|do|involves?|contains?|causes?|requires?|needs?|makes?|allows?|helps?|increases?|reduces?|affects?|lowers?|raises?|lacks?)$/u

/**
 * Whether a comma and `as` give the reason of all that stands before: `…, as it can harm the liver`. `…, as it is cooling` and
 * `…, as they fall asleep` tell when.
 */
export function isReason(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'as') return false
  const subject = tokens[comma + 2]
  const verb = tokens[comma + 3]
  if (!/^(?:it|they|these|this|there|he|she|you)$/u.test(subject?.lower ?? '') || !verb)
    return false
  const next = tokens[comma + 4]
  return reason.test(verb.lower) && !(verb.tag === 'aux' && next?.lower.endsWith('ing'))
}

/** Parts `A, as it can harm` as `A. This is because it can harm`: only in a long sentence, and where nothing else follows. */
export function atAs(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { tokens } = sentence
  if (!isLong(tokens) || !isReason(tokens, comma) || !standsAlone(tokens, comma)) return undefined
  // `This is hard. This is because` would stumble.
  if (/^(?:this|it)$/u.test(tokens[0]!.lower) && tokens[1]?.tag !== 'noun') return undefined
  const more = tokens.slice(comma + 2).some(({ text }, by) => {
    const next = comma + 3 + by
    return text === ',' && clauseStartsAt(tokens, tokens[next]?.tag === 'conj' ? next + 1 : next)
  })
  return more ? undefined : partAt(sentence, comma, comma + 2, 'This is because ')
}
