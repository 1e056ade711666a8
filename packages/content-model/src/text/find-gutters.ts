import type { Line } from './clean-lines.ts'

/** Lines from one on that may hold two columns of print, and where the right one starts. */
export interface Columns {
  from: number
  to: number
  gutter: number
}

/** A column is at least so wide. */
const narrowest = 24
/** How far in the first line of a column may stand, as those of a list do. */
const deepest = 10

/** The places behind which two or more columns of one page may go on, the most likely first: three at most. */
export function findGutters(page: readonly Line[]): number[] {
  const starts = new Map<number, number>()
  const add = (start: number): unknown => starts.set(start, (starts.get(start) ?? 0) + 1)
  let parted = 0
  for (let at = 0; at < page.length; at++) {
    const { text, indent } = page[at]!
    if (!text || text.length > longest) continue
    add(indent)
    if (!text.includes('   ')) continue
    for (const { index, 0: gap } of text.matchAll(/ {3,}/gu)) add(indent + index + gap.length)
    parted++
  }
  if (parted < 5) return []
  return [...starts]
    .filter(([start, count]) => start >= narrowest && count >= 5)
    .sort(([first, one], [second, other]) => other - one || first - second)
    .slice(0, 3)
    .map(([start]) => start)
}

/** No page is wider. */
const longest = 300

/** The longest runs of lines that keep clear of a gutter and have text behind it. */
export function findRuns(
  lines: readonly Line[],
  from: number,
  to: number,
  gutter: number,
): Columns[] {
  const runs: Columns[] = []
  let first = -1
  let last = -1
  for (let at = from; at <= to; at++) {
    const line = lines[at]
    if (at < to && !line!.text) continue
    if (at === to || !isClear(line!, gutter)) {
      if (first >= 0) runs.push({ from: first, to: endOf(lines, last, at, gutter), gutter })
      first = -1
    } else if (line!.indent + line!.text.length >= gutter) {
      // What stands further in may be set at the right of a whole page.
      if (first < 0 && line!.indent > gutter + deepest) continue
      if (first < 0) first = at
      last = at
    }
  }
  return runs
}

/** The left column may go on below the right one, but not behind three lines without text in it. */
function endOf(lines: readonly Line[], last: number, to: number, gutter: number): number {
  let end = last + 1
  let left = last
  while (left > last - 3 && !(lines[left]?.text && lines[left]!.indent < gutter)) left--
  for (let at = end; at < to && at - left <= 3; at++) {
    if (!lines[at]!.text) continue
    left = at
    end = at + 1
  }
  return end
}

/** Whether a line ends before the gutter, starts behind it, or has it free and goes on behind. */
function isClear({ text, indent }: Line, gutter: number): boolean {
  if (indent + text.length < gutter || indent >= gutter) return true
  const at = gutter - indent
  if (text.slice(Math.max(0, at - 2), at).trim() !== '') return false
  // A cell of a table in the right column may stand far in, beside prose in the left one.
  return /^ {0,10}\S/u.test(text.slice(at, at + deepest + 1)) || /^(?:\S+ ){3}/u.test(text)
}
