import type { Line } from './clean-lines.ts'
import { toRows } from './read-columns.ts'
import type { Grid } from './read-grid.ts'
import type { Misses } from './read-table.ts'

/** A table has at most so many lines, and its header so many. */
const tallest = 150
const headed = 3

/**
 * Reads a table whose cells run over several lines and which one space may part from each other, as formatters of web
 * pages leave below the widest cell of a column: places stay free in all its lines, the header has a name between each
 * two of them, and cells begin right behind.
 */
export function readNamed(lines: readonly Line[], from: number, misses: Misses): Grid | null {
  if (from < misses.named && misses.namedTries >= 4) return null
  if (!namesColumns(lines, from)) return null
  const run: Line[] = []
  for (let at = from; at < from + tallest && mayHold(lines[at]); at++) {
    if (at > from && lines[at]!.pageBreak) break
    run.push(lines[at]!)
  }
  misses.namedTries = from < misses.named ? misses.namedTries + 1 : 0
  misses.named = Math.max(misses.named, from + run.length)
  const starts = run.length < 4 ? [] : columnsOf(run)
  if (starts.length < 2) return null
  const found = toRows(run, [0, ...starts])
  // What has no name belongs to the column before.
  const named = starts.filter((_, index) => found[0]!.cells[index + 1]!.text !== '')
  if (named.length < 2) return null
  const rows = named.length < starts.length ? toRows(run, [0, ...named]) : found
  return rows.length >= 2 && areFull(rows) ? { rows, rules: [], confidence: 0.8 } : null
}

/** Whether a line, or the one or two below it, has three short names or more, each beginning as a name does. */
function namesColumns(lines: readonly Line[], from: number): boolean {
  const names = lines
    .slice(from, from + headed)
    .find(({ text }) => /^\S.* {2}\S/u.test(text.slice(0, 300)))
  if (!names || names.text.length > 300) return false
  const words = names.text.match(/\S+/gu)!
  return (
    words.length >= 3 &&
    words.length <= 24 &&
    words.filter((word) => /^[\p{Lu}\d(%]/u.test(word)).length >= words.length * 0.7 &&
    !/[.;,]$/u.test(names.text)
  )
}

const mayHold = (line: Line | undefined): line is Line =>
  line !== undefined && line.text !== '' && line.text.length <= 300 && !line.text.includes('\t')

/** Where columns after the first may start: behind a place free in all lines. */
function columnsOf(run: readonly Line[]): number[] {
  const free: boolean[] = []
  for (const { indent, text } of run)
    for (let at = 0; at < indent + text.length; at++)
      free[at] = (free[at] ?? true) && (at < indent || text[at - indent] === ' ')
  const starts = [...free.keys()].filter((at) => at > 0 && !free[at] && free[at - 1])
  const least = run.reduce((most, { indent }) => Math.min(most, indent), Number.POSITIVE_INFINITY)
  return starts.filter(
    (at, index) => at > least && parts(run, at, starts[index + 1] ?? Number.POSITIVE_INFINITY),
  )
}

const between = ({ indent, text }: Line, from: number, to: number): string =>
  text.slice(Math.max(0, from - indent), Math.max(0, to - indent)).trim()

/** Whether cells begin right at a place: with room before it in most lines, or as no word inside a sentence does by chance. */
function parts(run: readonly Line[], at: number, end: number): boolean {
  let filled = 0
  let flush = 0
  let across = 0
  let wide = 0
  let cased = 0
  for (const line of run.slice(1)) {
    const own = between(line, at, end)
    if (own === '') continue
    filled++
    const { text } = line
    const index = at - line.indent
    if (index <= 0 || text[index] !== ' ') flush++
    if (/^[^\p{Ll}]/u.test(own)) cased++
    if (index <= 0) continue
    across++
    if (text.slice(0, index).endsWith('  ')) wide++
  }
  if (filled < 2 || flush < filled * 0.6) return false
  return wide >= across * 0.5 || across >= 8 || (across >= 3 && cased === filled)
}

/** Whether rows have something in most of their columns. */
const areFull = (rows: Grid['rows']): boolean =>
  rows.filter(({ cells }) => cells.filter(({ text }) => text !== '').length > cells.length / 2)
    .length >=
  rows.length * 0.7
