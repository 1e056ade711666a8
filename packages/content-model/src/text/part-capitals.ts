import { type Chunk, endsSentence, isContent, isQuestion, wordCount } from './chunk.ts'
import { endsInOneOf, opensInSmall } from './edge-signs.ts'
import { isAllCaps } from './letter-case.ts'
import { isAdvice } from './part-blocks.ts'

/**
 * Marks the names that stand among the items of lists without marks, capitals at the beginning of both, in a block of a
 * page's copy: what asks, what `if` ends, and capitals all through are written as no item is. So is what stands right
 * above a table.
 */
export function markCapitals(
  chunks: readonly Chunk[],
  block: { from: number; to: number },
  parts: Set<number>,
): void {
  for (let from = block.from; from < block.to; ) {
    let to = from
    while (to < block.to && isBare(chunks[to]!)) to++
    if (to - from >= 3) markRun(chunks, { from, to }, parts)
    from = to + 1
  }
}

function markRun(
  chunks: readonly Chunk[],
  { from, to }: { from: number; to: number },
  parts: Set<number>,
): void {
  const lines = chunks.slice(from, to)
  const told = lines.map((line) => tells(line))
  // Where many lines are written so, that is how its items are written.
  const usual = ways.filter((way) => told.filter((one) => one === way).length * 3 > lines.length)
  const isTold = (at: number): boolean => told[at] != null && !usual.includes(told[at])
  const next = chunks[to]
  const small = countBelow(lines, ({ text }) => opensInSmall(text))
  const own = countBelow(lines, (_, at) => !isTold(at))
  let above = 0
  for (const [at, line] of lines.entries()) {
    const isLast = at === lines.length - 1
    const turns = small[at]! >= 2 && mayHead(line) && at > 0 && !opensInSmall(lines[at - 1]!.text)
    const tops = isLast && next?.role === 'row' && mayHead(line)
    const heads = isTold(at) && (own[at]! >= 2 || (isLast && opensText(next)))
    const parted = above >= 2 && (heads || turns || tops)
    if (parted) parts.add(from + at)
    above = parted ? 0 : above + 1
  }
}

/** How many lines of some kind stand right below each. */
function countBelow(lines: readonly Chunk[], is: (line: Chunk, at: number) => boolean): number[] {
  const counts: number[] = []
  let count = 0
  for (let at = lines.length - 1; at >= 0; at--) {
    counts.push(count)
    count = is(lines[at]!, at) ? count + 1 : 0
  }
  return counts.reverse()
}

type Way = 'asks' | 'half' | 'capitals'
const ways: readonly Way[] = ['asks', 'half', 'capitals']

/** What in the words of a line tells that it is no item. */
function tells(line: Chunk): Way | null {
  if (!mayHead(line)) return null
  const { text } = line
  if (asks.test(text) || isQuestion(text)) return 'asks'
  if (isAdvice(text) || half.test(text)) return 'half'
  return isAllCaps(text) && /\p{L} \p{L}|\p{L}{6}/u.test(text) ? 'capitals' : null
}

/** `How long it lasts` */
const asks = /^(?:how|what|when|where|who|why|which) \p{Ll}/iu

/** `Call a nurse if you see` */
const half = /\b(?:if|when)(?: (?:you|they|he|she|it|your (?:child|baby)))?(?: \p{L}{2,10})?$/iu

/** A line without a mark. */
const isBare = ({ role, marker }: Chunk): boolean => role === 'text' && !marker

/** A few words with a capital that end as no sentence does. */
const mayHead = ({ text }: Chunk): boolean =>
  /^\p{Lu}/u.test(text) &&
  (isQuestion(text) || !endsSentence(text)) &&
  !endsInOneOf(text, ':;,') &&
  wordCount(text, 13) <= 12

/** Whether a text follows that a name may head. */
const opensText = (next: Chunk | undefined): boolean =>
  next !== undefined && isContent(next) && !opensInSmall(next.text)
