import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseVerbAt, hasClause } from '../../sentence/clause.ts'
import type { Change } from '../change.ts'
import { inBrackets, isLong, partAt, standsAlone } from './part-at.ts'

/** Openings that say nothing of where, when or of whom: the other clauses can do without them. */
const idle = /^(?:overall|according|again|also|together)$/u

/**
 * Parts a row of clauses, `A was low, B was high, and C was not measured`, at each comma, in a long sentence. Where something opens the
 * sentence that holds for all of them (`In men, A …`), it is left whole.
 */
export function atRow(sentence: AnalysedSentence): Change[] {
  const { tokens } = sentence
  if (!isLong(tokens)) return []
  const places = tokens.flatMap(({ text }, at) => {
    if (text !== ',' || inBrackets(tokens, at)) return []
    const from = tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1
    const verb = clauseVerbAt(tokens, from)
    return verb === undefined ? [] : [{ at, from, verb }]
  })
  // `Of the 40 children seen, 9 (22%) had`: nobody saw.
  const phrase = (end: number) =>
    tokens[0]!.tag === 'prep' && !tokens.slice(0, end).some(({ tag }) => tag === 'aux')
  const opening =
    places[0] && (!hasClause(tokens, places[0].at) || phrase(places[0].at))
      ? places.shift()
      : undefined
  if (opening && !idle.test(tokens[0]!.lower)) return []
  const last = places.at(-1)
  if (places.length < 2 || !last || last.from !== last.at + 2) return []
  // A comma of another kind may begin a list that the next clause belongs to.
  const commas = tokens.filter(({ text }, at) => /^[,;:]$/u.test(text) && !inBrackets(tokens, at))
  if (commas.length !== places.length + (opening ? 1 : 0)) return []
  // `the skin cleaned, the wound dressed` are no clauses for sure.
  const sure = places.every(({ from, verb }) => {
    const { tag, lower } = tokens[verb]!
    return tag === 'aux' || (/^(?:num|det)$/u.test(tokens[from]!.tag) && !lower.endsWith('ed'))
  })
  if (!sure || !standsAlone(tokens, last.at)) return []
  const parts = places.map(({ at, from }) => partAt(sentence, at, from, ''))
  return parts.every((part) => part !== undefined) ? parts : []
}
