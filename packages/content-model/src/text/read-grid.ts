import type { TableDoubt } from './chunk.ts'
import type { Line } from './clean-lines.ts'
import { endsInHyphen, opensInLetter } from './edge-signs.ts'
import { gluing } from './gluing.ts'
import { partRows } from './part-rows.ts'
import { joinAll, type Piece, slicePiece, tidyPiece } from './piece.ts'
import { readDelimited } from './read-delimited.ts'
import { readParted } from './read-parted.ts'
import { readTabRows } from './read-tab-rows.ts'
import type { Misses } from './read-table.ts'

/** A table that was drawn or set in columns, found among the lines of a text. */
export interface Grid {
  /** Each row with its source lines. */
  rows: { lines: Line[]; cells: Piece[] }[]
  /** Lines that only draw. */
  rules: Line[]
  confidence: number
  /** Why its lines are better left as they are. */
  doubtful?: TableDoubt
}

/** Reads the table that starts at a line, if one does. */
export function readGrid(lines: readonly Line[], from: number, misses: Misses): Grid | null {
  const first = lines[from]!.text
  if (first.length > longest) return null
  if (isUnderline(first, lines[from - 1]?.text ?? '')) return null
  if (isBarred(first) || isBoxRule(first))
    return from < misses.bars ? null : readBars(lines, from, misses)
  return (
    readTabRows(lines, from) ??
    readParted(lines, from) ??
    readDelimited(lines, from) ??
    readRuled(lines, from, misses)
  )
}

/** A row of a table fits on a page; looking for cells in endless lines would take endless time. */
const longest = 2000
const bar = /[|│┃║]/u
/** The same, told faster of a line without one. */
const hasBar = (text: string): boolean =>
  text.includes('|') || text.includes('│') || text.includes('┃') || text.includes('║')
const bars = /[|│┃║]/gu

/** Whether a line of one character belongs to the short line above it, as below a heading, and not to a table. */
function isUnderline(text: string, above: string): boolean {
  return (
    above !== '' &&
    !opensInLetter(text) &&
    /^([=_~-])\1{2,}$/u.test(text) &&
    !bar.test(above) &&
    !/ {3}|\t/u.test(above) &&
    text.length >= above.length * 0.5 &&
    text.length <= above.length * 2 + 4
  )
}

function isBarred(text: string): boolean {
  return text.length <= longest && hasBar(text) && /[\p{L}\p{N}]/u.test(text)
}

function isBoxRule(text: string): boolean {
  return (
    !opensInLetter(text) &&
    text.length <= longest &&
    /^[\s|+:=_─-╿-]{3,}$/u.test(text) &&
    /[-=_─━═]{2}/u.test(text)
  )
}

/** Tables drawn with bars, with or without lines between the rows. */
function readBars(lines: readonly Line[], from: number, misses: Misses): Grid | null {
  let to = from
  while (lines[to] && (isBarred(lines[to]!.text) || isBoxRule(lines[to]!.text))) to++
  const run = lines.slice(from, to)
  const written = run.filter((line) => !isBoxRule(line.text))
  // Where some rows have no bar on the left, a bar there follows an empty cell.
  const open = written.some(({ text }) => !bar.test(text[0]!))
  const inked = [lines[from - 1], run[0]].some((line) => /^_{3,2000}$/u.test(line?.text ?? ''))
  const widths = written.map((line) => toCells(line, open).length)
  // What is wrong with these lines is wrong with those of them that come after the first ones too.
  const change = widths.findLastIndex((width, index) => index > 0 && width !== widths[index - 1])
  misses.bars = change > 0 ? written[change - 1]!.number : to
  if (change > 0 || written.length < 2 || widths[0]! < 2) return null
  const groups: Line[][] = [[]]
  for (const line of run) {
    if (!isBoxRule(line.text)) groups.at(-1)!.push(line)
    else if (groups.at(-1)!.length > 0) groups.push([])
    // One formatter draws the line below a row into the last line of the row.
    if (inked ? isInked(line) : closesRow(line)) groups.push([])
  }
  const filled = groups.filter((group) => group.length > 0)
  const parted = filled.length >= 3
  const rows = filled.flatMap((group) => toRows(inked ? group.map(unink) : group, parted, open))
  return rows.length < 2
    ? null
    : { rows, rules: run.filter((line) => isBoxRule(line.text)), confidence: 0.97 }
}

const closesRow = (line: Line): boolean =>
  /^\|.*_\|$/u.test(line.text) && !/ /u.test(line.text.replace(/^\|[^_]* /u, ''))

/** Below a row of underlines that formatter writes no blank into the last line of a row. */
const isInked = ({ text }: Line): boolean => /^\|\S*\|$/u.test(text)

const unink = (line: Line): Line =>
  isInked(line) ? { ...line, text: line.text.replace(/_/gu, ' ') } : line

/** Rows of the lines between two drawn ones: one row where such lines part all rows. */
function toRows(group: readonly Line[], parted: boolean, open: boolean): Grid['rows'] {
  const cells = group.map((line) => toCells(line, open))
  if (parted) return [merge(group, cells)]
  // The corner above the names of the rows may be empty.
  const runsOn = cells.some((row, index) => row[0]!.text === '' && !(open && index === 0))
  const rows = runsOn ? partRows(cells) : cells.map((_, index) => [index])
  return rows.map((own) =>
    merge(
      own.map((index) => group[index]!),
      own.map((index) => cells[index]!),
    ),
  )
}

/** Puts the lines of a row together, cell by cell; most rows are one line. */
export function merge(lines: readonly Line[], cells: readonly Piece[][]): Grid['rows'][number] {
  if (cells.length === 1)
    return { lines: [...lines], cells: cells[0]!.map((cell) => joinAll([cell])) }
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    lines: [...lines],
    cells: Array.from({ length: width }, (_, column) => {
      const parts = cells.flatMap((row) => (row[column]?.text ? [row[column]] : []))
      return parts.length > 0
        ? joinAll(parts, gluesOf(parts))
        : (cells[0]![column] ?? slicePiece(lines[0]!, 0, 0))
    }),
  }
}

/** A word that the end of a line parts goes on below; its hyphen stays, since nothing tells whether it is of a compound. */
function gluesOf(parts: readonly Piece[]): string | string[] {
  if (!parts.some(({ text }) => endsInHyphen(text))) return ' '
  return parts
    .slice(1)
    .map(({ text }, index) => (gluing(parts[index]!.text, text, noWords).glue === '' ? '' : ' '))
}

const noWords: ReadonlySet<string> = new Set()

function toCells(line: Line, open: boolean): Piece[] {
  // Where underlines fill the cells they stand for spaces.
  const filled = /^\|.*_\|$/u.test(line.text)
  const piece = filled ? { text: line.text.replace(/_/gu, ' '), at: line.at } : line
  const edges = [...piece.text.matchAll(bars)].map((match) => match.index)
  const inner = edges.filter((at) => (open || at > 0) && at < piece.text.length - 1)
  const starts = [!open && edges[0] === 0 ? 0 : -1, ...inner]
  const end = bar.test(piece.text.at(-1)!) ? piece.text.length - 1 : piece.text.length
  return starts.map((at, index) => tidyPiece(slicePiece(piece, at + 1, starts[index + 1] ?? end)))
}

/** Columns that a row of dashes marks: `-----  ---------`. */
const columnRule = /^(?:[-=─]{2,} +)+[-=─]{2,}$/u
const marksColumns = (text: string): boolean =>
  !opensInLetter(text) && columnRule.test(text.slice(0, longest))
const fullRule = /^[-=─]{6,}$/u

/** Tables whose columns stand below or above a row of dashes for each. */
function readRuled(lines: readonly Line[], from: number, misses: Misses): Grid | null {
  // Each line is looked at once.
  let rule = Math.max(from, misses.rule)
  while (rule < lines.length && !marksColumns(lines[rule]!.text)) rule++
  misses.rule = rule
  const mark = lines[rule]
  if (!mark || rule > from + 8 || mark.text.length > longest) return null
  for (let at = from; at < rule; at++) if (!lines[at]!.text) return null
  const columns = [...mark.text.matchAll(/\S+/gu)].map((match) => mark.indent + match.index)
  // A full line of dashes above the header closes the table below, and blank lines part its rows.
  const open = fullRule.test(lines[from]!.text.slice(0, longest))
  let to = rule + 1
  const goesOn = (): boolean =>
    open
      ? to < lines.length && to < rule + 400 && !fullRule.test(lines[to]!.text.slice(0, longest))
      : Boolean(lines[to]?.text)
  for (let more = 0; goesOn(); to++) {
    // Rows of dashes above, below and under the header make a table, many of them something else.
    if (marksColumns(lines[to]!.text) && ++more > 3) return null
  }
  if (open && lines[to]?.text) to++
  const run = lines.slice(from, to)
  const isRule = ({ text }: Line): boolean => /^[-=─\s]{3,}$/u.test(text)
  const groups: Line[][] = [[]]
  for (const [index, line] of run.entries()) {
    const splits =
      isRule(line) || (open ? !line.text : index + from > rule && startsRow(line, columns))
    if (splits) groups.push([])
    if (line.text && !isRule(line)) groups.at(-1)!.push(line)
  }
  const rows = groups
    .filter((group) => group.length > 0)
    .map((group) =>
      merge(
        group,
        group.map((line) => cutAt(line, columns)),
      ),
    )
  const fits = run.every(
    (line) =>
      !line.text ||
      isRule(line) ||
      (line.text.length <= longest && cutsBetweenWords(line, columns)),
  )
  return rows.length < 2 || !fits
    ? null
    : { rows, rules: run.filter((line) => line.text && isRule(line)), confidence: 0.95 }
}

const startsRow = (line: Line, columns: readonly number[]): boolean =>
  line.text !== '' && line.indent < columns[1]!

/** Whether no word of a line stands across the start of a column. */
function cutsBetweenWords(line: Line, columns: readonly number[]): boolean {
  return columns.slice(1).every((column) => {
    const at = column - line.indent
    return at <= 0 || at >= line.text.length || line.text[at - 1] === ' '
  })
}

/** Cells of a line whose columns start at some places. */
export function cutAt(line: Line, columns: readonly number[]): Piece[] {
  const edges = columns.map((column, index) =>
    index === 0 ? 0 : Math.min(line.text.length, Math.max(0, column - line.indent)),
  )
  return edges.map((edge, index) =>
    tidyPiece(slicePiece(line, edge, edges[index + 1] ?? line.text.length)),
  )
}
