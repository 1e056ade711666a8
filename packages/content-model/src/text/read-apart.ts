import { endsSentence, wordCount } from './chunk.ts'
import type { Line } from './clean-lines.ts'
import { endsInColon } from './edge-signs.ts'
import type { Piece } from './piece.ts'
import { canHold } from './read-columns.ts'
import { cutAt, type Grid, merge } from './read-grid.ts'
import type { Misses } from './read-table.ts'

/** A table has at most so many lines. */
const tallest = 120
/** Room between two columns, or around one of more. */
const widest = 4

/**
 * Reads a table whose rows blank lines part, and in which some lines of a cell may stand alone, as lists in cells do: one
 * broad place stays free from the first row to the last, each row has something on both sides of it, and what stands on the
 * left names the row in a few words.
 */
export function readApart(lines: readonly Line[], from: number, misses: Misses): Grid | null {
  if (!/\S {3,}\S/u.test(lines[from]!.text.slice(0, 300))) return null
  if (from < misses.apart && misses.apartTries >= 4) return null
  misses.apartTries = from < misses.apart ? misses.apartTries + 1 : 0
  const groups: Line[][] = []
  let free: boolean[] = []
  let at = from
  while (at < from + tallest) {
    const group: Line[] = []
    while (group.length < 12 && canHold(lines[at + group.length]))
      group.push(lines[at + group.length]!)
    if (group.length === 0 || lines[at + group.length]?.text) break
    if (groups.length > 0 && group.some(({ pageBreak }) => pageBreak)) break
    const next = group.reduce(occupy, free)
    const columns = gutters(next)
    if (columns.length === 0 || !group.some((line) => spans(line, columns[0]!))) break
    free = next
    groups.push(group)
    at += group.length
    misses.apart = Math.max(misses.apart, at)
    for (let blank = 0; blank < 3 && lines[at] && !lines[at]!.text; blank++) at++
  }
  const edges = [0, ...gutters(free)]
  if (groups.length < 3 || edges.length < 2) return null
  const rows = groups.map((group) =>
    merge(
      group,
      group.map((line) => cutAt(line, edges)),
    ),
  )
  return rows.every(({ cells }) => isRow(cells)) ? { rows, rules: [], confidence: 0.75 } : null
}

/** Whether a cell names what the others tell. */
const isRow = (cells: readonly Piece[]): boolean =>
  cells[0]!.text !== '' &&
  cells.filter(({ text }) => text !== '').length >= 2 &&
  wordCount(cells[0]!.text, 11) <= 10 &&
  !endsSentence(cells[0]!.text) &&
  !cells.some(({ text }) => endsInColon(text) || text.includes('___'))

/** Whether a line has text on both sides of a place. */
const spans = ({ indent, text }: Line, column: number): boolean =>
  indent < column - widest && indent + text.length > column

/** Which places are free after another line. */
function occupy(free: readonly boolean[], { indent, text }: Line): boolean[] {
  const next = [...free]
  while (next.length < indent + text.length) next.push(true)
  for (let index = 0; index < text.length; index++)
    if (text[index] !== ' ') next[indent + index] = false
  return next
}

/** Where columns after the first begin: behind a place that is free in all lines, as broad as between columns. */
function gutters(free: readonly boolean[]): number[] {
  const starts: number[] = []
  const first = free.indexOf(false)
  let room = 0
  for (let at = first; at < free.length && first >= 0; at++) {
    if (free[at]) room++
    else {
      if (room >= widest) starts.push(at)
      room = 0
    }
  }
  return starts
}
