import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseVerbAt, hasFiniteVerb } from '../../sentence/clause.ts'
import type { Change } from '../change.ts'
import { isLong, partAt, standsAlone } from './part-at.ts'

/** Words that announce what a colon is followed by: without them it would be missed. */
const announces =
  /^(?:following|follows|two|three|four|five|several|these|namely|question|questions|ways?|kinds?|types?|groups?|classes|things?|steps?|reasons?|lists?|theory|rule|say|says|said)$/u

/**
 * Parts `The signs tell the course: children with a rash were well sooner` at its colon, in a long sentence: each half is a clause with its own
 * verb, and the first announces no list and no question.
 */
export function atColon(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  if (tokens[at]!.text !== ':' || !isLong(tokens)) return undefined
  const before = tokens.slice(0, at)
  if (before.some(({ lower, text }) => announces.test(lower) || text === ':')) return undefined
  if (tokens.slice(at).some(({ text }) => /^[;:]$/u.test(text) && text !== tokens[at]!.text))
    return undefined
  if (tokens.slice(at + 1).some(({ text }) => text === ':')) return undefined
  const verb = clauseVerbAt(tokens, at + 1)
  const certain = /^(?:det|pron|noun|adj)$/u.test(tokens[at + 1]?.tag ?? '')
  // `: a cream, an ointment and soap` is a list.
  if (verb === undefined || !certain || !hasFiniteVerb(tokens, 0, at)) return undefined
  return standsAlone(tokens, at) ? partAt(sentence, at, at + 1, '') : undefined
}
