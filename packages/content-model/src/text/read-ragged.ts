import type { Line } from './clean-lines.ts'
import { keepAmounts } from './keep-amounts.ts'
import { partRows } from './part-rows.ts'
import { type Piece, slicePiece, tidyPiece } from './piece.ts'
import { canHold, isTable } from './read-columns.ts'
import { type Grid, merge } from './read-grid.ts'
import type { Misses } from './read-table.ts'

/** How far a cell may begin from where most cells of its column do: letters of print are not all of one width. */
const near = 3
/** A table has at most so many lines. */
const tallest = 150

/**
 * Reads a table of print whose columns do not begin in one place in each line, and may touch a longer cell on the left;
 * blank lines may part the rows. Where most lines have a wide gap a column begins, and the other lines are cut at the gap
 * nearest to that place.
 */
export function readRagged(lines: readonly Line[], from: number, misses: Misses): Grid | null {
  if (!hasGap(lines[from]!) || (from < misses.ragged && misses.raggedTries >= 6)) return null
  const { run, tops } = gather(lines, from)
  misses.raggedTries = from < misses.ragged ? misses.raggedTries + 1 : 0
  misses.ragged = Math.max(misses.ragged, from + run.length)
  if (run.length < 3) return null
  const starts = columnStarts(run)
  // Two columns with blank lines between may be anything.
  if (starts.length < (tops.length > 1 ? 2 : 1)) return null
  const cells: Piece[][] = []
  const end = endOf(run, tops, starts.length)
  for (const line of run.slice(0, end)) {
    const row = cutNear(line, starts)
    if (!row) break
    cells.push(row)
  }
  const base = Math.min(...run.map(({ indent }) => indent))
  // Text right below a table may happen to have a space where a column begins.
  while (cells.length > 0 && isPlain(run[cells.length - 1]!, base, starts)) cells.pop()
  if (cells.length < 3 || !stands(run.slice(0, cells.length), starts)) return null
  const parts = tops.filter((top) => top < cells.length)
  const kept = keepAmounts(cells)
  const rows = (parts.length > 2 ? partAt(parts, kept.length) : partRows(kept)).map((own) =>
    merge(
      own.map((index) => run[index]!),
      own.map((index) => kept[index]!),
    ),
  )
  return isTable(rows) && !areNumbered(rows) ? { rows, rules: [], confidence: 0.75 } : null
}

/** Lines that may hold a table, and which of them stand below a blank line: the first does. */
function gather(lines: readonly Line[], from: number): { run: Line[]; tops: number[] } {
  const run: Line[] = []
  const tops = [0]
  for (let at = from; at < from + 2 * tallest && run.length < tallest; at++) {
    const line = lines[at]
    if (at > from && line?.pageBreak) break
    if (line && !line.text) {
      if (!isRow(lines, at + 1, lines[from]!.indent)) break
      tops.push(run.length)
    } else if (canHold(line)) run.push(line)
    else break
  }
  return { run, tops }
}

/** Whether the first of two cells only numbers the rows, as of clauses and lists. */
const areNumbered = (rows: Grid['rows']): boolean =>
  rows[0]!.cells.length === 2 &&
  rows.filter(({ cells }) => /^\W?(?:\d{1,3}|\p{L})?(?:\.\d{1,3}){0,3}\W?$/u.test(cells[0]!.text))
    .length >=
    rows.length * 0.6

/** Where lines below a blank one do not part as many cells as rows do. */
function endOf(run: readonly Line[], tops: readonly number[], columns: number): number {
  const gaps = run.map(({ text }) => text.match(/ {2,}/gu)?.length ?? 0)
  const odd = tops.find((top, index) => {
    const own = gaps.slice(top, tops[index + 1])
    return top > 0 && own.reduce((sum, count) => sum + count, 0) < columns / 2
  })
  return odd ?? run.length
}

/** Whether a line has a wide gap, or stands above one that does and further in, as a cell of a centred row does. */
function isRow(lines: readonly Line[], at: number, margin: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!canHold(line)) return false
  return hasGap(line) || (line.indent > margin + 8 && canHold(next) && hasGap(next))
}

const hasGap = ({ text }: Line): boolean => text.includes('  ')

const partAt = (tops: readonly number[], end: number): number[][] =>
  tops.map((top, index) =>
    Array.from({ length: (tops[index + 1] ?? end) - top }, (_, at) => top + at),
  )

/** The places behind wide gaps, near to each other, in a third of the lines or more. */
function columnStarts(run: readonly Line[]): number[] {
  const counts = new Map<number, number>()
  const add = (start: number): unknown => counts.set(start, (counts.get(start) ?? 0) + 1)
  for (const { text, indent } of run) {
    if (indent > 8) add(indent)
    for (let gap = text.indexOf('  '); gap >= 0; ) {
      let end = gap + 2
      while (text[end] === ' ') end++
      add(indent + end)
      gap = text.indexOf('  ', end)
    }
  }
  const starts: number[] = []
  for (const [start] of [...counts].sort(([, one], [, other]) => other - one)) {
    if (starts.some((other) => Math.abs(other - start) <= 2 * near)) continue
    let count = 0
    for (let at = start - near; at <= start + near; at++) count += counts.get(at) ?? 0
    if (count >= Math.max(2, run.length * 0.34)) starts.push(start)
  }
  return starts.sort((one, other) => one - other)
}

/** The cells of a line, or null where a word stands across the start of a column. */
function cutNear({ text, indent, at }: Line, starts: readonly number[]): Piece[] | null {
  const piece = { text, at }
  const edges = [0]
  for (const start of starts) {
    const edge = edgeNear(text, start - indent, edges.at(-1)!)
    if (edge === null) return null
    edges.push(edge)
  }
  return edges.map((edge, index) =>
    tidyPiece(slicePiece(piece, edge, edges[index + 1] ?? text.length)),
  )
}

/** Where a line goes on behind the widest gap near a place: its end where it ends before, its start where it starts behind. */
function edgeNear(text: string, place: number, least: number): number | null {
  // Nothing stands in the column before where the gap goes on into this one.
  if (place <= near || place <= least) return least
  if (text.length < place) return text.length
  let best: number | null = null
  let rank = 0
  for (const { index, 0: gap } of text.slice(0, place + 40).matchAll(/ +/gu)) {
    const end = index + gap.length
    if (end <= least || index > place + near || end < place - near) continue
    // A cell begins here; or no more than a heading set in the middle does; or a longer cell is in the way.
    const begins = end <= place + near
    const own = gap.length > 1 ? (begins ? 30 : index <= place ? 20 : 0) : begins ? 10 : 0
    const capital = /^\p{Lu}/u.test(text.slice(end, end + 2)) ? near : 0
    const value = own === 0 ? 0 : own - Math.min(9, Math.abs(end - place)) + capital
    if (value <= rank) continue
    rank = value
    best = end
  }
  return best ?? (text.length <= place + near ? text.length : null)
}

/** Whether each column has a wide gap before it in most lines with text on both sides. */
function stands(run: readonly Line[], starts: readonly number[]): boolean {
  return starts.every((start) => {
    let across = 0
    let wide = 0
    for (const { text, indent } of run) {
      const edge = edgeNear(text, start - indent, 0)
      if (edge === null || edge === 0 || edge >= text.length) continue
      across++
      if (text[edge - 2] === ' ') wide++
    }
    return across >= Math.max(2, run.length * 0.3) && wide >= across * 0.5
  })
}

/** Whether a line has no wide gap but reaches into the second column. */
const isPlain = ({ text, indent }: Line, base: number, starts: readonly number[]): boolean =>
  !text.includes('  ') && indent === base && indent + text.length > (starts[0] ?? 0) + near
