import type { Line } from './clean-lines.ts'
import { splitAt } from './find-tables.ts'
import { type Piece, slicePiece, tidyPiece } from './piece.ts'
import { type Grid, merge } from './read-grid.ts'
import type { Ticks } from './tick-lines.ts'

/** The text of a row takes so many lines at most. */
const tallest = 12

/**
 * The tables of a print that was dumped line by line in which one column holds text and all others are ticked, by the index
 * of the line that names the columns, as `Advice MON TUE WED`: each row is some lines of text that end with as many marks.
 * With two columns of text nothing would tell where the one ends.
 */
export function readTickedRows(
  lines: readonly Line[],
  { lines: ticked, marks }: Ticks,
): ReadonlyMap<number, Grid> {
  const found = new Map<number, Grid>()
  if (ticked.size === 0) return found
  for (let at = 0; at < lines.length; at++) {
    const header = lines[at]!
    if (header.text.length > 120 || !names.test(header.text)) continue
    const cells = wordsOf(header)
    if (new Set(cells.map(({ text }) => text)).size < cells.length) continue
    if (cells.some(({ text }) => marks.has(text))) continue
    const rows = rowsBelow(lines, at + 1, cells.length - 1, marks)
    if (rows.length < 2) continue
    found.set(at, { rows: [{ lines: [header], cells }, ...rows], rules: [], confidence: 0.8 })
    at += rows.reduce((sum, row) => sum + row.lines.length, 0)
  }
  return found
}

/** One name for the column of text, and two or more for those that are ticked. */
const names = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}\d]{0,11}){2,10}$/u

function rowsBelow(
  lines: readonly Line[],
  from: number,
  width: number,
  marks: ReadonlySet<string>,
): Grid['rows'] {
  const rows: Grid['rows'] = []
  let start = from
  for (let at = from; at < lines.length && at - start < tallest; at++) {
    const line = lines[at]!
    if (!line.text || line.pageBreak || (at === start && !/^\p{Lu}/u.test(line.text))) break
    const last = wordsOf(line).slice(-width - 1)
    const count = last.length - 1 - last.findLastIndex(({ text }) => !marks.has(text))
    if (count === 0) continue
    // A cell that ends with such a word, or is empty, makes more of them or fewer.
    if (count !== width) break
    const own = lines.slice(start, at + 1)
    const text = tidyPiece(slicePiece(line, 0, line.text.length - lengthOf(line, width)))
    const said = [...own.slice(0, -1), ...(text.text ? [text] : [])]
    if (said.length === 0) break
    const first = merge(
      own,
      said.map((piece) => [piece]),
    ).cells[0]!
    rows.push({ lines: own, cells: [first, ...last.slice(-width)] })
    start = at + 1
  }
  return rows
}

const wordsOf = (line: Line): Piece[] => splitAt(line, / +/gu)

/** How many characters the last words of a line take, and the blanks before them. */
function lengthOf({ text }: Line, words: number): number {
  let from = text.length
  for (let word = 0; word < words && from > 0; word++) from = text.lastIndexOf(' ', from - 1)
  return text.length - Math.max(0, from)
}
