import { namedKind } from '../typing/type-kind.ts'
import {
  type Chunk,
  contentAfter,
  endsSentence,
  isContent,
  isQuestion,
  wordCount,
} from './chunk.ts'
import { endsInColon, opensInSmall } from './edge-signs.ts'
import { labelRuns } from './label-runs.ts'
import { titleCase } from './letter-case.ts'
import { findNamedLists } from './named-lists.ts'
import { partSmallLists } from './part-small-lists.ts'

/**
 * Word processors save each paragraph as one line and put no blank lines between. Where paragraphs stand right below
 * each other, every chunk gets a group of its own, as if a blank line stood before it; only rows of a table, and short
 * lines below one that ends with a colon, stay together.
 */
export function partBlocks(chunks: readonly Chunk[]): Chunk[] {
  if (!isDense(chunks)) return isLoose(chunks) ? tieBare(chunks) : partSmallLists(chunks)
  const bare = findBare(chunks)
  const labels = labelRuns(chunks)
  const named = findNamedLists(chunks)
  let group = 0
  let listed = false
  let small = false
  let points = false
  let alike = false
  return chunks.map((chunk, index): Chunk => {
    const before = chunks[index - 1]
    if (before?.group === chunk.group) {
      const led = endsInColon(before.text) || isAdvice(before.text) || isHalf(before.text)
      small = led ? isSmall(chunk) : small
      // Items of one list begin alike: a capital after small letters begins something else.
      const ends = isAdvice(chunk.text) || asks.test(chunk.text) || (small && !isSmall(chunk))
      listed = isShort(chunk) && (led || (listed && !ends)) && hasTwin(chunks, index, listed)
      points = isPoint(chunk) && (points || namedKind(before.text) === 'keyPoints')
      alike = alikeWith(chunk, led ? chunks[index + 1] : alike ? before : undefined)
      const together =
        (ofTable(chunk) && ofTable(before)) ||
        (listed && isShort(before)) ||
        points ||
        alike ||
        (labels.has(index) && labels.has(index - 1)) ||
        (bare.has(index) && bare.has(index - 1)) ||
        (named.has(index) && named.has(index - 1))
      if (!together) group++
    } else {
      listed = false
      points = false
      alike = false
      // A blank line where the document hardly has any still tells something.
      group += 2
    }
    return { ...chunk, group }
  })
}

/**
 * The items of lists without marks, told by what stands round them: of three short lines or more below a question, or of
 * four below a text, the last heads the text that follows, the first of the four the others, and the rest are items.
 */
function findBare(chunks: readonly Chunk[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let from = 1; from < chunks.length; ) {
    let to = from
    while (to < chunks.length && isBare(chunks[to]!)) to++
    if (to === from) {
      from++
      continue
    }
    const asked = isAsked(chunks[from - 1]!)
    const first = asked ? from : from + 1
    const stands = asked || isProse(chunks[from - 1]!) || chunks[from - 1]!.marker !== undefined
    const next = contentAfter(chunks, to - 1)
    // Links to other pages often end one: items below a question of the text go on with that.
    const asks = asked || (asksFor.test(chunks[from]!.text) && !isTitled(chunks.slice(from, to)))
    const heads = next ? isProse(next) || isAsked(next) : asks
    const last = !next || isAsked(next) ? to : to - 1
    if (stands && heads && last - first >= 2) for (let at = first; at < last; at++) found.add(at)
    from = to + 1
  }
  return found
}

/**
 * Whether a blank line stands between all paragraphs, items of lists and cells alike, none of which is marked, as one
 * converter of word-processor files has it.
 */
function isLoose(chunks: readonly Chunk[]): boolean {
  const content = chunks.filter(isContent)
  const alone = content.filter((chunk, at) => chunk.group !== content[at - 1]?.group)
  return (
    content.length >= 8 &&
    alone.length >= content.length * 0.9 &&
    !content.some(({ marker }) => marker) &&
    content.some(isProse)
  )
}

/** Bare items that follow each other as one block. */
function tieBare(chunks: readonly Chunk[]): Chunk[] {
  const bare = new Set([...findBare(chunks), ...labelRuns(chunks, 4)])
  let group = -1
  return chunks.map((chunk, index): Chunk => {
    if (!bare.has(index)) return chunk
    if (!bare.has(index - 1)) group = chunk.group
    return { ...chunk, group }
  })
}

/** What asks without a mark, or says what to do. */
const asksFor = /^(?:how|what|when|where|who|why|call|get|go|see|signs|symptoms|things)\s\p{Ll}/iu

/** Whether most of some lines are written as titles are. */
const isTitled = (lines: readonly Chunk[]): boolean =>
  lines.filter(({ text }) => titleCase(text) >= 0.6).length > lines.length / 2

/** A line that may be an item: a few words, no sentence, nothing that leads in more. */
const isBare = (chunk: Chunk): boolean =>
  chunk.role === 'text' &&
  isShort(chunk) &&
  wordCount(chunk.text, 9) <= 8 &&
  // A number to call, or a warning, stands by itself.
  !/[:;,]$|\d{3}|^\p{Lu}{4}/u.test(chunk.text) &&
  !isAdvice(chunk.text) &&
  !isHalf(chunk.text)

/**
 * Whether headings and what they head, lists and what follows them, and paragraphs mostly stand without a blank line
 * between. Items without marks do so on any page, and look like paragraphs, so paragraphs alone prove nothing.
 */
function isDense(chunks: readonly Chunk[]): boolean {
  const edges = { tight: 0, all: 0 }
  const texts = { tight: 0, all: 0 }
  const every = { tight: 0, all: 0 }
  const behind = { tight: 0, all: 0 }
  const prose = chunks.map(isProse)
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!
    // A line that was left out parts nothing.
    let next = index + 1
    while (next < chunks.length && isContent(chunk) && !isContent(chunks[next]!)) next++
    const after = chunks[next]
    if (!after || chunk.edge || after.edge) continue
    if (isContent(chunk) && isContent(after)) {
      every.all++
      if (after.group === chunk.group) every.tight++
      if (prose[index]! && isFull(chunk)) {
        behind.all++
        if (after.group === chunk.group) behind.tight++
      }
    }
    if (endsInColon(chunk.text)) continue
    const leads = isHalf(chunk.text) && isSmall(after) && isShort(after)
    const heads =
      (isShort(chunk) || isAsked(chunk)) && (prose[next]! || after.marker !== undefined || leads)
    const ends = chunk.marker !== undefined && prose[next]!
    if (!heads && !ends && !(prose[index]! && prose[next]!)) continue
    const count = heads || ends ? edges : texts
    count.all++
    if (after.group === chunk.group) count.tight++
  }
  // Without any blank line two prove as much.
  const least = every.all >= 7 && every.tight === every.all ? 2 : 3
  return (
    edges.all >= least &&
    edges.tight >= edges.all * 0.7 &&
    texts.tight >= texts.all * 0.4 &&
    // Paragraphs mostly have a blank line behind them: what has none is a list, as copies of web pages have it.
    (behind.all < 3 || texts.all === 0 || behind.tight >= behind.all * 0.34) &&
    every.tight >= every.all * 0.55
  )
}

const isProse = (chunk: Chunk): boolean =>
  chunk.role === 'text' &&
  !chunk.marker &&
  wordCount(chunk.text, 15) >= (endsSentence(chunk.text) ? 6 : 15)

/** More than one sentence, or a long one: hardly an item of a list. */
const isFull = ({ text }: Chunk): boolean =>
  /[.!?]["”’)]? \p{Lu}/u.test(text) || wordCount(text, 20) >= 20

const isShort = (chunk: Chunk): boolean =>
  (chunk.role === 'text' || chunk.role === 'heading') &&
  !chunk.marker &&
  !endsSentence(chunk.text) &&
  wordCount(chunk.text, 12) <= 12

const isAsked = ({ role, marker, text }: Chunk): boolean =>
  (role === 'text' || role === 'heading') &&
  !marker &&
  isQuestion(text) &&
  wordCount(text, 13) <= 12

/** Whether two lines, short sentences it may be, begin with the same two words, as items of one list often do. */
function alikeWith(chunk: Chunk, other: Chunk | undefined): boolean {
  const start = ({ text }: Chunk): string | undefined => /^\S+\s+\S+/u.exec(text)?.[0]
  return (
    other?.group === chunk.group &&
    other.role === 'text' &&
    !chunk.marker &&
    wordCount(chunk.text, 16) <= 15 &&
    start(chunk) !== undefined &&
    start(chunk) === start(other)
  )
}

/** A heading that asks without a mark. */
const asks = /^(?:how|what|when|where|who|why) \p{Ll}/iu

/** What stands above what readers should do, and should not. */
export const isAdvice = (text: string): boolean =>
  /^(?:do['’]?s?|don['’]ts?|do not|do['’]?s (?:and|&) don['’]?t['’]?s):?$/iu.test(text)

/** The first half of a sentence, whose other halves are the lines below: `Call us if you have`. */
export const isHalf = (text: string): boolean =>
  text.length <= 100 &&
  /\b(?:if|when)(?: (?:you|they|he|she|it|your (?:child|baby)))?(?: (?:have|has|are|is|notice|feel|get|develop))?$/iu.test(
    text,
  )

/** Below the name of key points stand points, a sentence or two each. */
const isPoint = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' && !marker && endsSentence(text) && wordCount(text, 31) <= 30

/** Rows, and the lines drawn between them. */
const ofTable = ({ role }: Chunk): boolean => role === 'row' || role === 'rule'

const isSmall = ({ text }: Chunk): boolean => opensInSmall(text)

/** A list has two items or more. */
function hasTwin(chunks: readonly Chunk[], index: number, listed: boolean): boolean {
  const after = chunks[index + 1]
  return listed || (after !== undefined && after.group === chunks[index]!.group && isShort(after))
}
