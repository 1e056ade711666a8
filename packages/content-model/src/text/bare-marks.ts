import type { Line } from './clean-lines.ts'
import { type Marker, readMarker } from './read-marker.ts'

/** Marks that stand on lines of their own, and the marks of the lines whose they are, both by line number. */
export interface BareMarks {
  marks: ReadonlySet<number>
  marked: ReadonlyMap<number, Marker>
}

/** A list mark that stands alone. */
export const bare: RegExp = /^(?:[•◦▪▫‣●○■□➢✓✔]|\d{1,2}[.)])$/u

/**
 * Converters that read a page by its boxes print the marks of a list apart from its items: each above its item with a
 * blank line between, or all of them above all items. Two are needed, and numbers that count on.
 */
export function findBareMarks(lines: readonly Line[]): BareMarks {
  const marks = new Set<number>()
  const marked = new Map<number, Marker>()
  const at = lines.flatMap(({ text }, index) =>
    text.length <= 3 && bare.test(text) ? [index] : [],
  )
  for (let from = 0; from < at.length; ) {
    const pairs = readAlternating(lines, at, from) ?? readBlocks(lines, at, from)
    for (const [mark, item] of pairs ?? []) {
      const marker = readMarker(`${lines[mark]!.text} x`)
      if (!marker) continue
      marks.add(lines[mark]!.number)
      marked.set(lines[item]!.number, { ...marker, length: 0 })
    }
    from += Math.max(1, pairs?.length ?? 0)
  }
  return { marks, marked }
}

type Pairs = [mark: number, item: number][]

/** A mark, a blank line, its item, and so on. */
function readAlternating(
  lines: readonly Line[],
  at: readonly number[],
  from: number,
): Pairs | null {
  const pairs: Pairs = []
  for (let next = from; next < at.length; next++) {
    const mark = at[next]!
    const item = lines[mark + 2]
    const before = pairs.at(-1)
    const near = !before || mark - before[1] <= 12
    if (lines[mark + 1]?.text !== '' || !item || !isItem(item) || !near) break
    if (before && !countsOn(lines[before[0]]!, lines[mark]!)) break
    pairs.push([mark, mark + 2])
  }
  return pairs.length >= 2 ? pairs : null
}

/** All marks below each other, and after a blank line as many lines. */
function readBlocks(lines: readonly Line[], at: readonly number[], from: number): Pairs | null {
  let to = from + 1
  while (at[to] === at[to - 1]! + 1 && countsOn(lines[at[to - 1]!]!, lines[at[to]!]!)) to++
  const count = to - from
  const first = at[to - 1]! + 2
  if (count < 2 || lines[first - 1]?.text !== '') return null
  let end = first
  while (lines[end]?.text && isItem(lines[end]!)) end++
  if (end - first !== count || lines[end]?.text) return null
  return Array.from({ length: count }, (_, place) => [at[from + place]!, first + place])
}

const isItem = ({ text, pageBreak }: Line): boolean =>
  text.length > 3 && !pageBreak && !readMarker(text)

/** The same bullet again, or the next number. */
function countsOn(one: Line, other: Line): boolean {
  const number = Number.parseInt(one.text, 10)
  return Number.isNaN(number)
    ? one.text === other.text
    : other.text === one.text.replace(/\d+/u, String(number + 1))
}
