import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseStartsAt, finiteVerbAt } from '../../sentence/clause.ts'
import type { Change } from '../change.ts'
import { partAt, standsAlone } from './part-at.ts'

const plural = /[^s]s$/u
const many = /^(?:are|were|have|do)$/u
const acting =
  /^(?:group|arm|cohort|study|trial|team|clinic|hospital|person|patient|woman|man|child)$/u
/** Verbs that only a thing does, never what a clause tells. */
const holding =
  /^(?:contains|contained|includes|included|consists|consisted|weighs|weighed|lies|lay)$/u
const one = /^(?:is|was|has|does)$/u

/**
 * Parts `…, which helps` as `This helps`: as open as `which` whether it means the noun or all of it. With a verb for
 * many: `…effects, which are` as `These effects are`. What the verb leaves open after a plural noun is left whole.
 */
export function atWhich(sentence: AnalysedSentence, comma: number): Change | undefined {
  const { tokens } = sentence
  const verb = finiteVerbAt(tokens, comma + 2)
  const noun = tokens[comma - 1]
  // `a rate of 95%, which means`: only all of it can mean.
  const means = tokens[comma + 2]?.lower === 'means' && clauseStartsAt(tokens, comma + 3)
  if (means && standsAlone(tokens, comma)) return partAt(sentence, comma, comma + 2, 'This ')
  if (
    verb === undefined ||
    !noun ||
    !/^(?:noun|adj)$/u.test(noun.tag) ||
    !standsAlone(tokens, comma)
  )
    return undefined
  // A clause that is closed by a comma goes on after it.
  if (tokens.slice(verb).some(({ text }) => text === ',')) return undefined
  const first = tokens[verb]!.lower
  // `, which is the source of it` says what the noun is, and `This` would be all of it.
  if (/^(?:is|was)$/u.test(first) && /^(?:an?|the|one)$/u.test(tokens[verb + 1]?.lower ?? ''))
    return undefined
  const base = tokens[verb]!.tag === 'verb' && !/(?:s|ed)$/u.test(first) && plural.test(noun.lower)
  if (many.test(first) || base)
    return plural.test(noun.lower)
      ? partAt(sentence, comma, comma + 2, `These ${noun.text} `)
      : undefined
  if (plural.test(noun.lower) && !one.test(first) && !plural.test(first)) return undefined
  // `the cream group, which had less pain`: a group does, all of it does not.
  const doer = tokens[verb]!.tag === 'verb' || /^ha[ds]$/u.test(first)
  // Nor does all of it contain anything.
  const own = (doer && acting.test(noun.lower)) || holding.test(first)
  const named =
    own && noun.tag === 'noun' && !plural.test(noun.lower) ? `This ${noun.text} ` : 'This '
  return partAt(sentence, comma, comma + 2, named)
}
