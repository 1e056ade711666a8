import type { Line } from './clean-lines.ts'
import { type Piece, slicePiece } from './piece.ts'

/** Lines in reading order; where any moved, the number that each had in the source. */
export interface PartedLines {
  lines: readonly Line[]
  numbers?: readonly number[]
}

/** Lines from one on that hold two columns of prose, and where the right one starts. */
interface Columns {
  from: number
  to: number
  gutter: number
}

/**
 * Puts columns of prose that a page printed side by side below each other, left before right. Cells of a table begin
 * in the same line; paragraphs of columns do not, and both columns are about as wide as a column of print. Lines are
 * counted anew, since one line of the source may become two.
 */
export function partColumns(lines: readonly Line[]): PartedLines {
  const found = findColumns(lines)
  if (found.length === 0) return { lines }
  const out: Line[] = []
  const numbers: number[] = []
  const put = (line: Line): void => {
    numbers.push(line.number)
    out.push({ ...line, number: out.length + 1 })
  }
  let done = 0
  for (const { from, to, gutter } of found) {
    for (const line of lines.slice(done, from)) put(line)
    const inside = lines.slice(from, to)
    for (const line of inside) put(leftOf(line, gutter))
    put({ ...inside.at(-1)!, text: '', indent: 0, pageBreak: false })
    for (const line of inside) put({ ...rightOf(line, gutter), pageBreak: false })
    put({ ...inside.at(-1)!, text: '', indent: 0, pageBreak: false })
    done = to
  }
  for (const line of lines.slice(done)) put(line)
  return { lines: out, numbers }
}

/** The runs of lines that are columns of prose; none crosses a page. */
function findColumns(lines: readonly Line[]): Columns[] {
  const found: Columns[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && !lines[to]!.pageBreak) to++
    const gutter = gutterOf(lines.slice(from, to))
    for (const run of gutter === null ? [] : runsOf(lines, from, to, gutter))
      if (areProse(lines.slice(run.from, run.to), gutter!)) found.push({ ...run, gutter: gutter! })
    from = to
  }
  return found
}

/** Where most lines go on behind three blanks or more, or null where few do. */
function gutterOf(page: readonly Line[]): number | null {
  const starts = new Map<number, number>()
  for (const line of page) {
    const start = startOf(line)
    if (start !== null) starts.set(start, (starts.get(start) ?? 0) + 1)
  }
  const [best] = [...starts].sort(([, one], [, other]) => other - one)
  return best && best[1] >= 5 && best[0] >= 24 ? best[0] : null
}

/** The column in which a line goes on behind its only wide gap. */
function startOf({ text, indent }: Line): number | null {
  if (!text.includes('   ') || text.length > 300) return null
  const gaps = [...text.matchAll(/ {3,}/gu)]
  return gaps.length === 1 ? indent + gaps[0]!.index + gaps[0]![0].length : null
}

/** The longest runs of lines that keep clear of the gutter, from a line with text on both sides to the last such. */
function runsOf(
  lines: readonly Line[],
  from: number,
  to: number,
  gutter: number,
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  let first = -1
  let last = -1
  const close = (): void => {
    if (first >= 0) runs.push({ from: first, to: last + 1 })
    first = -1
  }
  for (let at = from; at < to; at++) {
    const line = lines[at]!
    const start = startOf(line)
    if (line.text && !isClear(line, gutter)) close()
    else if (
      (start !== null && start >= gutter && start <= gutter + deepest) ||
      (first >= 0 && line.text && line.indent >= gutter)
    ) {
      if (first < 0) first = at
      last = at
    } else if (first >= 0 && line.text && line.indent < gutter) last = at
  }
  close()
  return runs
}

/** Whether a line ends before the gutter, starts behind it, or has it free and goes on right behind. */
function isClear({ text, indent }: Line, gutter: number): boolean {
  if (indent + text.length < gutter) return true
  if (indent >= gutter) return indent <= gutter + deepest
  const at = gutter - indent
  const free = text.slice(Math.max(0, at - 2), at).trim() === ''
  return free && /^ {0,10}\S/u.test(text.slice(at, at + deepest + 1))
}

/** How far in lines of a column may stand, as those of a list do. */
const deepest = 10

function leftOf(line: Line, gutter: number): Line {
  if (line.indent >= gutter) return { ...line, text: '' }
  const piece = tidyEnd(slicePiece(line, 0, Math.max(0, gutter - line.indent)))
  return { ...line, ...piece }
}

function rightOf(line: Line, gutter: number): Line {
  if (line.indent >= gutter) return { ...line, indent: line.indent - gutter }
  const piece = slicePiece(line, Math.min(line.text.length, gutter - line.indent))
  const indent = /^ */u.exec(piece.text)![0].length
  return { ...line, ...slicePiece(piece, indent), indent: piece.text.length > indent ? indent : 0 }
}

const tidyEnd = (piece: Piece): Piece => slicePiece(piece, 0, piece.text.trimEnd().length)

/** Two columns of text that go on by themselves: a paragraph begins in one where a sentence goes on in the other. */
function areProse(lines: readonly Line[], gutter: number): boolean {
  const left = lines.map((line) => leftOf(line, gutter).text)
  const right = lines.map((line) => rightOf(line, gutter).text)
  if (median(left) < 20 || median(right) < 18) return false
  if (goingOn(left) < 2 || goingOn(right) < 1) return false
  // Cells that run over several lines still begin side by side.
  const apart = independent(left, right) + independent(right, left)
  return apart >= 2 || (apart === 1 && goingOn(left) + goingOn(right) >= 6)
}

/** How many lines begin a paragraph where the other column is inside a sentence. */
function independent(own: readonly string[], other: readonly string[]): number {
  return own.filter(
    (text, at) =>
      text !== '' &&
      (own[at - 1] === '' || /[.!?:]$/u.test(own[at - 1] ?? '')) &&
      /^[\p{Lu}•]/u.test(text) &&
      /[^.!?:]$/u.test(other[at - 1] ?? '') &&
      /^[\p{Ll}(]/u.test(other[at]!),
  ).length
}

const goingOn = (texts: readonly string[]): number =>
  texts.filter((text, at) => /^\p{Ll}/u.test(text) && /[\p{L},]$/u.test(texts[at - 1] ?? '')).length

function median(texts: readonly string[]): number {
  const lengths = texts
    .filter((text) => text !== '')
    .map((text) => text.length)
    .sort((one, other) => one - other)
  return lengths.length < 5 ? 0 : lengths[Math.floor(lengths.length / 2)]!
}
