import { analyse, splitSentences } from '@plainleaf/language'
import { gluedLead } from './glued-lead.ts'

/** A stretch of a text whose list lost its lines: words before, between or after lists, an item, or an item of a list within the list. */
export interface RunInPart {
  kind: 'text' | 'item' | 'inner'
  start: number
  end: number
}

/** A mark between two items; between figures it is a range. */
const mark = /(?<!\d) [-•] (?=\S)|(?<=\d) [-•] (?=[^\s\d])/gu
const open =
  /\b(?:are|as|by|following|for|from|if|includ(?:e|ed|es|ing)|may|must|of|or|should|such as|to|were|when|who|with)$/iu
const finite = /^(?:are|can|cannot|had|has|have|is|may|must|should|was|were|will)\b/u
const ends = /[.!?]["”’)\]]*$/u
/** Not an acronym: `UTI` may stand among small words. */
const capital = /^["“‘(]?(?:\p{Lu}\p{Ll}|[AI] \p{Ll})/u

/** `any of the following: Signs in Teens`: a heading that lost its line stands between the words that announce and the list. */
const headed = /\bfollowing: \p{Lu}[^.!?:]{1,80}$/u

/** Whether words announce a list, with a colon or without: `Symptoms include`, `People with`. */
export function announces(text: string): boolean {
  return /:$/u.test(text) || open.test(text) || headed.test(text)
}

/**
 * The parts of a text in which a list was written on in one line, as copying from pages leaves it: `Signs include: - a rash - a cough -
 * fever`. Two dashes around an aside make no list: it takes words that announce one, or an item of a list that goes on with the
 * marks of more. Undefined where there is none.
 */
export function runInList(text: string, listed: boolean): RunInPart[] | undefined {
  if (!/ [-•] /u.test(text)) return undefined
  const marked: Span[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(mark)) {
    marked.push({ start: from, end: index })
    from = index + found.length
  }
  marked.push({ start: from, end: text.length })
  const spans = marked.flatMap((span, at) =>
    at + 1 < marked.length ? cutLead(span, text) : [span],
  )
  const parts = spans.map(({ start, end }) => text.slice(start, end).trim())
  const lead = listed ? 0 : 1
  const items = parts.slice(lead)
  if (items.length < 2 || parts.some((one) => one === '')) return undefined
  if (!listed && !isAnnounced(parts[0]!, items)) return undefined
  if (listed && items.length < 3) return undefined
  const verbs = items.filter((one) => finite.test(one)).length
  // Beside many with a verb, `smoke` is one too.
  const most = verbs > 2 && verbs >= items.length - 1
  if (listed && verbs > 0 && verbs < items.length && !most && !items.every(acts)) return undefined
  const depths = depthsOf(items)
  if (!depths) return undefined
  const depthOf = (at: number) => (at < lead ? -1 : (depths[at - lead] ?? 0))
  const made = spans.map((span, at): RunInPart => {
    // What announces a list within the list leads it in.
    const leads = depthOf(at + 1) > depthOf(at)
    return { ...span, kind: leads ? 'text' : depthOf(at) === 0 ? 'item' : 'inner' }
  })
  return listed ? made : withLeads(withRest(made, text), text)
}

type Span = Pick<RunInPart, 'start' | 'end'>

/** An item that ends with what leads in the items after it, as two. */
function cutLead(span: Span, text: string): Span[] {
  const at = gluedLead(text.slice(span.start, span.end).trim())
  if (at === undefined) return [span]
  const cut = text.slice(span.start).search(/\S/u) + span.start + at
  return [
    { start: span.start, end: cut },
    { start: cut, end: span.end },
  ]
}

/** `have a sore nose`, `rub your eyes`: what one does. */
const acts = (item: string): boolean => {
  const [first] = analyse(item).tokens
  return (
    first !== undefined && /^(?:aux|verb)$/u.test(first.tag) && !/(?:ed|ing|s)$/u.test(first.lower)
  )
}

/** `Brain Signs and Symptoms`: a heading that lost its line. */
const isHeading = (sentence: string): boolean => {
  const [first, ...rest] = sentence.split(' ')
  const large = rest.filter((word) => /^\p{Lu}[\p{L}-]*$/u.test(word))
  return (
    /^\p{Lu}[\p{L}-]*$/u.test(first!) &&
    large.length > 0 &&
    rest.every((word) => large.includes(word) || /^(?:and|for|in|of|or|the|to|with)$/u.test(word))
  )
}

/** Whether the last sentence of an item leads in what follows, and not what the item itself is: `Call us for any of these:` */
function leadsIn(sentence: string): boolean {
  return /:$/u.test(sentence) || headed.test(sentence) || isHeading(sentence)
}

/**
 * Where an item goes on with words that lead in other items, in one line with it, those words on their own: what comes
 * after them belongs to them, and not to what led in the first items.
 */
function withLeads(parts: readonly RunInPart[], text: string): RunInPart[] {
  const told = parts.map(({ start, end }) => splitSentences(text.slice(start, end)))
  const leads = parts.map(({ start, kind }, at) => {
    const last = told[at]!.at(-1)
    const next = parts[at + 1]?.kind
    return (
      at > 0 &&
      told[at]!.length > 1 &&
      (kind === 'item' || next === 'inner') &&
      next !== undefined &&
      next !== 'text' &&
      leadsIn(text.slice(start + last!.start, start + last!.end).trim())
    )
  })
  // How many sentences an item has.
  const usual = Math.max(
    1,
    ...parts.map(({ kind }, at) => (kind === 'item' && !leads[at] ? told[at]!.length : 1)),
  )
  return parts.flatMap((part, at): RunInPart[] => {
    if (!leads[at]) return [part]
    const cut = part.start + told[at]![Math.min(usual, told[at]!.length - 1)]!.start
    return [
      { ...part, kind: 'item', end: cut },
      { ...part, kind: 'text', start: cut },
    ]
  })
}

/** Whether words before a first mark announce a list, or are a sentence before a row of sentences. */
function isAnnounced(lead: string, items: readonly string[]): boolean {
  if (/:$/u.test(lead) || headed.test(lead)) return true
  if (open.test(lead)) return items.length > 2
  const whole = (one: string, at: number) =>
    capital.test(one) && (ends.test(one) || at === items.length - 1)
  return ends.test(lead) && items.every(whole)
}

/** `Signs of a bad cold include`, after items in small letters: it announces those that follow it. */
function announcesMore(items: readonly string[], at: number): boolean {
  const [before, one] = [items[at - 1], items[at]!]
  return (
    before !== undefined &&
    at + 1 < items.length &&
    one.includes(' ') &&
    announces(one) &&
    [before, items[at + 1]!].every((other) => /^\p{Ll}/u.test(other)) &&
    capital.test(one)
  )
}

/**
 * 0 for an item, 1 for one of a list that an item announces, -1 for words that announce more items; undefined where small and capital
 * letters follow each other without reason.
 */
function depthsOf(items: readonly string[]): number[] | undefined {
  const small = !capital.test(items[0]!)
  // `celiac disease - Graves' disease - gout`
  if (small && !items.some((one) => capital.test(one) && ends.test(one)))
    return items.map((_, at) => (announcesMore(items, at) ? -1 : 0))
  if (small) return undefined
  const depths: number[] = []
  for (const [at, one] of items.entries()) {
    const before = items[at - 1] ?? ''
    const opened = depths[at - 1] === 1 || announces(before)
    const own =
      capital.test(one) &&
      (ends.test(one) || /:$/u.test(one) || !opened || announcesMore(items, at))
    if (!own && !opened && (capital.test(one) || at > 0) && !/^["“‘(]?[\p{Lu}\d]/u.test(one))
      return undefined
    depths.push(own || !opened ? 0 : 1)
  }
  return depths
}

/** What follows the last item in one line with it: more sentences than any other item has. */
function withRest(parts: readonly RunInPart[], text: string): RunInPart[] {
  const counts = parts
    .slice(1, -1)
    .map(({ start, end }) => splitSentences(text.slice(start, end)).length)
  const last = parts.at(-1)!
  const sentences = splitSentences(text.slice(last.start, last.end))
  const next = sentences[Math.max(1, ...counts)]
  if (!next) return [...parts]
  const cut = last.start + next.start
  return [...parts.slice(0, -1), { ...last, end: cut }, { kind: 'text', start: cut, end: last.end }]
}
