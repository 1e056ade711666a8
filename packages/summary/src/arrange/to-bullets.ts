import { analyse, splitSentences, words } from '@plainleaf/language'
import { change, type Draft } from '../edit/draft.ts'
import type { Candidate } from '../select/candidate.ts'
import { hasVerb } from '../select/tone.ts'
import { textOf } from '../source/run.ts'

/** A sentence that lists, as a lead-in and its items. */
export interface Bullets {
  leadIn: Draft
  items: Draft[]
  /** What a split made of the end of the sentence: it goes on below the list. */
  rest?: Draft | undefined
}

const listing = /^([^:;.?!()]{8,120}? (?:include|includes|included)) ([^:;?!]{12,400})\.$/u
/** What a colon announces, in a long sentence: `rarer in three towns: by 9% in Ayr, by 8% in Oban, and by 7% in Wick`. */
const announced = /^([^:;.?!()]{8,160}):() ([^:;?!]{30,400})\.$/u
/** Decimals and short asides, which a list may have inside. */
const inside = /\.\d|\([^(),]{1,40}\)/gu
/** `three groups: (1) babies; (2) boys; (3) girls` */
const marked = /^([^:;.?!]{8,200}):() ((?:\(?[1a]\)) [^:]{20,400})\.$/u
/** What was done to several things, or what several things were, in a study: a list too where the sentence is long. */
const studied =
  /^((?:We|The researchers|They)(?: also| then)? (?:assessed|checked|compared|looked at|measured|noted|recorded|studied|worked out)|(?:The|Our)(?: \p{Ll}+){0,2} (?:causes|criteria|effects|endpoints|factors|measures|outcomes|predictors|problems|reasons|results measured|symptoms|themes|variables) were) ([^:;.?!()]{40,400})\.$/u
/** What may belong to all items where the last of them has it. */
const tail =
  /\b(?:after|among|as|at|before|between|by|during|from|in|on|over|to|using|with|within)\b/u
/** Words of a sentence that reads well in one piece. */
const short = 20
/** What makes an item more than the name of a thing. */
const clause =
  /\b(?:is|are|was|were|has|have|had|can|could|may|might|will|should|which|who|that|if|when)\b/i
/** Fewer items read well in a sentence; longer ones are no list of things. */
const least = 3
const most = { items: 8, words: 8 }

/**
 * `Side effects include dry mouth, a sore head, and tiredness.` as a lead-in with bullets (CDC Clear Communication Index,
 * item 8): three or more things without a verb of their own, joined by `and`. Undefined for any other sentence.
 */
export function toBullets({ draft, sources, unit }: Candidate): Bullets | undefined {
  const text = textOf(draft.runs)
  if (isJoined(draft, sources)) return fromJoined(draft, text)
  const end = endOfFirst(draft, text)
  const first = text.slice(0, end)
  const numbered = sources.length === 1 && !unit ? fromMarked(draft, first) : undefined
  if (numbered) return end < text.length ? undefined : numbered
  const long = words(first).length > short ? (studied.exec(first) ?? colonList(first)) : null
  const match = sources.length === 1 && !unit ? (listing.exec(first) ?? long) : null
  if (!match) return undefined
  // After a colon the group of the list is the third, and the colon stands.
  const list = match[3] ?? match[2]!
  if (/[.()]/u.test(list.replace(inside, ''))) return undefined
  const from = first.length - 1 - list.length
  const items = itemsIn(list)
  const fits = ({ start, end: last }: Item) => {
    const item = list.slice(start, last)
    // `32 lessons, leading to 62 tests`: what came of it is none of the things.
    if (/^(?:leading to|resulting in)\b/u.test(item)) return false
    return words(item).length <= most.words && words(item).length > 0 && !clause.test(item)
  }
  if (items.length < least || items.length > most.items || !items.every(fits)) return undefined
  // `risk factors including weight, sleep, and age`: some are of others.
  const parts = items.map(({ start, end: to }) => list.slice(start, to))
  if (
    match === long &&
    match[3] === undefined &&
    (tail.test(parts.at(-1)!) || parts.some((one) => /\b(?:including|such as)\b/u.test(one)))
  )
    return undefined
  return {
    leadIn: change(
      draft,
      'list-made',
      match[1]!.length,
      text.length,
      ':',
      'A list is easier to take in',
    ),
    items: items.map(({ start, end }) => part(draft, from + start, from + end)),
    ...(end < text.length && { rest: part(draft, text.indexOf(' ', end) + 1, text.length) }),
  }
}

/** What a colon announces, where a verb stands before it. */
function colonList(text: string): RegExpExecArray | null {
  const match = announced.exec(text)
  if (!match || !hasVerb(match[1]!)) return null
  // `: they fell by 9%, …` goes on with a sentence of its own.
  const tells = analyse(match[3]!).tokens.some(
    ({ tag, lower }) =>
      tag === 'aux' || tag === 'pron' || (tag === 'verb' && !/(?:ing|ed)$/u.test(lower)),
  )
  return tells ? null : match
}

/** Items that the sentence itself numbers, from the first on; their marks go. */
function fromMarked(draft: Draft, text: string): Bullets | undefined {
  const match = marked.exec(text)
  if (!match) return undefined
  const from = text.length - 1 - match[3]!.length
  const found = [...match[3]!.matchAll(/(?:^|[;,]? (?:and )?)\(?([1-9a-h])\) /gu)]
  const order = found.map(([, mark]) => mark).join('')
  const inOrder = ['123456789', 'abcdefgh'].some((all) => all.startsWith(order))
  if (found.length < least || !inOrder) return undefined
  const items = found.map(({ 0: mark, index }, at) => ({
    start: from + index + mark.length,
    end: found[at + 1] ? from + found[at + 1]!.index : text.length - 1,
  }))
  if (items.some(({ start, end }) => words(text.slice(start, end)).length > 2 * most.words))
    return undefined
  return {
    leadIn: change(
      draft,
      'list-made',
      match[1]!.length + 1,
      text.length,
      '',
      'A list is easier to take in',
    ),
    items: items.map(({ start, end }) => part(draft, start, end)),
  }
}

/** Where the first of the sentences ends that a split made of one. */
function endOfFirst(draft: Draft, text: string): number {
  if (!draft.edits.some(({ ruleId }) => ruleId === 'sentence-split')) return text.length
  const spans = splitSentences(text)
  return spans.length < 3 ? spans[0]!.end : text.length
}

/** Whether a sentence was a list: items that end with semicolons and a full stop are one with no mark changed. */
function isJoined({ edits }: Draft, [lead, ...items]: Candidate['sources']): boolean {
  return (
    edits.some(({ ruleId }) => ruleId === 'list-joined') ||
    (items.length > 1 && items.every(({ passage }) => passage.leadIn === lead!.passage))
  )
}

/** A list of the source that was joined to be chosen as one: a list again. */
function fromJoined(draft: Draft, text: string): Bullets | undefined {
  const colon = text.indexOf(': ')
  if (colon < 0 || !text.endsWith('.')) return undefined
  const items: Item[] = []
  for (let start = colon + 2; start < text.length; ) {
    const next = text.indexOf('; ', start)
    const end = next < 0 ? text.length - 1 : next
    items.push({ start, end })
    start = next < 0 ? text.length : next + 2
  }
  if (items.length < 2 || items.some(({ start, end }) => end <= start)) return undefined
  return {
    leadIn: change(draft, 'list-made', colon + 1, text.length, '', 'A list is easier to take in'),
    items: items.map(({ start, end }) => part(draft, start, end)),
  }
}

interface Item {
  start: number
  end: number
}

/** `a, b, and c` and `a, b and c`, where no other `and` makes the last two one thing. */
function itemsIn(list: string): Item[] {
  const items: Item[] = []
  let start = 0
  for (const { 0: comma, index } of list.matchAll(/, (?:and )?/gu)) {
    items.push({ start, end: index })
    start = index + comma.length
  }
  const rest = list.slice(start)
  const closed = /, and /u.test(list)
  const and = closed ? -1 : rest.indexOf(' and ')
  if (!closed && (and < 0 || rest.indexOf(' and ', and + 1) >= 0)) return []
  if (and >= 0) {
    items.push({ start, end: start + and })
    start += and + ' and '.length
  }
  return [...items, { start, end: list.length }]
}

/** One stretch of a sentence, the others taken away. */
function part(draft: Draft, start: number, end: number): Draft {
  const { length } = textOf(draft.runs)
  const head = end < length ? change(draft, 'list-made', end, length) : draft
  return change(head, 'list-made', 0, start)
}
