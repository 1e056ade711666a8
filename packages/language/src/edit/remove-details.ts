import type { AnalysedSentence } from '../sentence/analyse.ts'
import { finiteVerbAt, nounPhraseEnd } from '../sentence/clause.ts'
import type { Token } from '../tag/token.ts'
import { guardedKind } from '../verify/guarded-words.ts'
import type { Change } from './change.ts'
import type { Rule } from './rule.ts'
import { isPicked } from './split/at-subject-clause.ts'
import { isLong } from './split/part-at.ts'

/** Shorter sentences keep everything. */
const longEnough = 15
/** Words that what is left must have. */
const least = 5
const example =
  /^(?:including|particularly|especially|notably|primarily|typically|often|usually|mainly|like|ranging)$/u
const narrowing = /^(?:particularly|especially|notably|primarily|mainly|typically|usually|often)$/u
const group =
  /^(?:people|persons?|patients?|participants?|individuals|adults?|women|men|girls|boys|teenagers|adolescents|those|users|smokers|if|when|after|before|during)$/u
/** How often, or when. */
const rhythm = /^(?:typically|usually|often|mainly)$/u
const time =
  /^(?:every|each|once|twice|daily|weekly|monthly|yearly|hours?|days?|nights?|weeks?|months?|years?|mornings?|evenings?|mealtimes?|meals?|bedtime)$/u
/** Words that tie what follows to what stands before. */
const binding = /^(?:if|unless|but|although|though|because|so|whereas|despite|however)$/u
/** Bounds that a claim must keep: `, using only drops`. */
const bound = /^(?:only|just|alone|solely|merely)$/u
const doubt =
  /^(?:may|might|could|perhaps|possibl[ey]|probabl[ey]|likely|unlikely|suspected|potential(?:ly)?)$/u
/** What a short item of a row is made of. */
const thing = /^(?:adj|det|noun|num)$/u
/** Verbs before `like` that set a thing beside another. */
const likening = /^(?:act|behave|function|serve|work)(?:s|d|ed|ing)?$/u
/** What a reader must not miss, wherever it stands. */
const vital =
  /^(?:risks?|deaths?|die[sd]?|dying|fatal|harms?|harmful|danger\w*|severe\w*|serious\w*|bleed\w*|suicid\w*|overdos\w*|allerg\w*|poison\w*|emergenc\w*|pregnan\w*|breastfe\w*|warn\w*|caution\w*|contraindicat\w*|unsafe|toxic\w*|illegal|approv\w*|child|children|infants?|babies|side|adverse|seizures?|stroke|heart|failures?|cancers?|blind(?:ness)?|paraly\w+|disab\w+|(?:life-)?threaten\w*|deadly|kill(?:s|ed|ing)?|coma|collaps\w+|unconscious\w*|damag\w+|progressing|worsen\w*)$/u

/**
 * Takes out what a long sentence only adds between commas: examples (`, including …`), what goes with it (`, with the
 * nurse watching`), what comes of it (`, leaving more time`), and a description of its subject (`, a hormone,`). Stays: whatever
 * holds a number, a negation, a name, a comparison or a word of warning, and what has a verb of its own. Rule `detail-removed`.
 */
export const removeDetails: Rule = {
  id: 'detail-removed',
  propose(sentence) {
    const { tokens } = sentence
    if (tokens.filter(isWord).length < longEnough) return []
    const found = describing(sentence) ?? kindOf(sentence) ?? trailing(sentence)
    return found ? [found] : []
  },
}

/** From the last comma after which nothing but one detail follows to the full stop. */
function trailing(sentence: AnalysedSentence): Change | undefined {
  const { tokens } = sentence
  const last = tokens.length - 1
  if (tokens[last]?.text !== '.') return undefined
  for (let at = 1; at < last; at += 1) {
    const next = tokens[at + 1]!
    if (tokens[at]!.text !== ',' || !opensDetail(tokens, at + 1)) continue
    if (!isLoose(tokens, at + 1, last) || !hasClause(tokens, at)) continue
    if (goesOnAfter(tokens, at) || isAnnounced(tokens, at)) continue
    if (isListed(tokens, at) || isLikened(tokens, at)) continue
    // `several, often small, towns`: the noun is still to come.
    const describes = narrowing.test(next.lower) && tokens[at + 2]?.tag === 'adj'
    if (describes && /^(?:adj|det|num)$/u.test(tokens[at - 1]!.tag)) continue
    // `, particularly women who take it` tells whom it is about.
    if (narrowing.test(next.lower) && tokens.slice(at, last).some(({ lower }) => group.test(lower)))
      continue
    // `, usually every month` says how often.
    if (rhythm.test(next.lower) && tokens.slice(at, last).some(({ lower }) => time.test(lower)))
      continue
    if (tokens.slice(0, at).filter(isWord).length < least) continue
    // Two commas are one too many.
    const end = tokens[at - 1]!.text === ',' ? at - 2 : at - 1
    return removal(sentence, tokens[end]!.end, tokens[last]!.start, next)
  }
  return undefined
}

/** `the milk that they drink, mainly cold milk, goes down fast`: the verb after the second comma is that of what stands before the first. */
function goesOnAfter(tokens: readonly Token[], comma: number): boolean {
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',')
  const verb = close < 0 ? undefined : finiteVerbAt(tokens, close + 1)
  return verb !== undefined && !/^(?:and|or)$/u.test(tokens[close + 1]!.lower)
}

/** `Common: a rash, blurred sight, ringing ears`: behind a colon commas part the things that it announces, unless one says something of itself. */
function isAnnounced(tokens: readonly Token[], comma: number): boolean {
  const colon = tokens.slice(0, comma).findLastIndex(({ text }) => text === ':')
  if (colon < 0) return false
  const announced = tokens.slice(colon + 1, comma)
  return (
    announced.some(({ text }) => text === ',') &&
    !announced.some(({ tag }) => tag === 'aux' || tag === 'pron')
  )
}

/** `belly pains, fainting spells, and a rash`, `habits: eating well, sleeping (at night), and walking`: a form in -ing may be one of a row. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  const first = tokens[comma + 1]!.lower
  if (!/ing$/u.test(first) || example.test(first)) return false
  const colon = tokens.slice(0, comma).findLastIndex(({ text }) => text === ':')
  if (colon >= 0 && /ing$/u.test(tokens[colon + 1]!.lower)) return true
  const before = tokens.slice(0, comma).findLastIndex(({ text }) => text === ',')
  const item = before >= 0 && tokens.slice(before + 1, comma).every(({ tag }) => thing.test(tag))
  return tokens.some(({ text }, at) => {
    if (at <= comma || text !== ',' || !/^(?:and|or)$/u.test(tokens[at + 1]?.lower ?? ''))
      return false
    return item || /ing$/u.test(tokens[at + 2]?.lower ?? '')
  })
}

/** `It works like a sieve, letting water through`: what comes of it says in what it is like that thing. */
function isLikened(tokens: readonly Token[], comma: number): boolean {
  return tokens.slice(0, comma).some(({ lower }, at) => {
    const before = tokens[at - 1]?.lower ?? ''
    return lower === 'like' && likening.test(before)
  })
}

function opensDetail(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!
  if (example.test(lower) || (lower === 'such' && tokens[at + 1]?.lower === 'as')) return true
  if (lower === 'for' && /^(?:example|instance)$/u.test(tokens[at + 1]?.lower ?? '')) return true
  if (lower === 'with') return tokens.slice(at, at + 6).some((one) => /[^th]ing$/u.test(one.lower))
  // `, eating problems, and pain` goes on a list.
  const listed = /^(?:noun|adj)$/u.test(tokens[at + 1]?.tag ?? '') && tokens[at + 2]?.text === ','
  // `skills of washing, combing, and cutting`: another of the same kind.
  const row =
    tokens[at - 2]?.lower.endsWith('ing') || /^(?:,|and|or)$/u.test(tokens[at + 1]?.lower ?? '')
  // `a long, winding road`: the comma parts what describes one noun.
  const described = tokens[at - 2]?.tag === 'adj' && /^(?:noun|adj)$/u.test(tokens[at + 1]!.tag)
  return tag === 'verb' && lower.endsWith('ing') && !listed && !row && !described
}

/** `Serotonin, a brain chemical, rises`: between two commas after the subject, right before its verb. */
function describing(sentence: AnalysedSentence): Change | undefined {
  const { tokens } = sentence
  const subject = nounPhraseEnd(tokens, 0)
  if (subject === undefined || tokens[subject]?.text !== ',') return undefined
  const close = tokens.findIndex(({ text }, at) => at > subject && text === ',')
  if (close < 0 || finiteVerbAt(tokens, close + 1) === undefined) return undefined
  const first = tokens[subject + 1]!
  // After `A new treatment` a name between commas says which one.
  if (/^an?$/u.test(tokens[0]!.lower)) return undefined
  if (/^(?:which|who)$/u.test(first.lower)) {
    if (isPicked(tokens.slice(0, subject))) return undefined
    const clause = finiteVerbAt(tokens, subject + 2)
    return clause !== undefined && isLoose(tokens, subject + 1, close, true)
      ? removal(sentence, tokens[subject - 1]!.end, tokens[close]!.end, first)
      : undefined
  }
  const describes =
    first.tag === 'det' || (/(?:ed|ing|en)$/u.test(first.lower) && !first.text.includes('-'))
  if (!describes || !isLoose(tokens, subject + 1, close)) return undefined
  return removal(sentence, tokens[subject - 1]!.end, tokens[close]!.end, first)
}

/** `doses of serotonin, a type of brain chemical that calms, in one week`: in a long sentence, what kind of thing was named. */
function kindOf(sentence: AnalysedSentence): Change | undefined {
  const { tokens } = sentence
  if (!isLong(tokens)) return undefined
  const open = tokens.findIndex(
    ({ text }, at) =>
      text === ',' &&
      /^an?$/u.test(tokens[at + 1]?.lower ?? '') &&
      /^(?:class|form|kind|sort|type)$/u.test(tokens[at + 2]?.lower ?? '') &&
      tokens[at + 3]?.lower === 'of',
  )
  const close = tokens.findIndex(({ text }, at) => at > open && text === ',')
  if (open < 1 || close < 0 || !/^(?:name|noun)$/u.test(tokens[open - 1]!.tag)) return undefined
  // `pollen, a type of dust, and grass`: one of a row.
  if (/^(?:and|or)$/u.test(tokens[close + 1]?.lower ?? '')) return undefined
  if (tokens.some(({ text }, at) => text === ',' && at !== open && at !== close)) return undefined
  return isLoose(tokens, open + 1, close, true)
    ? removal(sentence, tokens[open - 1]!.end, tokens[close]!.end, tokens[open + 1]!)
    : undefined
}

function isLoose(tokens: readonly Token[], from: number, to: number, clause = false): boolean {
  return tokens.slice(from, to).every((token, by) => {
    const { tag } = token
    if (!isIdle(token)) return false
    // A verb of its own makes it a clause; `that helps` belongs to what is described.
    return clause || finiteVerbAt(tokens, from + by) !== from + by || tag === 'verb'
  })
}

/** Whether a word says nothing that a reader must not miss: no number, name, negation, order, doubt, tie or word of warning. */
export function isIdle({ lower, tag, text }: Token): boolean {
  const kind = guardedKind(lower)
  if (kind === 'negation' || kind === 'modality' || binding.test(lower) || vital.test(lower))
    return false
  // What stands after a semicolon or a colon is no part of a detail.
  if (/^[;:]$/u.test(text) || doubt.test(lower) || bound.test(lower)) return false
  return tag !== 'num' && !/\d/u.test(text) && !(tag === 'name' && text !== lower)
}

/** Whether what is left before a place is a sentence: it has a finite verb outside any opening phrase. */
function hasClause(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(0, to).some((_, at) => {
    const verb = finiteVerbAt(tokens, at)
    return verb === at && at > 0 && tokens[at - 1]!.tag !== 'part'
  })
}

function removal({ text }: AnalysedSentence, start: number, end: number, first: Token): Change {
  return {
    ruleId: 'detail-removed',
    start,
    end,
    insert: '',
    reason: `The sentence stands without "${text.slice(first.start, first.start + 30).trim()}…"`,
  }
}

function isWord({ tag }: Token): boolean {
  return tag !== 'stop' && tag !== 'part'
}
