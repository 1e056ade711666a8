import { irregularVerbs } from '../../inflect/irregular-verbs.ts'
import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseVerbAt, finiteVerbAt, nounPhraseEnd } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { partAt, reaches, standsAlone } from './part-at.ts'
import { pronounFor } from './pronoun-for.ts'
import { isPast } from './tense.ts'

/** Irregular pasts that are no base: `found`, `gave`. */
const pasts: ReadonlySet<string> = new Set(
  [...irregularVerbs].flatMap(([base, { past }]) => (past === base ? [] : [past])),
)
const modal = /^(?:may|might|can|could|should|must|will|would)$/u
const plural = /(?:[^s]s|people|children|men|women)$/u

/** Adverbs that stand before what describes a thing, and hardly before a deed. */
const describing =
  /^(?:badly|clinically|fully|histologically|newly|not|poorly|previously|recently|surgically|well)$/u

/** What describes a finding as well: `raised pressure`. */
const changed =
  /^(?:altered|decreased|delayed|elevated|impaired|improved|increased|lowered|raised|reduced|reported|suspected)$/u

/** What findings do. */
const telling = /^(?:confirm|highlight|imply|indicate|mean|show|suggest|support)s?$|^implies$/u

/** Words of a subject that `It` or `They` can stand for with nothing else in between. */
const longest = 16

/**
 * Parts `People lie down and wear eye shades` as `People lie down. They wear eye shades.`, and `They sit, talk and rest` at each
 * verb, and `It is red but does not itch` as `But it does not itch`: only for a subject that opens the sentence, and verbs of the same form with no `may` or `not` before the first, which
 * would reach the others.
 */
export function atSecondVerb(sentence: AnalysedSentence, at: number): Change[] {
  const { tokens } = sentence
  const comma = tokens[at]!.text === ','
  const and = comma ? at + 1 : at
  const but = tokens[and]?.lower === 'but'
  if (!but && tokens[and]?.lower !== 'and') return []
  if (!comma && tokens[at - 1]?.text === ',') return []
  // `only white but is`, `not only … but is also`: one is said for the sake of the other.
  if (but && tokens.slice(0, and).some(({ lower }) => lower === 'only')) return []
  const from = openingEnd(tokens)
  const subjectEnd = subjectEndOf(tokens, from)
  if (subjectEnd === undefined || subjectEnd - from > longest || !standsAlone(tokens, at)) return []
  const first = finiteVerbAt(tokens, subjectEnd)
  if (first === undefined) return []
  const state = agrees(tokens, first, and)
  if (!state && !sameForm(tokens[first], verbAfter(tokens, and))) return []
  // A verb with its own `is` stands by itself, whatever was doubted or denied before.
  if (!state && tokens.slice(0, and).some(({ lower }) => reaches(lower))) return []
  if (!state && sharesObject(tokens, first, and)) return []
  const pronoun = pronounFor(tokens.slice(from, subjectEnd), tokens[first]!)
  if (pronoun === undefined) return []
  const second = verbAfter(tokens, and)!.lower
  // `a man with asthma and newly diagnosed diabetes`: it was he who has both.
  if (second.endsWith('ed') && describing.test(tokens[and + 1]!.lower)) return []
  // `gathered data on cataract and raised pressure in the eye`: found, and raised by nobody.
  const bare = /^(?:adj|noun|name)$/u.test(tokens[verbPlace(tokens, and)! + 1]?.tag ?? '')
  if (bare && changed.test(second)) return []
  // `and improved rates (9%) were noted`: what looks like the second verb says what the rates are.
  if (!state && second.endsWith('ed') && clauseVerbAt(tokens, verbPlace(tokens, and)! + 1))
    return []
  if (
    state &&
    !modal.test(second) &&
    !second.endsWith('ed') &&
    /s$/u.test(second) !== (pronoun === 'It')
  )
    return []
  const commas = tokens.flatMap(({ text }, place) =>
    text === ',' && place > first && place < at ? [place] : [],
  )
  // A comma that no verb of the row follows belongs to something else: to a list of things, where a comma closes it too.
  if (state && ((commas.length > 0 && !comma) || ties(tokens.slice(first, and)))) return []
  const row = state || but ? [] : commas
  if (but && commas.length > 0 && !comma) return []
  if (commas.some((place) => verbAfter(tokens, place)) && row.length === 0) return []
  if (!row.every((place) => sameForm(tokens[first], verbAfter(tokens, place)))) return []
  // `help people rest and eat`, `a chance to rest and eat`, `records kept and read`: the second verb may hang on the nearer one.
  const heads = new Set([
    first,
    ...(state ? groupOf(tokens, first) : [first]),
    ...row.map((place) => finiteVerbAt(tokens, place + 1)!),
  ])
  // `The researchers saw women with asthma and enrolled in a study`: the women may be enrolled.
  const hangs = /^(?:in|to|with|for|at|by|into|from|on)$/u.test(
    tokens[verbPlace(tokens, and)! + 1]?.lower ?? '',
  )
  const agent = /^(?:authors|researchers|team)$/u.test(tokens[subjectEnd - 1]!.lower)
  if (agent && !state && second.endsWith('ed') && hangs) return []
  // `children treated at home and compared them`: what is treated compares nothing.
  const sure = state || /^(?:them|it|us)$/u.test(tokens[verbPlace(tokens, and)! + 1]?.lower ?? '')

  const nearer = tokens.some(
    ({ tag, lower }, place) =>
      place > first &&
      place < at &&
      !heads.has(place) &&
      !(sure && describes(tokens, place)) &&
      (tag === 'aux' ||
        (tag === 'part' && lower === 'to') ||
        (tag === 'verb' && !/ing$/u.test(lower))),
  )
  if (nearer) return []
  if (sharesTime(tokens, first, at)) return []
  const opens = but ? `But ${pronoun.toLowerCase()} ` : `${pronoun} `
  const parts = [
    ...row.map((place) => partAt(sentence, place, place + 1, opens)),
    partAt(sentence, at, and + 1, opens),
  ]
  return parts.every((part) => part !== undefined) ? parts : []
}

/**
 * `lasts an hour and is painless`, `were weighed and were given`, `is slow and may hurt`: the second verb is a form of be
 * or have that agrees with the subject and has the tense of the first, or a modal.
 */
function agrees(tokens: readonly Token[], first: number, and: number): boolean {
  const second = verbAfter(tokens, and)?.lower ?? ''
  const { lower, tag } = tokens[first]!
  // `is slow and may hurt`, `may help but could hurt`: what may be has its own verb.
  if (modal.test(second)) return true
  const place = verbPlace(tokens, and)!
  // `is known but does not help`
  if (/^do(?:es)?$/u.test(second) && /^(?:is|are)$/u.test(lower))
    return /^(?:not|n['’]t)$/u.test(tokens[place + 1]?.lower ?? '')
  // `are small and suggest that`: nothing but what was found suggests that something is so.
  if (telling.test(second) && /^(?:is|are)$/u.test(lower))
    return tokens[place + 1]?.lower === 'that'
  if (/^(?:has|have)$/u.test(second) && tag === 'aux')
    return (
      lower === second ||
      (lower === 'is' && second === 'has') ||
      (lower === 'are' && second === 'have')
    )
  // `was 65% and improved later`: no figure is improved.
  const figure = /^(?:was|were)$/u.test(lower) && tokens[first + 1]?.tag === 'num'
  if (figure && second.endsWith('ed')) return true
  if (!/^(?:is|are|was|were)$/u.test(second)) return false
  if (/^(?:is|are|was|were)$/u.test(lower)) return lower === second
  if (/^w/u.test(second)) return isPast(tokens, first)
  if (tag === 'aux' && !/^(?:has|have|had)$/u.test(lower))
    return !/^(?:did|could|would)$/u.test(lower)
  return second === 'is' ? /(?:[^s]s|^has)$/u.test(lower) : !/(?:s|ed)$/u.test(lower)
}

/**
 * `had eaten and were walking before they went home`: a time that closes the sentence is that of both verbs, unless the first has
 * one of its own.
 */
function sharesTime(tokens: readonly Token[], first: number, at: number): boolean {
  // What is so again and again needs no point in time: `begins in youth and lasts until death`.
  if (!isPast(tokens, first)) return false
  const times = /^(?:after|before|until|within)$/u
  const last = tokens.findLastIndex(({ lower }) => times.test(lower))
  if (last <= at || tokens[last - 1]!.text === ',') return false
  if (tokens.slice(first, at).some(({ lower }) => times.test(lower))) return false
  return tokens.slice(last).every(({ text }) => !/^[,;:]$/u.test(text))
}

/** The places of the verbs that belong to the first: `should be often given`. */
function groupOf(tokens: readonly Token[], first: number): number[] {
  let at = first
  while (/^(?:aux|adv|part)$/u.test(tokens[at]?.tag ?? '')) at += 1
  const verb = tokens[at]?.tag === 'verb' ? at + 1 : at
  return Array.from({ length: verb - first }, (_, by) => first + by)
}

/** Verbs that need no thing that is done to: `They lie down and wear shades`. */
const needingNone =
  /^(?:com(?:e|es|ing)|came|fall|falls|fell|go|goes|went|kneel|kneels|knelt|lie|lies|lay|rest|rests|rested|sit|sits|sat|sleep|sleeps|slept|stand|stands|stood|stop|stops|stopped|wait|waits|waited|wake|wakes|woke)$/u

/** `The gland makes and stores bile`, `The kit breaks down and removes fat`: what comes last is what both verbs are about. */
function sharesObject(tokens: readonly Token[], first: number, and: number): boolean {
  const between = tokens.slice(first + 1, and).filter(({ tag }) => tag !== 'stop')
  if (needingNone.test(tokens[first]!.lower)) return false
  return between.every(({ tag }) => /^(?:adv|part|prep)$/u.test(tag))
}

function ties(between: readonly Token[]): boolean {
  return between.some(({ lower }) => /^(?:who|which|that|where|when|whose|what|how)$/u.test(lower))
}

/** The verb right after a place, one adverb passed over. */
function verbAfter(tokens: readonly Token[], at: number): Token | undefined {
  const verb = verbPlace(tokens, at)
  return verb === undefined ? undefined : tokens[verb]
}

function verbPlace(tokens: readonly Token[], at: number): number | undefined {
  const verb = finiteVerbAt(tokens, at + 1)
  return verb !== undefined && verb <= at + 2 ? verb : undefined
}

/** Where the subject starts: first, or after `In this study,`, which holds for the next sentence as well. */
function openingEnd(tokens: readonly Token[]): number {
  const opens = tokens[0]?.lower === 'in' && /^(?:our|this)$/u.test(tokens[1]?.lower ?? '')
  const study = /^(?:analysis|cohort|review|sample|series|study|survey|trial)$/u
  return opens && study.test(tokens[2]?.lower ?? '') && tokens[3]?.text === ',' ? 4 : 0
}

/** Where the subject ends that opens a sentence, with a phrase of time before its verb: `A walk before bed | helps`. */
function subjectEndOf(tokens: readonly Token[], from: number): number | undefined {
  const end = withDeed(tokens, nounPhraseEnd(tokens, from))
  if (end === undefined || !/^(?:before|after|during)$/u.test(tokens[end]?.lower ?? '')) return end
  const tail = nounPhraseEnd(tokens, end + 1)
  return tail !== undefined && finiteVerbAt(tokens, tail) !== undefined ? tail : end
}

/** `The use of soap in treating rashes | is new`: what is done belongs to the subject where its verb follows. */
function withDeed(
  tokens: readonly Token[],
  end: number | undefined,
  depth = 1,
): number | undefined {
  if (end === undefined || !/^(?:for|in|of)$/u.test(tokens[end]?.lower ?? '')) return end
  const deed = tokens[end + 1]
  if (deed?.tag !== 'verb' || !/(?:ed|ing)$/u.test(deed.lower)) return end
  // `the role of managed care in linking people to it`
  const first = nounPhraseEnd(tokens, end + 2)
  const tail = depth > 0 ? withDeed(tokens, first, depth - 1) : first
  return tail !== undefined && finiteVerbAt(tokens, tail) !== undefined ? tail : end
}

/** Whether a verb describes the noun before it: `children treated at home`. */
function describes(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!
  return (
    tag === 'verb' &&
    lower.endsWith('ed') &&
    /^(?:noun|name|adv)$/u.test(tokens[at - 1]!.tag) &&
    tokens[at + 1]?.tag === 'prep'
  )
}

/** Both plain verbs of one tense, so that the second cannot hang on an auxiliary of the first. */
function sameForm(a: Token | undefined, b: Token | undefined): boolean {
  if (!a || !b || a.tag !== 'verb' || b.tag !== 'verb') return false
  const form = ({ lower }: Token) =>
    lower.endsWith('ed') || pasts.has(lower) ? 'past' : plural.test(lower) ? 'third' : 'base'
  return form(a) === form(b)
}
