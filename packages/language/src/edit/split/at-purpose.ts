import { lemmaOf } from '../../inflect/lemma-of.ts'
import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseVerbAt } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { partAt, reaches, standsAlone, wordCount } from './part-at.ts'
import { isPast } from './tense.ts'

/** Words of a sentence that reads well in one piece. */
const most = 17
/** With more words than these a sentence may be long, over 20, once plain words stand in it. */
const easy = 18
/** What people do for an end: after these `to` tells what for. After `allow`, `ask`, `need` or `help` it tells what. */
const doing: ReadonlySet<string> = new Set(
  (
    'meet carry hold perform conduct collect review send attend record follow run visit undergo measure check test examine ' +
    'assess evaluate interview survey screen monitor watch use apply administer give insert place analyze analyse compare ' +
    'work search join pool look combine develop create build'
  )
    .split(' ')
    .map(lemmaOf),
)
/** Nouns that say themselves what `to` goes on with: `the right to rest`. */
const bound =
  /^(?:ability|abilities|access|action|actions|agreement|aim|aims|approach|approaches|attempt|attempts|capacity|chance|chances|choice|commitment|control|decision|decisions|desire|device|devices|duty|effort|efforts|failure|freedom|goal|goals|inability|incentive|index|instruments?|intent|intention|intentions|likelihood|means|measures|method|methods|models?|motivation|need|needs|offer|opportunity|opportunities|order|people|permission|plan|plans|potential|power|pressure|program|programs|process|proposal|questionnaires?|reason|reasons|request|requests|resources|right|rights|room|scales?|scores?|skills?|software|step|steps|strategy|strategies|support|surveys?|systems?|techniques?|tendency|test|tests|the|things?|time|times|tool|tools|way|ways|willingness)$/u

/** Nouns of what something is good for: `to` says for what. */
const worth =
  /^(?:ability|benefits?|capacity|failure|potential|power|role|usefulness|utility|value)$/u

/** After these `to` goes before what is compared or meant. */
const nouns =
  /^(?:compared|due|regard|regards|relation|relative|respect|similar|response|comparison)$/u

/**
 * Parts `They meet with a nurse before the visit to set goals` as `They meet with a nurse before the visit. The aim is to set goals`:
 * only where what is done is done for an end, nothing before says `may` or `not`, and nothing else follows.
 */
export function atPurpose(sentence: AnalysedSentence, at: number): Change | undefined {
  const { tokens } = sentence
  if (tokens[at]!.lower !== 'to' || wordCount(tokens, 0, tokens.length) <= most) return undefined
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (next?.tag !== 'verb' || /(?:ed|ing)$/u.test(next.lower) || !before) return undefined
  // `compared to gap of kneecap`, `with regard to benefit of`: a noun.
  if (tokens[at + 2]?.lower === 'of' || nouns.test(before.lower)) return undefined
  // `The files of all men … were read to find`; `It was used to treat` is too short to be parted.
  const done =
    wordCount(tokens, 0, at) > 9 &&
    (before.tag === 'verb' || before.lower === 'out') &&
    !describes(tokens, at - 1)
  if (!done && (!/^(?:noun|name)$/u.test(before.tag) || bound.test(before.lower))) return undefined
  const part = tokens.slice(0, at)
  // `We did this study.` says nothing yet.
  if (part.length < 9 && /^(?:study|survey|trial|review|analysis|work)$/u.test(before.lower))
    return undefined
  if (saysWorth(part)) return undefined
  // `signals, such as one from the brain to move`: what the example is for.
  if (
    part.some(
      ({ lower }, by) =>
        lower === 'including' || (lower === 'such' && part[by + 1]?.lower === 'as'),
    )
  )
    return undefined
  if (part.some(({ lower }) => reaches(lower)) || !standsAlone(tokens, at)) return undefined
  if (!isDone(part) || goesOn(tokens, at + 1) || tokens.at(-1)?.text !== '.') return undefined
  // `This is done. The aim is to` would stumble.
  if (/^(?:this|these)$/u.test(tokens[0]!.lower) && tokens[1]?.tag !== 'noun') return undefined
  const was = part.some((_, place) => isPast(part, place)) ? 'was' : 'is'
  // `The aim was to meet. The aim was to` would stumble, and be another aim.
  const long = wordCount(tokens, at, tokens.length) > easy - 3
  const told = long || /\baims?\b/iu.test(sentence.text) ? 'This' : 'The aim'
  return partAt(sentence, at, at, `${told} ${was} `)
}

/** A rewording with `. The aim is to`, which its source has not, as the `. This is to` that it stands for; undefined for any other. */
export function withoutPurpose(source: string, rewording: string): string | undefined {
  if (/\baims?\b/iu.test(source)) return undefined
  const plain = rewording.replace(/(?<=\. )The aim (?=(?:is|was) to )/gu, 'This ')
  return plain === rewording ? undefined : plain
}

/** Whether `to` tells what something is good for: `the value of the scan to find clots`. */
export function saysWorth(part: readonly Token[]): boolean {
  return part.some(({ lower }, at) => worth.test(lower) && part[at + 1]?.lower === 'of')
}

/** `those used to find it`, `the scales used to rate it`: a verb that only says which things are meant. */
function describes(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]!.lower === 'out' ? at - 1 : at
  const before = tokens.findLast(({ tag }, place) => place < verb && tag !== 'adv')
  // `a comb is used to find lice`: used for nothing, the comb says nothing.
  if (tokens[verb]!.lower === 'used') return true
  return /^(?:these|those|ones?)$/u.test(before?.lower ?? '')
}

/** Whether the last verb is one of doing, with a subject before it: no order, and no clause that describes. */
function isDone(part: readonly Token[]): boolean {
  const verb = part.findLastIndex(({ tag }) => tag === 'verb')
  if (verb < 1 || part[verb]!.lower.endsWith('ing')) return false
  const taken = /^t(?:akes?|ook|aken)$/u.test(part[verb]!.lower) && part[verb + 1]?.lower === 'part'
  if (!taken && !doing.has(lemmaOf(part[verb]!.lower))) return false
  if (part.some(({ text }) => /[:;(]/u.test(text))) return false
  // `reviewed the files of surgery performed at home to treat it`: the surgery was for that, not the review.
  const noun = /^(?:noun|name)$/u.test(part[verb - 1]?.tag ?? '')
  const told = part.some(
    ({ tag, lower }, at) =>
      at < verb && (tag === 'aux' || (tag === 'verb' && !lower.endsWith('ing'))),
  )
  if (noun && told && /(?:ed|en)$/u.test(part[verb]!.lower)) return false
  const to = part.some(({ lower }, at) => lower === 'to' && part[at + 1]?.tag === 'verb')
  const who = part.findLastIndex(({ lower }) => /^(?:who|that|whose|where|which)$/u.test(lower))
  if (to || part.filter(({ tag }) => tag === 'verb').length > 3) return false
  // `files of men who had died were read to find`: the clause that describes is over.
  const passive = /^(?:is|are|was|were)$/u.test(part[verb - 1]?.lower ?? '') && who < verb - 2
  return who < 0 || passive
}

/** Whether after a place another clause or a comparison begins, which would no longer be tied to what stands before. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ text, tag, lower }, at) => {
    if (at < from) return false
    if (/^(?:than|if|unless|because|while|but|although|when|until|[;:(])$/u.test(lower)) return true
    const comma = text === ',' || tag === 'conj'
    const start = tokens[at + 1]?.tag === 'conj' ? at + 2 : at + 1
    // `made a card to help, tested it, and gave it out`: what was done goes on.
    if (comma && tellsOn(tokens, start)) return true
    const verb = comma ? clauseVerbAt(tokens, start) : undefined
    if (verb === undefined) return false
    // `and strengthen skills gained at work`: only a marked subject has a verb in -ed.
    return !tokens[verb]!.lower.endsWith('ed') || /^(?:det|pron|num)$/u.test(tokens[start]!.tag)
  })
}

/** Whether a verb in the past goes on with what was done: `tested it`, `gave it out`. */
function tellsOn(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (verb?.tag !== 'verb') return false
  return (
    isPast(tokens, at) || (verb.lower.endsWith('ed') && /^(?:det|pron)$/u.test(next?.tag ?? ''))
  )
}
