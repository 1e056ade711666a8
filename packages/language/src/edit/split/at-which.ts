import { irregularVerbs } from '../../inflect/irregular-verbs.ts'
import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseStartsAt, finiteVerbAt } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { partAt, standsAlone } from './part-at.ts'

const plural = /[^s]s$/u
const many = /^(?:are|were|have|do)$/u
const acting =
  /^(?:group|arm|cohort|study|trial|team|clinic|hospital|person|patient|woman|man|child)$/u
/** Nouns for what tells that something is so. */
const finding =
  /^(?:analys[ei]s|data|evidence|experiments?|figures?|findings?|images?|literature|maps?|markers?|models?|outcomes?|papers?|research|results?|reviews?|scans?|scores?|signs?|stud(?:y|ies)|surveys?|tests?|theory|trials?|work)$/u
/** Verbs that only a thing does, never what a clause tells. */
const holding =
  /^(?:belong(?:s|ed)|carrie[sd]|connect(?:s|ed)|consist(?:s|ed)|contain(?:s|ed)|disappear(?:s|ed)|encode[sd]|include[sd]|lay|lie[sd]|live[sd]|store[sd]|surround(?:s|ed)|weigh(?:s|ed))$/u
/** Nouns for many that do not end in `s`. */
const several = /^(?:bacteria|children|fungi|larvae|lice|men|mice|people|teeth|women)$/u
/** Irregular pasts that are no base: `led`, `gave`; `cut` may be either. */
const pasts: ReadonlySet<string> = new Set([...irregularVerbs.values()].map(({ past }) => past))
const one = /^(?:is|was|has|does)$/u
/** What only a thing does, and one of two things may: `This pumps` would be what the sentence before is about. */
const working =
  /^(?:absorb|attach|begin|carr|collect|digest|drain|empt|filter|pump|secrete|store|stretch)(?:s|ie[sd]|ed|d)$/u

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
  if (isOneOfTwo(tokens, comma)) return undefined
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
  // `, which is called a mole`: what the noun is, not all of it.
  if (
    /^(?:is|was)$/u.test(first) &&
    /^(?:called|known|named|termed)$/u.test(tokens[verb + 1]?.lower ?? '')
  )
    return undefined
  const things = plural.test(noun.lower) || several.test(noun.lower)
  const bare = tokens[verb]!.tag === 'verb' && !/(?:s|ed)$/u.test(first)
  // `the germ, which then grow`: who or what grows stands further off.
  if (bare && !things && !pasts.has(first)) return undefined
  if (many.test(first) || (bare && things))
    return things ? partAt(sentence, comma, comma + 2, `These ${noun.text} `) : undefined
  if (plural.test(noun.lower) && !one.test(first) && !plural.test(first)) return undefined
  // `the cream group, which had less pain`: a group does, all of it does not.
  const doer = tokens[verb]!.tag === 'verb' || /^ha[ds]$/u.test(first)
  // Nor does all of it contain anything, or give the instructions for a protein.
  // `digests food, which includes breaking it down`: what includes doing is what is done.
  const deed =
    /^(?:include|involve|mean)[sd]?$/u.test(first) && tokens[verb + 1]?.lower.endsWith('ing')
  if (deed) return partAt(sentence, comma, comma + 2, 'This ')
  const holds = tokens
    .slice(verb, verb + 4)
    .find(({ tag, lower }) => tag === 'verb' && !/^ha[ds]$/u.test(lower))
  const own =
    (doer && acting.test(noun.lower)) ||
    holding.test(holds?.lower ?? '') ||
    (first === 'provides' && tokens[verb + 1]?.lower === 'instructions')
  if (!own && tokens.slice(verb, verb + 3).some(({ lower }) => working.test(lower)))
    return undefined
  const named =
    own && noun.tag === 'noun' && !plural.test(noun.lower) ? `This ${noun.text} ` : 'This '
  return partAt(sentence, comma, comma + 2, named)
}

/** Parts `A did not change which suggests that B` as `This suggests that B`, comma or none: no noun suggests that something is so, but all that was found. */
export function atTelling(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  const which = tokens[at]!.text === ',' ? at + 1 : at
  if (tokens[which]?.lower !== 'which' || tokens[which + 2]?.lower !== 'that') return undefined
  if (!/^(?:confirms|implies|indicates|means|shows|suggests)$/u.test(tokens[which + 1]!.lower))
    return undefined
  if (!clauseStartsAt(tokens, which + 3) || !standsAlone(tokens, at)) return undefined
  if (isOneOfTwo(tokens, at)) return undefined
  // `a test which shows that`, `the first sign, which suggests that`: a thing that tells.
  const noun = tokens[at - 1]!
  if (which === at && finding.test(noun.lower)) return undefined
  return partAt(sentence, at, which + 1, 'This ')
}

/** `can be A, which means that …; or it can be B`: what `or` goes on with stands before the `which`. */
function isOneOfTwo(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ text }, at) => at > from && text === ';' && tokens[at + 1]?.lower === 'or')
}
