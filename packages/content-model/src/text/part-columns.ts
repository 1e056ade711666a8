import type { Line } from './clean-lines.ts'
import { type Columns, findGutters, findRuns } from './find-gutters.ts'
import { type Piece, slicePiece } from './piece.ts'

/** Lines in reading order; where any moved, the number that each had in the source. */
export interface PartedLines {
  lines: readonly Line[]
  numbers?: readonly number[]
}

/**
 * Puts columns of prose that a page printed side by side below each other, left before right. Cells of a table begin
 * in the same line; paragraphs of columns do not, and all columns are about as wide as a column of print. Lines are
 * counted anew, since one line of the source may become two.
 */
export function partColumns(lines: readonly Line[]): PartedLines {
  const ordered = putInOrder(lines, 0)
  if (ordered === lines) return { lines }
  return {
    lines: ordered.map((line, index) => ({ ...line, number: index + 1 })),
    numbers: ordered.map(({ number }) => number),
  }
}

/** The lines themselves where none are columns. A column may hold two more, as of a folded leaflet. */
function putInOrder(lines: readonly Line[], depth: number): readonly Line[] {
  const found = findColumns(lines)
  if (found.length === 0) return lines
  const out: Line[] = []
  const put = (column: readonly Line[]): void => {
    for (const line of depth < 1 ? putInOrder(column, depth + 1) : column) out.push(line)
  }
  let done = 0
  for (const { from, to, gutter } of found) {
    for (const line of lines.slice(done, from)) out.push(line)
    const inside = lines.slice(from, to)
    const left = inside.map((line) => leftOf(line, gutter))
    const right = inside.map((line) => rightOf(line, gutter))
    const blank = { ...inside.at(-1)!, text: '', indent: 0, pageBreak: false }
    put(closeUp(left, right))
    out.push(blank)
    put(closeUp(right, left).map((line) => ({ ...line, pageBreak: false })))
    out.push(blank)
    done = to
  }
  for (const line of lines.slice(done)) out.push(line)
  return out
}

/**
 * A column without the blank lines in which only the other has text, where the lines of both do not stand at the same
 * heights: inside a sentence, and where the lines of the two take turns.
 */
function closeUp(own: readonly Line[], other: readonly Line[]): Line[] {
  const alone = (at: number): boolean => own[at]?.text !== '' && other[at]?.text === ''
  return own.filter((line, at) => {
    const above = own[at - 1]?.text
    const below = own[at + 1]?.text
    if (line.text || !above || !below || !other[at]!.text) return true
    const inside = /[\p{L}\d,]$/u.test(above) && /^[\p{Ll}(]/u.test(below)
    return !inside && !(alone(at - 1) && alone(at + 1))
  })
}

/** The runs of lines that are columns of prose; none crosses a page. Inside columns no side may be parted again. */
function findColumns(lines: readonly Line[], inner = false): Columns[] {
  const found: Columns[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && !lines[to]!.pageBreak) to++
    const own: Columns[] = []
    for (const gutter of findGutters(lines.slice(from, to)))
      for (const run of findRuns(lines, from, to, gutter))
        if (
          own.every((one) => run.to <= one.from || run.from >= one.to) &&
          areProse(lines, run, inner)
        )
          own.push(run)
    for (const run of own.sort((one, two) => one.from - two.from)) found.push(run)
    from = to
  }
  return found
}

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
function areProse(lines: readonly Line[], { from, to, gutter }: Columns, inner: boolean): boolean {
  const inside = lines.slice(from, to)
  const leftLines = inside.map((line) => leftOf(line, gutter))
  const rightLines = inside.map((line) => rightOf(line, gutter))
  if (areCells(leftLines, inner) || areCells(rightLines, inner)) return false
  const left = leftLines.map(({ text }) => text)
  const right = rightLines.map(({ text }) => text)
  if (median(left) < 20 || median(right) < 18) return false
  if (goingOn(left) < 2 || goingOn(right) < 1) return false
  // Cells that run over several lines still begin side by side.
  const apart = independent(left, right) + independent(right, left)
  return apart >= 2 || (apart === 1 && goingOn(left) + goingOn(right) >= 6)
}

/** Whether one side is parted again in many lines, but not into columns of prose. */
function areCells(lines: readonly Line[], inner: boolean): boolean {
  const written = lines.filter(({ text }) => text !== '')
  const parted = written.filter(({ text }) => /\S {3,}\S/u.test(text)).length
  return (
    parted >= 3 &&
    parted >= written.length * 0.3 &&
    (inner || findColumns(lines, true).length === 0)
  )
}

/** How many lines begin a paragraph where the other column is inside a sentence. */
function independent(own: readonly string[], other: readonly string[]): number {
  let count = 0
  // The last text above on both sides.
  let above = ''
  let beside = ''
  for (const [at, text] of own.entries()) {
    const begins = own[at - 1] === '' || /[.!?:]$/u.test(above)
    if (text && begins && /^[\p{Lu}•]/u.test(text) && /[^.!?:]$/u.test(beside)) {
      const next = other[at] || other[at + 1] || ''
      if (/^[\p{Ll}(]/u.test(next)) count++
    }
    above = text || above
    beside = other[at] || beside
  }
  return count
}

function goingOn(texts: readonly string[]): number {
  const written = texts.filter((text) => text !== '')
  return written.filter(
    (text, at) => /^\p{Ll}/u.test(text) && /[\p{L},]$/u.test(written[at - 1] ?? ''),
  ).length
}

function median(texts: readonly string[]): number {
  const lengths = texts
    .filter((text) => text !== '')
    .map((text) => text.length)
    .sort((one, other) => one - other)
  return lengths.length < 5 ? 0 : lengths[Math.floor(lengths.length / 2)]!
}
