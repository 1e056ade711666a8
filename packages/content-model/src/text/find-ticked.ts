import type { Line } from './clean-lines.ts'
import type { Grid } from './read-grid.ts'
import { readTickedRows } from './read-ticked-rows.ts'
import { findTicks } from './tick-lines.ts'

/** How many columns such a table has: with fewer one of them says too little, with more it fits on no page. */
const [narrowest, widest] = [3, 14]
/** A mark stands for one of few things, so it is one short word or sign. */
const longestMark = 12
/** A name of a column is some words. */
const longestName = 40

/**
 * Finds the tables of one cell a line in which the last columns are ticked, or say one of a few words, as `Yes`, `No`,
 * `Daily`: a line for the name of each column, then so many lines for each row, of which the last are such marks. Marks
 * come again all over a text, and names of rows do not: so what comes again at the same place of each row tells how many
 * columns there are, however many, and however long the cells before. Gives each table by the index of its first line.
 */
export function findTicked(lines: readonly Line[]): ReadonlyMap<number, Grid> {
  const found = new Map<number, Grid>()
  const marks = marksOf(lines)
  if (marks.size === 0) return readTickedRows(lines, findTicks(lines))
  const known = new Set<string>()
  for (const least of [2, 1]) {
    if (least === 1 && known.size === 0) break
    // Two marks end the first row, so many lines below the names of its columns at most; most texts have few such lines.
    let pair = 0
    for (let from = 0; from < lines.length; ) {
      while (pair < lines.length && (pair <= from || !isPair(lines, pair, marks))) pair++
      if (pair === lines.length) break
      from = Math.max(from, pair - 2 * widest)
      const old = found.get(from)
      const table = old ? null : bestFrom(lines, from, { marks, least, known })
      if (table) {
        found.set(table.from, toGrid(lines, table))
        known.add(table.names)
      }
      from = old ? from + sizeOf(old) : table ? table.to : from + 1
    }
  }
  for (const [at, table] of readTickedRows(lines, findTicks(lines)))
    if (!found.has(at)) found.set(at, table)
  return found
}

/** Whether a line and the one above it are marks. */
const isPair = (lines: readonly Line[], at: number, marks: ReadonlySet<string>): boolean =>
  at > 0 && marks.has(lines[at]!.text) && marks.has(lines[at - 1]!.text)

const sizeOf = ({ rows }: Grid): number => rows.length * rows[0]!.cells.length

interface Ticked {
  from: number
  to: number
  width: number
  /** What the ticked columns are named. */
  names: string
  /** How many cells are marks. */
  weight: number
}

/**
 * The table that begins at a line or, with more marks at the ends of its rows, further down: what stands right above the
 * names of the columns could be one of them.
 */
function bestFrom(lines: readonly Line[], from: number, known: Known): Ticked | null {
  const first = tableFrom(lines, from, known)
  let best = first
  for (let at = from + 1; first && at < from + first.width; at++) {
    const other = tableFrom(lines, at, known)
    if (other && other.weight > best!.weight) best = other
  }
  return best
}

function toGrid(lines: readonly Line[], { from, to, width }: Ticked): Grid {
  const rows = Array.from({ length: (to - from) / width }, (_, row) => {
    const own = lines.slice(from + row * width, from + (row + 1) * width)
    return { lines: own, cells: own.map(({ text, at }) => ({ text, at })) }
  })
  return { rows, rules: [], confidence: 0.8 }
}

/** The short words and signs that are a line by themselves three times or more. */
function marksOf(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { text } of lines) if (mayMark(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].flatMap(([text, count]) => (count >= 3 ? [text] : [])))
}

const mayMark = (text: string): boolean =>
  text !== '' && text.length <= longestMark && !/\s|[.,:;?]$/u.test(text)

interface Known {
  marks: ReadonlySet<string>
  /** How many rows must tell of the columns; one does where a table before has ticked columns of the same names. */
  least: number
  known: ReadonlySet<string>
}

function tableFrom(
  lines: readonly Line[],
  from: number,
  { marks, least, known }: Known,
): Ticked | null {
  const text = (at: number): string => lines[at]?.text ?? ''
  if (!isName(text(from))) return null
  let best: Ticked | null = null
  for (let width = narrowest; width <= widest; width++) {
    if (!isName(text(from + width - 1))) break
    const isMark = (at: number): boolean => marks.has(text(at))
    // What stands above them is as short; and where the next row has fewer, the others only look so.
    const ticked = Math.min(
      countLast(from + width, width, isMark),
      countLast(from, width, (at) => mayMark(text(at))),
      Math.max(2, countLast(from + 2 * width, width, isMark)),
    )
    if (ticked < 2) continue
    const names = Array.from({ length: width }, (_, column) => text(from + column))
    const last = names.slice(-ticked)
    if (new Set(names).size < width || !names.every(isName)) continue
    const rows = rowsBelow(lines, from, { width, ticked, marks, names })
    const values = rows.map((row) => row.slice(-ticked))
    if (rows.length < least || (least === 1 && !known.has(last.join('\n')))) continue
    // Where all rows say the same, each thing once, they are answers to choose from.
    if (
      rows.length > 1 &&
      new Set(values.map(String)).size < 2 &&
      new Set(values[0]).size === ticked
    )
      continue
    const to = from + (rows.length + 1) * width
    const weight = rows.length * ticked
    if (weight > (best?.weight ?? 0)) best = { from, to, width, names: last.join('\n'), weight }
  }
  return best
}

/** How many of the last cells of a row are marks, or may be, but for the first. */
function countLast(from: number, width: number, is: (at: number) => boolean): number {
  let count = 0
  while (count < width - 1 && is(from + width - 1 - count)) count++
  return count
}

/** The rows below the names: the first cell names the row, which none before did, and the last are marks but for one it may be. */
function rowsBelow(
  lines: readonly Line[],
  from: number,
  {
    width,
    ticked,
    marks,
    names,
  }: { width: number; ticked: number; marks: ReadonlySet<string>; names: readonly string[] },
): string[][] {
  const rows: string[][] = []
  const seen = new Set(names)
  const said = new Set<string>()
  for (let at = from + width; at + width <= lines.length; at += width) {
    const row = lines.slice(at, at + width).map(({ text }) => text)
    const last = row.slice(-ticked)
    const sure = last.filter((value) => marks.has(value)).length
    const [name = ''] = row
    if (row.includes('') || !/\p{L}/u.test(name) || seen.has(name) || said.has(name)) break
    // The names of columns stand in no row: where they do, the next table has begun.
    if (last.some((value) => names.includes(value))) break
    if (!last.every(mayMark) || sure < Math.max(1, ticked - 1)) break
    seen.add(name)
    for (const value of last) said.add(value)
    rows.push(row)
  }
  return rows
}

/** A few words that begin with a capital and end as no sentence does. */
const isName = (text: string): boolean =>
  text.length <= longestName && /^\p{Lu}/u.test(text) && !/[.!?:;,]$/u.test(text)
