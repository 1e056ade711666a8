import { analyse, splitSentences, type Token, words } from '@plainleaf/language'
import { commandOf } from '../score/command-of.ts'
import type { Passage } from './passage.ts'
import { textOf } from './run.ts'

/** Characters of the longest paragraph that is taken for an item. */
const longest = 600
/** What stands before a verb in its plain form: `Call us if you:`, `The nurse may:` */
const open = /\b(?:can|could|if|may|might|must|should|to|who|will|you)(?: also| usually)?:$/iu
/** What describes a name. */
const describes = /\b(?:because|if|that|to (?:help|let|make)|when|where|which|who|whom|whose)\b/giu
/** What no name of a thing opens with. */
const subject =
  /^(?:although|even|for|he|however|i|in|it|once|our|she|that|the(?:re|se|y)|this|those|to|we|you|your) /iu
/** What may open the name of a thing, and mostly opens a sentence. */
const many = /^(?:a few|all|few|many|most|several|some) /iu
/** Words of headings that say what comes next, and are nothing that a list names. */
const heads = /^(?:outlook|overview|prevention|summary|treatments?|types)$/iu
/** Verbs that no name of a thing holds. */
const stoppedBy =
  /\b(?:are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would)\b/iu
/** Says what to do as others say. */
const told = /\bas (?:directed|prescribed|told|(?:your|the) (?:doctor|nurse|pharmacist)\b)/iu
/** What a thing does: `Helps you sleep.` */
const does = /^\p{L}+[^s]s /u
const stopped = /[.;!?]["”’)\]]*$/u

/**
 * Paragraphs that were the items of a list, as pages are copied without their marks: below words that end with a colon, two or
 * more that only name things, or tell what to do. They are made the items that they were, so that none is told without those words.
 */
export function listParagraphs(all: readonly Passage[]): Passage[] {
  const out = [...all]
  for (let at = 0; at < out.length; at += 1) {
    const leadIn = out[at]!
    if (!isPlain(leadIn) || !/:$/u.test(textOf(leadIn.runs).trimEnd())) continue
    const end = endOfItems(out, at)
    const group = out[at + 1]?.group
    if (end - at < 3 || group === undefined || isTable(out.slice(at + 1, end))) continue
    for (let item = at + 1; item < end; item += 1)
      out[item] = { ...out[item]!, block: 'list item', group, item: item - at - 1, leadIn }
    at = end - 1
  }
  return out
}

/** A paragraph that is no part of a list already. */
function isPlain({ block, item }: Passage): boolean {
  return block === 'paragraph' && item === undefined
}

/** Cells of a table that lost its lines: the same words with another figure, again and again. */
function isTable(items: readonly Passage[]): boolean {
  const bare = items.map(({ runs }) => textOf(runs).replace(/\d[\d.,]*/gu, '0'))
  return bare.some((one) => bare.filter((other) => other === one).length > 2)
}

/** Where the items end that the words at a place lead in. */
function endOfItems(all: readonly Passage[], lead: number): number {
  const texts = (at: number) => textOf(all[at]!.runs).trim()
  const first = all[lead + 1] ? firstOf(texts(lead + 1)) : ''
  // `You:` goes on with what you do, and with nothing else.
  const acts = open.test(texts(lead)) && isVerb(first)
  const isItem = (at: number) =>
    all[at] !== undefined && isPlain(all[at]!) && isItemText(texts(at), acts, first)
  let end = lead + 1
  const isBetween = (at: number) =>
    at > lead + 1 &&
    at + 1 < all.length &&
    isPlain(all[at]!) &&
    (isCase(texts, at, all.length) || isLikeName(texts(at))) &&
    isItem(at + 1) &&
    !isLarge(texts(at + 1))
  while (isItem(end) || isBetween(end)) end += 1
  // What stands over other text is its heading, and none of the items.
  while (
    end - lead > 2 &&
    end < all.length &&
    isHeading(texts(end - 1), texts(end - 2), texts(end))
  )
    end -= 1
  return end
}

/** `If you are ill, stay at home.`, between orders. */
function isCase(texts: (at: number) => string, at: number, length: number): boolean {
  return (
    at + 1 < length &&
    /^if you\b/iu.test(texts(at)) &&
    [at - 1, at + 1].every((one) => isOrder(firstOf(texts(one))))
  )
}

function isItemText(text: string, acts: boolean, first: string): boolean {
  if (text.length > longest || /[:?]$/u.test(text)) return false
  const own = firstOf(text)
  // `The doctor may give you drops to:` goes on with what they do, and not with how you take them.
  if (acts && told.test(own)) return false
  if (/^\p{Ll}/u.test(own)) return true
  // Among names `Test strips` is one, and `Try to rest` goes on below them.
  if (isOrder(own)) return acts || isOrder(first) || !hasObject(own)
  if (acts) return isVerb(own)
  return isName(own) || (does.test(first) && does.test(own) && isVerb(first) && isVerb(own))
}

function firstOf(text: string): string {
  return splitSentences(text)[0]?.text ?? text
}

/** Whether a text tells what to do, from its first word: `Even if it stops, call us` is no item. */
function isOrder(text: string): boolean {
  const { tokens } = analyse(text)
  const verb = commandOf(tokens)
  return (
    verb !== undefined &&
    tokens.indexOf(verb) < 3 &&
    !tokens.slice(0, 3).some(({ text: word }) => word === ',')
  )
}

/** Whether what comes after the first word cannot go on with a name. */
function hasObject(text: string): boolean {
  const second = analyse(text).tokens[1]
  return second !== undefined && /^(?:sure|to)$|^(?:an?|the|your?)$/u.test(second.lower)
}

/** Between two names, what may be one: the tagger takes `levels` and `uses` for verbs. */
function isLikeName(text: string): boolean {
  const [name = ''] = firstOf(text).split(/\(|\b(?:that|which|who)\b/iu)
  if (subject.test(text) || many.test(text)) return false
  return !stoppedBy.test(name) && words(name).length < 20 && !/:$/u.test(text)
}

/** Whether a text opens with a verb for which the words before the list have the subject. */
function isVerb(text: string): boolean {
  const [first, second] = analyse(text).tokens
  if (first === undefined || second === undefined) return false
  return first.lower === 'do' || (first.tag === 'verb' && !/(?:ed|ing)$/u.test(first.lower))
}

/** Whether a text names something and says nothing of it: `Mild swelling of the feet.`, `Having a cold that lasts.` */
export function isName(text: string): boolean {
  if (subject.test(text)) return false
  const bare = text.replace(/ ?\([^()]*\)/gu, '')
  const { tokens } = analyse(bare)
  const verbs = tokens.filter((_, at) => isVerbAt(tokens, at) && !followsVerb(tokens, at))
  const first = bare.search(describes)
  if (first < 0) return verbs.length === 0
  // As many verbs as there are words that describe: none is left for the name itself.
  return !verbs.some(({ end }) => end <= first) && verbs.length <= bare.match(describes)!.length
}

function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at] ?? { tag: '', lower: '' }
  if (tag === 'aux') return true
  return tag === 'verb' && at > 0 && !/(?:ed|ing)$/u.test(lower) && tokens[at - 1]!.lower !== 'to'
}

/** `does not stop` has one verb. */
function followsVerb(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (/^(?:adv|part)$/u.test(tokens[before]?.tag ?? '')) before -= 1
  return isVerbAt(tokens, before)
}

/** Whether a line heads what comes after it: a name in large letters, one of what is told there, or without the stop that the item before it has. */
function isHeading(text: string, before: string, after: string): boolean {
  if (stopped.test(text)) return false
  const next = words(firstOf(after).toLowerCase())
  const named = words(text.toLowerCase()).every((word) => next.includes(word))
  return isLarge(text) || named || stopped.test(before) || heads.test(text)
}

/** A name in large letters. */
function isLarge(text: string): boolean {
  const [, ...rest] = text.split(' ')
  return (
    rest.length > 0 &&
    rest.every((word) =>
      /^(?:\p{Lu}|(?:an?|and|by|for|from|in|of|on|or|the|to|with|your)$)/u.test(word),
    )
  )
}
