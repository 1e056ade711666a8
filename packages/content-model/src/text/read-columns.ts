import type { Line } from './clean-lines.ts'
import { opensInLetter } from './edge-signs.ts'
import { keepAmounts } from './keep-amounts.ts'
import { namesAreSmall, partRows } from './part-rows.ts'
import { cutAt, type Grid, merge } from './read-grid.ts'
import { readMarker } from './read-marker.ts'
import type { Misses } from './read-table.ts'

/**
 * Reads a table that nothing draws: lines in which some place stays free from first to last, with two spaces or more
 * before it in most. Prose set in full lines has such places by chance, so lines that go on with a sentence do not
 * count, and neither do two columns of prose.
 */
export function readColumns(lines: readonly Line[], from: number, misses: Misses): Grid | null {
  if (from < misses.columns && misses.tries >= 10) return null
  if (!opensColumns(lines, from)) return null
  const run: Line[] = []
  const rules: Line[] = []
  let free: boolean[] = []
  for (let at = from; at < from + 150 && canHold(lines[at]); at++) {
    if (isRule(lines[at]!)) {
      rules.push(lines[at]!)
      continue
    }
    const next = occupy(free, lines[at]!)
    // Beyond the columns so far there is room for anything.
    if (run.length > 0 && !hasGap(run.length > 1 ? next.slice(0, free.length) : next)) break
    free = next
    run.push(lines[at]!)
  }
  misses.tries = from < misses.columns ? misses.tries + 1 : 0
  misses.columns = Math.max(misses.columns, from + run.length + rules.length)
  // Text right below a table may happen to have a space where a column starts.
  const { length } = run
  while (run.length > 2 && run.at(-1)!.indent === run[0]!.indent && isPlain(run.at(-1)!, free))
    run.pop()
  if (run.length < length) free = run.reduce(occupy, [])
  const columns = run.length < 2 ? [] : gutters(free, run)
  if (columns.length === 0) return null
  const rows = toRuledRows(run, rules, [0, ...columns])
  if (!isTable(rows)) return null
  const end = run.at(-1)!.number
  return {
    rows,
    rules: rules.filter(({ number }) => number < end),
    confidence: run.length >= 3 ? 0.85 : 0.7,
  }
}

/** A line drawn from edge to edge, below the header or between rows. */
const isRule = ({ text }: Line): boolean => !opensInLetter(text) && /^([-=_─━])\1{5,}$/u.test(text)

/** No row goes on below a drawn line, and what stands above the first one is the header. */
function toRuledRows(
  run: readonly Line[],
  rules: readonly Line[],
  edges: readonly number[],
): Grid['rows'] {
  const tops = [0, ...rules.map(({ number }) => run.findIndex((line) => line.number > number)), -1]
  const parts = tops.flatMap((top, index): Line[][] => {
    const to = tops[index + 1]
    const part = top < 0 ? [] : run.slice(top, to === -1 || to === undefined ? run.length : to)
    return part.length > 0 ? [part] : []
  })
  const [header] = parts
  if (parts.length < 2 || header!.length > 3) return toRows(run, edges)
  const cells = header!.map((line) => cutAt(line, edges))
  return [merge(header!, cells), ...parts.slice(1).flatMap((part) => toRows(part, edges))]
}

/** The rows of some lines whose columns start at some places. */
export function toRows(run: readonly Line[], edges: readonly number[]): Grid['rows'] {
  const cells = keepAmounts(run.map((line) => cutAt(line, edges)))
  // A header may have nothing above the names of the rows.
  const [first, second] = cells
  const apart =
    first![0]!.text === '' &&
    second !== undefined &&
    second.every(({ text }, column) => text !== '' || first![column]!.text === '') &&
    first!.filter(({ text }) => text !== '').length >= Math.max(2, first!.length - 1)
  const below = partRows(apart ? cells.slice(1) : cells)
  const rows = apart ? [[0], ...below.map((own) => own.map((index) => index + 1))] : below
  return rows.map((own) =>
    merge(
      own.map((index) => run[index]!),
      own.map((index) => cells[index]!),
    ),
  )
}

/** Whether a line has text on both sides of some free place and nowhere room between. */
function isPlain({ indent, text }: Line, free: readonly boolean[]): boolean {
  const first = free.indexOf(true, free.indexOf(false))
  return !text.includes('  ') && first >= 0 && indent + text.length > first + 2
}

/** The first line of a table parts cells; or a cell of its header begins a line or two higher than the others. */
function opensColumns(lines: readonly Line[], from: number): boolean {
  if (isSpaced(lines[from]!)) return true
  for (let at = from + 1; at <= from + 3; at++) {
    const next = lines[at]
    if (!next?.text || isRule(next)) return false
    if (isSpaced(next)) return next.indent < lines[from]!.indent && !isCaption(lines, from, at)
  }
  return false
}

/** Whether words stand in the middle above a table whose header, from a line on, has a name for each column without them. */
function isCaption(lines: readonly Line[], from: number, header: number): boolean {
  const { indent, text } = lines[from]!
  const [names, row] = [lines[header]!, lines[header + 1]]
  if (!/\S \S+ \S/u.test(text.slice(0, 200)) || !row?.text || roomsOf(names) < roomsOf(row))
    return false
  const start = Math.min(names.indent, row.indent)
  const end = Math.max(names.indent + names.text.length, row.indent + row.text.length)
  return Math.abs(indent + text.length / 2 - (start + end) / 2) <= 6
}

const roomsOf = ({ text }: Line): number => text.match(/ {2,}/gu)?.length ?? 0

const isSpaced = (line: Line): boolean => line.text.includes('  ') && line.text.length <= 300

/** A line of a table holds no list mark, no tab and no more than a page is wide. */
export function canHold(line: Line | undefined): line is Line {
  return (
    line !== undefined &&
    line.text !== '' &&
    line.text.length <= 300 &&
    !line.text.includes('\t') &&
    // One formatter stars headings and puts no blank line below tables.
    !/^\*{3,6} .{1,200} \*{3,6}$/u.test(line.text) &&
    // The rest of a cell may stand in brackets, `(M)`.
    (!readMarker(line.text) || /^\(\p{Lu}\) {3}/u.test(line.text))
  )
}

/** Which places are still free after another line. */
function occupy(free: readonly boolean[], { indent, text }: Line): boolean[] {
  const next = [...free]
  for (let at = free.length; at < indent + text.length; at++) next.push(true)
  for (let index = 0; index < text.length; index++)
    if (text[index] !== ' ') next[indent + index] = false
  return next
}

/** Whether a place inside the lines is still free. */
function hasGap(free: readonly boolean[]): boolean {
  const start = free.indexOf(false)
  const gap = free.indexOf(true, start)
  return gap > 0 && free.indexOf(false, gap) > 0
}

/** Where columns after the first start: behind a place free in all lines, two wide in most of those with text on both sides. */
function gutters(free: readonly boolean[], run: readonly Line[]): number[] {
  const start = run.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY)
  const found: number[] = []
  for (let at = start + 1; at < free.length; at++) {
    if (free[at] || !free[at - 1]) continue
    let across = 0
    let wide = 0
    // Cells that begin right there, and those that begin as cells do.
    let flush = 0
    let named = 0
    const before = new Set<string>()
    for (const { indent, text } of run) {
      const index = at - indent
      // A line that only has text from here on shows the margin of a column.
      if (index === 0) {
        across++
        wide++
      }
      if (
        index <= 0 ||
        index > text.length ||
        text.slice(0, index).trim() === '' ||
        text.slice(index).trim() === ''
      )
        continue
      across++
      if (text.slice(0, index).endsWith('  ') || text.slice(index).startsWith('  ')) wide++
      if (text[index] !== ' ') flush++
      before.add(/\S{1,20}\s*$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0].trim() ?? '')
      if (/^[\p{Lu}\d<>]/u.test(text.slice(index, index + 2))) named++
    }
    // Formatters of web pages leave one space below the widest cell of a column. The same words in all rows break alike too.
    const aligned =
      wide > 0 &&
      flush >= across - 1 &&
      named >= Math.max(3, across * 0.5) &&
      (before.size > Math.max(2, across * 0.5) || startsCell(run[0]!, at))
    if (across >= Math.max(2, run.length * 0.34) && (wide >= across * 0.6 || aligned))
      found.push(at)
  }
  // A space between words of one wide cell may stand free too: hardly a line has text in such a column.
  return found.filter((at, index) => {
    const filled = run.filter(({ indent, text }) => {
      const end = (found[index + 1] ?? Number.POSITIVE_INFINITY) - indent
      return text.slice(Math.max(0, at - indent), Math.max(0, end)).trim() !== ''
    })
    return filled.length >= Math.max(2, run.length * 0.25)
  })
}

/** Whether a line has room before a place and a word right there. */
const startsCell = ({ indent, text }: Line, at: number): boolean =>
  /^ {2}\S/u.test(text.slice(Math.max(0, at - indent - 2), at - indent + 1)) && at - indent > 1

/** Cells are short, most rows have two or more, and rows do not go on with a sentence. */
export function isTable(rows: Grid['rows']): boolean {
  if (rows.length < 2) return false
  const full = rows.filter(
    ({ cells }) => cells.filter((cell) => cell.text !== '').length >= 2,
  ).length
  const lower = rows.filter(({ cells }) => /^\p{Ll}/u.test(cells[0]!.text)).length
  const long = rows.filter(({ cells }) => cells[0]!.text.length > 80).length
  const header = rows[0]!.cells
  return (
    full >= rows.length * 0.7 &&
    (lower <= rows.length * 0.34 || namesAreSmall(rows.map(({ cells }) => cells))) &&
    long <= rows.length * 0.2 &&
    header.filter((cell) => cell.text !== '').length >= 2 &&
    header.every((cell) => cell.text.length <= 80 && !/[.;,]$/u.test(cell.text))
  )
}
