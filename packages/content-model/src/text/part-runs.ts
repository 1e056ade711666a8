import { type Chunk, endsSentence, isContent, isQuestion, wordCount } from './chunk.ts'
import { endsInOneOf, opensInSmall } from './edge-signs.ts'
import { isLabelled } from './label-runs.ts'
import { isAdvice, isHalf } from './part-blocks.ts'
import { markCapitals } from './part-capitals.ts'
import { namedPart, namedStep } from './part-number.ts'

/**
 * Parts the names that stand right above and below lists without marks, where copies of web pages have a blank line round
 * paragraphs alone: two items or more in small letters, or with a label each, stand together, and a few words among
 * them that are written otherwise head what follows. One list is written in one way.
 */
export function partRuns(chunks: readonly Chunk[]): Chunk[] {
  const parts = new Set<number>()
  let words: ReadonlySet<string> | undefined
  for (let from = 0; from < chunks.length; ) {
    let to = from + 1
    while (to < chunks.length && chunks[to]!.group === chunks[from]!.group) to++
    if (to - from >= 3) {
      const kinds = kindsOf(chunks, from, to)
      if (kinds.some((kind, at) => kind !== null && kind === kinds[at + 1])) {
        words ??= smallWords(chunks)
        markNames(chunks, { from, to }, kinds, words, parts)
      }
    }
    if (to - from >= 2) markAsking(chunks, { from, to }, parts)
    markCapitals(chunks, { from, to }, parts)
    from = to
  }
  if (parts.size === 0) return [...chunks]
  let added = 0
  return chunks.map((chunk, index): Chunk => {
    // What follows a name is no more of its block than what stands before.
    if (parts.has(index) || parts.has(index - 1)) added++
    return added > 0 ? { ...chunk, group: chunk.group + added } : chunk
  })
}

type Kind = 'small' | 'label' | 'sentence' | 'question' | null

/** How the lines of a block are written that may be items of lists without marks. */
function kindsOf(chunks: readonly Chunk[], from: number, to: number): Kind[] {
  const kinds: Kind[] = []
  for (let index = from; index < to; index++) {
    const { role, marker, text } = chunks[index]!
    const bare = role === 'text' && !marker
    const open = bare && !endsSentence(text)
    // `2 weeks after the last dose` goes on with a list in small letters; its last item may end with a stop.
    if (open && (opensInSmall(text) || (kinds.at(-1) === 'small' && /^\d/u.test(text))))
      kinds.push('small')
    else if (bare && kinds.at(-1) === 'small' && opensInSmall(text)) kinds.push('small')
    else if (isLabelled(chunks[index]!)) kinds.push('label')
    else if (bare && isQuestion(text)) kinds.push('question')
    else if (bare && endsSentence(text) && /^[\p{Lu}\d]/u.test(text)) kinds.push('sentence')
    else kinds.push(null)
  }
  return kinds
}

/** Finds the names that stand beside the runs of one block. */
function markNames(
  chunks: readonly Chunk[],
  { from, to }: { from: number; to: number },
  kinds: readonly Kind[],
  words: ReadonlySet<string>,
  parts: Set<number>,
): void {
  const runs = (at: number): boolean => kinds[at] !== null && kinds[at] === kinds[at + 1]
  const ran = (at: number): boolean => at >= 1 && kinds[at] !== null && kinds[at] === kinds[at - 1]
  for (let at = 0; at < kinds.length; at++) {
    const own = chunks[from + at]!
    if (kinds[at] !== null || !mayName(own)) continue
    const below = runs(at + 1) ? kinds[at + 1] : undefined
    const above = ran(at - 1) ? kinds[at - 1] : undefined
    const last = from + at === to - 1
    // A part and the first of its own may stand above a list, one right above the other.
    const stacked = kinds[at + 1] === null && runs(at + 2) && mayName(chunks[from + at + 1]!)
    const heads = below !== undefined ? stands(own, above ?? below, words) : stacked && at === 0
    // Where text begins right below, a name or two end the list.
    const next = chunks[from + at + 1]
    const leads =
      isProse(next, own.group) ||
      (next?.group === own.group && mayName(next) && isProse(chunks[from + at + 2], own.group))
    const ends =
      above !== undefined &&
      (stacked || leads || (last && opensText(chunks, to))) &&
      stands(own, above, words)
    const named = at > 0 && kinds[at - 1] === null && mayName(chunks[from + at - 1]!)
    const second =
      (at === 1 && named && below !== undefined) ||
      (named && parts.has(from + at - 1) && isProse(next, own.group))
    if (heads || ends || second) parts.add(from + at)
  }
}

/**
 * Finds what asks at the end of a block: the only question there, right below whatever ended above, heads the text
 * behind the blank line. Of two lines alone the first may ask what the second, a name, is the first answer to.
 */
function markAsking(
  chunks: readonly Chunk[],
  { from, to }: { from: number; to: number },
  parts: Set<number>,
): void {
  const next = chunks[to]
  if (!next || !isProse(next, next.group)) return
  const [above, last] = [chunks[to - 2]!, chunks[to - 1]!]
  const whole = (chunk: Chunk): boolean => mayName(chunk) && asks.test(chunk.text)
  if (to - from === 2 && whole(above) && mayName(last) && !asks.test(last.text)) parts.add(to - 1)
  const alone = chunks.slice(from, to - 1).every(({ text }) => !isQuestion(text))
  if (alone && isQuestion(last.text) && mayAsk(last)) parts.add(to - 1)
}

/** A whole question of a few words. */
const mayAsk = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' && !marker && asksOutright.test(text) && wordCount(text, 13) <= 12

/** Whether a line of a block is a sentence or more. */
const isProse = (chunk: Chunk | undefined, group: number): boolean =>
  chunk?.group === group &&
  chunk.role === 'text' &&
  !chunk.marker &&
  /^[^\p{Ll}]/u.test(chunk.text) &&
  endsSentence(chunk.text) &&
  wordCount(chunk.text, 6) >= 6

/** Whether text follows that a name may head. */
function opensText(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index]
  return next !== undefined && isContent(next) && !opensInSmall(next.text)
}

/** A few words that begin with a capital, end as no sentence does and do not open one that goes on below. */
const mayName = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' &&
  !marker &&
  /^\p{Lu}/u.test(text) &&
  (isQuestion(text) || !endsSentence(text)) &&
  !endsInOneOf(text, ':;,') &&
  wordCount(text, 11) <= 10 &&
  (namedPart.test(text) || namedStep.test(text) || !labelled.test(text)) &&
  !isHalf(text) &&
  !opens.test(text) &&
  !goesOn.test(text)

/** Whether a line below or between items is none itself: names of diseases and of people begin items with a capital too. */
function stands({ text }: Chunk, kind: Kind, words: ReadonlySet<string>): boolean {
  if (
    isAdvice(text) ||
    isQuestion(text) ||
    asks.test(text) ||
    namedPart.test(text) ||
    namedStep.test(text)
  )
    return true
  // A name among sentences or questions is neither.
  if (kind === 'sentence' || kind === 'question') return true
  if (kind === 'label') return wordCount(text, 6) <= 5
  const own = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const known = own.filter((word) => words.has(word))
  if (own.length >= 1 && words.has(own[0]!)) return true
  if (own.length >= 3 && own[0]!.endsWith('ing')) return true
  return known.length >= 2 && known.length > own.length / 2
}

const labelled = /^[\p{Lu}\d][^:.]{1,60}: \S/u

/** `How long it lasts` */
const asks = /^(?:how|what|when|where|who|why|which) \p{Ll}/iu

/** `Is it catching?` */
const asksOutright =
  /^(?:am|are|can|could|did|do|does|has|have|how|is|may|must|should|what|when|where|which|who|why|will)\s[^.?!]{3,120}\?{1,2}$/iu

/** What opens a sentence about the reader, or about what was named before. */
const opens = /^(?:you|they|it|he|she|we|i|this|these|there|if|some|many|most|other|others) /iu

/** A sentence that the items below end, or that has more to it than a name. */
const goesOn =
  /, | (?:if|when) |(?<!\p{L})(?:a|an|and|are|as|be|because|by|can|cause|causes|for|from|has|have|in|include|includes|including|is|may|no|not|of|on|or|such as|than|that|the|to|was|were|will|with|your)$/u

/** The words in small letters of a text's first pages. */
const smallWords = (chunks: readonly Chunk[]): ReadonlySet<string> =>
  new Set(
    chunks
      .slice(0, 2000)
      .flatMap(({ text }) => text.slice(0, 2000).match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []),
  )
