import type { AnalysedSentence } from '../../sentence/analyse.ts'
import {
  clauseStartsAt,
  clauseVerbAt,
  hasFiniteVerb,
  nounPhraseEnd,
} from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { hasLooseClause } from './at-semicolon.ts'
import { leansOnFirstHalf } from './leans-on-first-half.ts'
import { inBrackets, isLong, partAt, standsAlone } from './part-at.ts'

/** How the second sentence opens for the word that joined it. */
const opening: Readonly<Record<string, string>> = {
  and: '',
  but: 'But ',
  so: 'So ',
  yet: 'But ',
  whereas: 'But ',
  although: 'But ',
  though: 'But ',
  while: 'But ',
}
const modal = /^(?:can|could|do|does|may|might|will|would)$/u
const pronoun = /^(?:they|we|he|she|it|you|this|these)$/u

/** Parts `A, and B`, `A, but B`, `A, so B`, `A, whereas B`, `A, although B`, `A, while B`; without a comma only before a pronoun (`X and Y are` is one subject). */
export function atJoining(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  const comma = tokens[at]!.text === ','
  // `even though` is one word in two.
  const even = tokens[comma ? at + 1 : at]?.lower === 'even'
  const joined = at + (comma ? 1 : 0) + (even ? 1 : 0)
  // `and so it was stopped`
  const so = tokens[joined]?.lower === 'and' && tokens[joined + 1]?.lower === 'so'
  const word = so ? joined + 1 : joined
  if (even && tokens[word]?.lower !== 'though') return undefined
  const opens = addsNumber(tokens, word) ? undefined : opening[tokens[word]?.lower ?? '']
  // `was called “red,” so`: the comma stands within.
  if (!comma && tokens[at - 2]?.text === ',' && /^["”’']$/u.test(tokens[at - 1]!.text))
    return undefined
  if (leansOnFirstHalf(tokens, at, word)) return undefined
  if (opens === undefined || (!comma && /^[,;:–—-]$/u.test(tokens[at - 1]?.text ?? '')))
    return undefined
  const contrasts = /^(?:whereas|while|although|though)$/u.test(tokens[word]!.lower)
  // `25% felt that it helped, while 31% felt it did not`: two groups, each with its own verb.
  const groups = contrasts && setsGroups(tokens, word)
  // `so you can rest` tells what for; after a comma what came of it.
  if (
    !comma &&
    !so &&
    tokens[word]!.lower === 'so' &&
    modal.test(tokens[clauseVerbAt(tokens, word + 1) ?? -1]?.lower ?? '')
  )
    return undefined
  // `while you wait` tells when; only after a comma does it set beside.
  if (!comma && !groups && /^(?:while|whereas)$/u.test(tokens[word]!.lower)) return undefined
  if (
    !comma &&
    !groups &&
    !pronoun.test(tokens[word + 1]?.lower ?? '') &&
    !(so && tokens[clauseVerbAt(tokens, word + 1) ?? -1]?.tag === 'aux') &&
    !opensClause(tokens, word)
  )
    return undefined
  // `, but a rash of the hand by soap cannot`: nothing but a clause has its own verb after `but`, or after `whereas`.
  if (
    comma &&
    (tokens[word]!.lower === 'but' || (contrasts && isHigher(tokens, word))) &&
    !clauseStartsAt(tokens, word + 1) &&
    hasLooseClause(tokens, word + 1, true) &&
    standsAlone(tokens, at) &&
    hasOwnVerb(tokens, at)
  )
    return partAt(sentence, at, word + 1, opens)
  if (!clauseStartsAt(tokens, word + 1))
    return comma &&
      /^(?:and|but|whereas|while)$/u.test(tokens[word]!.lower) &&
      clauseAfterPhrase(tokens, word + 1) &&
      standsAlone(tokens, at) &&
      hasOwnVerb(tokens, at)
      ? partAt(sentence, at, word + 1, opens)
      : undefined
  if (!groups && !standsAlone(tokens, at)) return undefined
  // `whereas their names came from a list`: of the same people as before, and nothing is turned round.
  const same = /^(?:we|they|it|their|its|our|both|these)$/u.test(tokens[word + 1]?.lower ?? '')
  const sets = tokens[word]!.lower === 'while' || (tokens[word]!.lower === 'whereas' && same)
  if (sets && !groups && !isSetAgainst(tokens, word)) return undefined
  if (!contrasts && !isSure(tokens, word + 1, at)) return undefined
  return leavesOutVerb(tokens, word + 1, at) ? undefined : partAt(sentence, at, word + 1, opens)
}

/** Words that set one thing against another. */
const against =
  /^(?:n['’]t|not|no|none|never|only|few|fewer|less|more|most|others?|some|still|remain\w*|older|younger|higher|lower|smaller|larger|greater|longer|shorter|better|worse|control|placebo|usually|rarely|standard)$/u

/** `A did well, while B did not`, `A had 9, while B had 8`: whether `while` sets against, as `but` does; beside `A was weighed` it only adds. */
function isSetAgainst(tokens: readonly Token[], at: number): boolean {
  const [one, other] = [tokens.slice(0, at), tokens.slice(at)]
  const counts = (part: readonly Token[]) =>
    part.some(({ tag, text }) => tag === 'num' || /\d/u.test(text))
  return other.some(({ lower }) => against.test(lower)) || (counts(one) && counts(other))
}

/** `while levels after the wash were higher`: what is set against is compared, or denied. */
function isHigher(tokens: readonly Token[], at: number): boolean {
  const compared =
    /^(?:not|n['’]t|no|older|younger|higher|lower|smaller|larger|greater|longer|shorter|better|worse|fewer|less)$/u
  // `But A, while B`: two in a row would turn twice.
  return tokens[0]!.lower !== 'but' && tokens.slice(at).some(({ lower }) => compared.test(lower))
}

/** `One group had 9 boys, whereas the other had 8`: the same is told of both, and `But` would turn nothing round. */
function addsNumber(tokens: readonly Token[], word: number): boolean {
  if (!/^(?:whereas|while)$/u.test(tokens[word]?.lower ?? '')) return false
  const [first, second] = [clauseVerbAt(tokens, 0), clauseVerbAt(tokens, word + 1)]
  if (first === undefined || second === undefined || first >= word) return false
  const counted = (at: number) => tokens[at + 1]?.tag === 'num'
  const same = tokens[first]!.lower === tokens[second]!.lower
  return (
    same && counted(first) && counted(second) && !/%/u.test(tokens.map(({ text }) => text).join(''))
  )
}

/** `the stay in one was 2 days, and the stay in the other 10 days`: what looks like the second verb is the noun of the first half. */
function leavesOutVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = tokens[clauseVerbAt(tokens, from) ?? -1]
  if (!verb || verb.tag === 'aux') return false
  return tokens.slice(0, to).some(({ tag, lower }) => tag === 'noun' && lower === verb.lower)
}

/** `, and for 9 (17%) the maps were`, `, and in the cream group, pain was`: whether a clause starts after a phrase of place or of whom, in a long sentence. */
function clauseAfterPhrase(tokens: readonly Token[], at: number): boolean {
  if (!isLong(tokens) || !/^(?:after|among|at|during|for|in|on)$/u.test(tokens[at]?.lower ?? ''))
    return false
  const end = nounPhraseEnd(tokens, at + 1)
  if (end === undefined) return false
  // `A was 9, B was 8, and in one C was 7`: the last of a row would take its `and` along.
  const row = tokens.some(
    ({ text }, where) => text === ',' && where < at - 2 && clauseStartsAt(tokens, where + 1),
  )
  if (row) return false
  const close =
    tokens[end]?.text === '('
      ? tokens.findIndex(({ text }, by) => by > end && text === ')') + 1
      : end
  const from = tokens[close]?.text === ',' ? close + 1 : close
  const verb = clauseVerbAt(tokens, from)
  // Without its comma the subject must be marked: `in men the rash was`.
  const marked = from > close || /^(?:det|num|pron)$/u.test(tokens[from]?.tag ?? '')
  return close > 0 && marked && verb !== undefined
}

/** Whether a sentence that opens with a number of people goes on with another number, and the same verb, after `while`. */
function setsGroups(tokens: readonly Token[], word: number): boolean {
  const counted = isNumber(tokens, 0) && isNumber(tokens, word + 1)
  const [one, other] = [clauseVerbAt(tokens, 0), clauseVerbAt(tokens, word + 1)]
  return (
    counted &&
    one !== undefined &&
    other !== undefined &&
    one < word &&
    tokens[one]!.lower === tokens[other]!.lower
  )
}

/** `9`, `about 9`, `only about 9` */
function isNumber(tokens: readonly Token[], at: number): boolean {
  let now = at
  while (/^(?:only|just|about|almost|nearly)$/u.test(tokens[now]?.lower ?? '')) now += 1
  return tokens[now]?.tag === 'num'
}

/**
 * `X was slow and the pain was bad`, `X is known but its cause remains unclear`: without a comma the subject must be
 * marked and its verb one that no noun looks like; after `who` or `which` it may belong to that.
 */
function opensClause(tokens: readonly Token[], word: number): boolean {
  if (!/^(?:and|but)$/u.test(tokens[word]!.lower)) return false
  const first = tokens[word + 1]
  // `one and a half million`
  if (tokens[word + 2]?.lower === 'half') return false
  // `30 had a cough and 20 (40%) had a fever`
  const near = tokens[word - 1]
  // `15 had red and 6 had white rashes` is one noun short.
  const whole =
    near && /^(?:noun|name)$/u.test(near.tag) && !/(?:ic|al|ous|ive|ed)$/u.test(near.lower)
  const counted =
    first?.tag === 'num' && whole === true && tokens.slice(0, word).some(({ tag }) => tag === 'num')
  const marked =
    counted || first?.tag === 'det' || /^(?:its|their|our|there)$/u.test(first?.lower ?? '')
  const verb = clauseVerbAt(tokens, word + 1)
  // `It was found in 23 people and ABCD was the commonest`: two of them would have a verb for many.
  const single =
    verb === word + 2 && first?.tag === 'name' && /^(?:is|was|has)$/u.test(tokens[verb]!.lower)
  if (!(marked || single) || verb === undefined) return false
  // Nothing but a clause follows `but its role`; `and the pain` may go on with what was counted.
  const but = tokens[word]!.lower === 'but' && !tokens[verb]!.lower.endsWith('ed')
  // `and 1 patient died`: what nobody can do to a patient is what the patient did.
  const did =
    counted && /^(?:became|died|fell|got|lived|remained|rose|went)$/u.test(tokens[verb]!.lower)
  // `and our results show that`: nothing but what was found does.
  const tells =
    /^(?:confirm|indicate|show|suggest)/u.test(tokens[verb]!.lower) &&
    tokens[verb + 1]?.lower === 'that'
  if (tokens[verb]!.tag !== 'aux' && !but && !did && !tells) return false
  const since = tokens.findLastIndex(({ text }, place) => place < word && /^[,;:]$/u.test(text))
  // `; the cause and the cost are`: what stands before must have its own verb.
  if (!hasFiniteVerb(tokens, since + 1, word)) return false
  return !tokens.some(({ lower }, at) => {
    if (at <= since || at >= word) return false
    // `both of the towns and` is no pair, `both the hand and` may be.
    if (lower === 'both') return !/(?:^of|[^s]s)$/u.test(tokens[at + 1]!.lower)
    return /^(?:who|which|that|where|between|what|how|why)$/u.test(lower)
  })
}

/**
 * Whether what follows is a clause and not the end of a list (`to rest, drink water, and strengthen muscles used`): after
 * an earlier comma the subject must be marked as one, and a verb in -ed needs such a subject always.
 */
function isSure(tokens: readonly Token[], from: number, at: number): boolean {
  const first = tokens[from]!
  const marked = /^(?:det|pron|name|num)$/u.test(first.tag) || first.lower === 'none'
  const verb = tokens[clauseVerbAt(tokens, from)!]!
  if (!marked && verb.lower.endsWith('ed')) return false
  const commas = tokens.flatMap(({ text }, where) =>
    text === ',' && where < at && !inBrackets(tokens, where) ? [where] : [],
  )
  const listed = commas.some((where) => where > 3)
  // `A did, B did, and C did` parts at each comma or not at all. `In men, A did, but this did` is no row, and holds on to the men.
  const link = tokens[from - 1]!.lower
  const held =
    /^(?:this|these|none)$/u.test(first.lower) ||
    (/^(?:but|so)$/u.test(link) && /^(?:it|they)$/u.test(first.lower))
  const row = commas.some(
    (where) => clauseStartsAt(tokens, where + 1) && !(held && isOpening(tokens, where)),
  )
  if (row) return false
  // `A, B, and C were counted` is one subject: where there is a list, a clause must stand before it for sure.
  if (listed && (first.tag === 'name' || !hasOwnVerb(tokens, at))) return false
  return !listed || (marked && (verb.tag === 'aux' || !verb.lower.endsWith('ed')))
}

/** Whether what stands before a comma only says where, when or of whom: `In men, …`. */
function isOpening(tokens: readonly Token[], comma: number): boolean {
  return tokens[0]!.tag === 'prep' && !hasFiniteVerb(tokens, 0, comma)
}

/** A finite verb before a place that follows its subject, and no comma. */
function hasOwnVerb(tokens: readonly Token[], to: number): boolean {
  return tokens.some(
    ({ tag }, at) =>
      at > 0 &&
      at < to &&
      /^(?:verb|aux)$/u.test(tag) &&
      hasFiniteVerb(tokens, at, at + 1) &&
      /^(?:noun|name|pron|adv|num)$|^stop$/u.test(tokens[at - 1]!.tag) &&
      tokens[at - 1]!.text !== ',',
  )
}
