import { isSmallWord } from '../language-tag/small-words.ts'
import type { Line } from './clean-lines.ts'
import { opensInCapital, opensInSmall } from './edge-signs.ts'
import { joinCode } from './join-code.ts'
import type { Piece } from './piece.ts'
import type { Grid } from './read-grid.ts'
import { readMarker } from './read-marker.ts'
import { findTicks } from './tick-lines.ts'
import { widthAround } from './width-around.ts'

/** So much of the width of a page cells take that were broken to fit their columns, and the widest line of such a table. */
const narrow = 0.5
const widest = 0.8
/** The lines from one that is torn to the next are at most so many. */
const farthest = 30
/** A table has so many torn lines, or so many where the text has another such table; and one in so many of its lines is. */
const least = 5
const leastAgain = 2
const share = 9
/** What stands between a table and the name of a part is of it up to so many lines, and more where its first row ends with marks. */
const near = 6
/** The width of a page is measured anew after so many lines. */
const page = 500

/**
 * The lines of tables whose cells were broken to fit narrow columns and then printed below each other, by number: no line
 * tells any more in which column it stood. On a page whose text is wide, short lines there break off in the middle of what
 * they say, behind a small word, a comma or inside brackets, as items and names of parts never do, and hardly a sentence ends; or hold
 * nothing but the marks of ticked columns. The lines of tables that were read are none of them.
 */
export function findTorn(
  lines: readonly Line[],
  isEdge: (line: Line) => boolean,
  tables: ReadonlyMap<number, Grid>,
): Set<number> {
  const found = new Set<number>()
  if (!lines.some(({ pageBreak }) => pageBreak)) return found
  const written = lines.filter((line) => line.text && !isEdge(line))
  const zones = zonesOf(written, findTicks(written).lines)
  if (!zones.some(({ torn }) => torn >= least)) return found
  for (const zone of zones)
    if (zone.torn >= leastAgain)
      for (const { number } of written.slice(startOf(written, zone), endOf(written, zone)))
        found.add(number)
  for (const { rows } of tables.values())
    for (const row of rows) for (const { number } of row.lines) found.delete(number)
  return found
}

/** The lines of such a table that go on from one, but for blank ones between them, as one preformatted text. */
export function tornFrom(
  lines: readonly Line[],
  from: number,
  torn: ReadonlySet<number>,
): (Piece & { lines: number[] }) | null {
  const isTornLine = (at: number): boolean => torn.has(lines[at]?.number ?? 0)
  if (!isTornLine(from)) return null
  let to = from + 1
  while (isTornLine(to) || (lines[to]?.text === '' && isTornLine(to + 1))) to++
  const kept = lines.slice(from, to).filter(({ text }) => text)
  return { ...joinCode(kept), lines: kept.map(({ number }) => number) }
}

/** Lines from the first that is torn to the last, and how many are. */
interface Zone {
  from: number
  to: number
  torn: number
  /** Whether some hold the marks of ticked columns. */
  ticked: boolean
  /** No line before this one, and none from that on, may be a cell. */
  top: number
  bottom: number
}

/** What stands between lines that no cell can hold, where it has torn lines enough for its size. */
function zonesOf(lines: readonly Line[], ticked: ReadonlySet<number>): Zone[] {
  const zones: Zone[] = []
  let zone: Zone | undefined
  let stops = 0
  let top = 0
  const close = (bottom: number): void => {
    if (zone) {
      const size = zone.to - zone.from
      if (zone.torn * share >= size && stops * 8 <= size) zones.push({ ...zone, bottom })
    }
    zone = undefined
    stops = 0
  }
  let width = 0
  for (const [at, line] of lines.entries()) {
    if (at % page === 0) width = widthAround(lines, at - page, at + 2 * page)
    const { text } = line
    if (text.length > width * widest || opensAnew(text)) {
      close(at)
      top = at + 1
      continue
    }
    if (zone && at - zone.to >= farthest) {
      close(at)
      top = at
    }
    if (ended.test(text)) stops++
    const torn =
      ticked.has(line.number) ||
      (text.length <= width * narrow && isTorn(text, lines[at + 1]?.text ?? ''))
    if (!torn) continue
    zone ??= { from: at, to: at, torn: 0, ticked: false, top, bottom: at }
    zone.to = at + 1
    zone.torn++
    if (ticked.has(line.number)) zone.ticked = true
  }
  close(lines.length)
  return zones
}

/** Where the cell begins that the first torn line is of; not far below the name of a part all is of the table. */
function startOf(lines: readonly Line[], { from, top, ticked }: Zone): number {
  // The names of columns are of the table, however wide.
  if (ticked && from - top <= farthest && namesColumns(lines[top - 1]?.text ?? '')) return top - 1
  if (from - top <= (ticked ? farthest : near) && part.test(lines[top - 1]?.text ?? '')) return top
  let start = from
  while (start > top && !opensInCapital(lines[start]!.text)) start--
  return start
}

/** Whether a line is four words or more that all have capitals. */
const namesColumns = (text: string): boolean =>
  text.length <= 160 && text.split(' ').length >= 4 && !/(?:^| )[^\p{Lu}]/u.test(text)

/** Where the cell ends that the last torn line is of; not far above the name of a part all is of the table. */
function endOf(lines: readonly Line[], { to, bottom }: Zone): number {
  if (bottom - to <= near && part.test(lines[bottom]?.text ?? '')) return bottom
  let end = Math.min(bottom, to + 1)
  while (end < bottom && !opensInCapital(lines[end]!.text)) end++
  return end
}

/** Whether a line is the numbered name of a part, or has a mark of a list. */
const opensAnew = (text: string): boolean =>
  part.test(text) || (!/^[-–—]/u.test(text) && readMarker(text)?.kind === 'bullet')

const part = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|\d{0,2}[A-Z]|[IVX]{1,4})[.):] \p{Lu}\p{L}/u

const ended = /[.!?]["”’)]?$|[\p{Ll})][.!?] \p{Lu}/u

/** Whether a line breaks off in the middle of what it says. */
function isTorn(text: string, next: string): boolean {
  if (!next || /[.!?:]$/u.test(text)) return false
  const open = text.lastIndexOf('(') > text.lastIndexOf(')')
  if (open && next.includes(')')) return true
  if (/[,;/–\d-]$/u.test(text)) return opensInSmall(next)
  const gap = text.lastIndexOf(' ')
  return gap > 0 && isSmallWord(text.slice(gap + 1)) && !opensInCapital(next)
}
