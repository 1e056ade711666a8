import {
  type Chunk,
  contentBefore,
  endsSentence,
  isContent,
  isQuestion,
  wordCount,
} from './chunk.ts'
import { endsInColon, endsInOneOf, opensInSmall } from './edge-signs.ts'
import { isAdvice } from './part-blocks.ts'

/**
 * Whether a line stands right above its text, in a text whose blocks blank lines part: nothing but sentences or a marked
 * list follow it up to the next blank line. Items of a list that has lost its marks end as the first of them does.
 */
export function headsBlock(chunks: readonly Chunk[], index: number, least: number): boolean {
  const { group, text } = chunks[index]!
  const block: Chunk[] = []
  for (let at = index + 1; chunks[at]?.group === group; at++)
    if (isContent(chunks[at]!)) block.push(chunks[at]!)
  const first = block[0]
  if (!first || wordCount(text) > 12) return false
  if (first.role === 'row' || first.doubtful || first.marker) return true
  if (first.role !== 'text') return false
  // What is asked is answered, if only in a word or two.
  const answered = wordCount(first.text) >= 4 || endsInColon(first.text)
  if (isQuestion(text) && answered && !block.some((one) => isQuestion(one.text))) return true
  // So it is by a list without marks.
  const listed = block.length >= 2 && block.every((one) => isListed(one))
  if (isQuestion(text) && listed) return true
  const ended = block.every(({ text, marker }) => marker || endsSentence(text) || endsInColon(text))
  // A name and a value in each line, but not in the first.
  if (block.length >= 2 && !labelled.test(text) && block.every(({ text }) => labelled.test(text)))
    return true
  const led = endsInColon(first.text) && block[1]?.marker !== undefined
  // So is what a line with a colon leads in, down to the end of the block.
  if (leadsAll(block) && !endsSentence(text) && !endsInColon(text)) return true
  // Of several sentences right below each other each may be short.
  const fewest = block.length >= 3 ? Math.min(least, 3) : least
  return ended && (led || wordCount(first.text) >= fewest)
}

/** Whether the first line of a block leads in the others, a few words or a short sentence each, with a colon. */
function leadsAll([lead, ...items]: readonly Chunk[]): boolean {
  return (
    items.length >= 2 &&
    leadsIn(lead!) &&
    items.every((one) => isListed(one) || (isText(one) && wordCount(one.text, 13) <= 12))
  )
}

/** A few words that end as no sentence does. */
const isListed = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' && !marker && wordCount(text, 9) <= 8 && !endsInOneOf(text, '.!?:;,؟')

const labelled = /^\p{Lu}[^:.]{1,60}: \S/u

/** Whether a blank line stands above. */
export const isApart = (chunks: readonly Chunk[], index: number): boolean =>
  contentBefore(chunks, index)?.group !== chunks[index]!.group

/**
 * Whether the last line of a block heads the text of the next: a few words right below a marked list, or a question below
 * a few words.
 */
export function headsNext(chunks: readonly Chunk[], index: number): boolean {
  const { group, text, indent } = chunks[index]!
  const [before, after] = [chunks[index - 1], chunks[index + 1]]
  if (before?.group !== group || !after || after.group === group) return false
  if (isAdvice(text) || namesPart(chunks, index - 1)) return true
  if (!isText(after) && !leadsIn(after)) return false
  if (before.marker)
    return before.indent >= indent && isName(chunks[index]!) && wordCount(text) <= 5
  return isQuestion(text) && isListed(before)
}

/**
 * Whether two lines of a few words are a block by themselves above a text, and the second has the words of the first and
 * more: a part and the first of its own, as `Tests` and `Blood tests`.
 */
export function namesPart(chunks: readonly Chunk[], index: number): boolean {
  const [own, part, text] = [chunks[index], chunks[index + 1], chunks[index + 2]]
  if (!own || !part || !text || part.group !== own.group || text.group === own.group) return false
  if (chunks[index - 1]?.group === own.group || !isName(own) || !isName(part)) return false
  if (!isText(text) || wordCount(text.text, 10) < 10) return false
  const words = (line: string): string[] => line.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const [theirs, longer] = [words(own.text), words(part.text)]
  return (
    theirs.length < longer.length &&
    theirs.some((word) => word.length > 3) &&
    theirs.every((word) => longer.includes(word))
  )
}

/** Whether two lines in small letters stand right below: the other halves of a sentence. */
export const headsSmall = (chunks: readonly Chunk[], index: number): boolean =>
  [index + 1, index + 2].every(
    (at) => chunks[at]?.group === chunks[index]!.group && opensInSmall(chunks[at]!.text),
  )

/** Whether nothing but lines in small letters, three or more, none of them a sentence, stands in the block below a line. */
export function leadsSmall(chunks: readonly Chunk[], index: number): boolean {
  const { group } = chunks[index]!
  const first = chunks[index + 1]
  if (!first || first.group === group) return false
  let to = index + 1
  while (chunks[to]?.group === first.group && isSmallItem(chunks[to]!)) to++
  return to - index > 3 && chunks[to]?.group !== first.group
}

const isSmallItem = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' && !marker && opensInSmall(text) && !endsSentence(text)

/**
 * The lines of blocks in which short lines and text take turns, two or more times, or once below a marked list: the
 * short ones head what stands right below them, and so does the first of a block whose second does.
 */
export function stackedHeads(chunks: readonly Chunk[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let from = 0; from < chunks.length; ) {
    let to = from + 1
    // A table parts what stands around it.
    while (chunks[to]?.group === chunks[from]!.group && isRow(chunks[to]!) === isRow(chunks[from]!))
      to++
    const heads: number[] = []
    // What a marked list stands above cannot be one of its items.
    let below = false
    for (let at = from; at + 1 < to; at++) {
      const own = chunks[at]!
      if (!isName(own) || own.indent > chunks[from]!.indent + 1) continue
      if (!isText(chunks[at + 1]!) && !leadsIn(chunks[at + 1]!)) continue
      heads.push(at)
      const above = chunks[at - 1]
      below ||= at > from && above?.marker?.kind === 'bullet' && above.indent >= own.indent
    }
    if (namesTable(chunks, to - 1) && to - from > 1) heads.push(to - 1)
    const rest = chunks.slice(from, to).filter((_, at) => !heads.includes(from + at))
    const first = heads[0] === from + 1 && isName(chunks[from]!)
    const margin = chunks[from]!.indent
    const fits = (chunk: Chunk): boolean =>
      isText(chunk) || leadsIn(chunk) || chunk.indent > margin + 1 || chunk.marker !== undefined
    // The first may be numbered, or stand in capitals, and head all of them.
    const opens = first || /^\d|^[^\p{Ll}]+$/u.test(chunks[from]!.text)
    // Terms and what they mean, one after another, need no more than themselves.
    for (const head of findTerms(heads)) found.add(head)
    if ((heads.length >= 2 || below) && rest.slice(opens ? 1 : 0).every(fits)) {
      if (first) found.add(from)
      for (const at of heads) found.add(at)
    }
    from = to
  }
  return found
}

const isRow = ({ role }: Chunk): boolean => role === 'row'

/** Whether a line stands right above a table, of whose block it is the last. */
function namesTable(chunks: readonly Chunk[], index: number): boolean {
  const own = chunks[index]!
  const below = chunks[index + 1]
  return isName(own) && below?.role === 'row' && below.lines[0] === own.lines.at(-1)! + 1
}

/** The names of three or more that take turns with one text each. */
function findTerms(heads: readonly number[]): number[] {
  const terms: number[] = []
  for (let from = 0; from < heads.length; ) {
    let to = from + 1
    while (heads[to] === heads[to - 1]! + 2) to++
    if (to - from >= 3) terms.push(...heads.slice(from, to))
    from = to
  }
  return terms
}

const leadsIn = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' && !marker && endsInColon(text) && wordCount(text, 5) >= 4

const isName = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' &&
  !marker &&
  /^\p{Lu}/u.test(text) &&
  !endsInOneOf(text, '.!:;,') &&
  wordCount(text, 9) <= 8

const isText = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' && !marker && endsSentence(text) && !isQuestion(text) && wordCount(text, 6) >= 5
