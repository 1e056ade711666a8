import type { Line } from './clean-lines.ts'
import { brought } from './find-mail-end.ts'
import { slicePiece } from './piece.ts'

/**
 * Takes the `>` from the lines of a text that was sent back as the quotation in a mail: where nine in ten lines have
 * it, it marks nothing, and where nine in ten lines have it below the line that says so. Blank lines of the quotation become
 * blank.
 */
export function unquoteLines(lines: readonly Line[]): readonly Line[] {
  const written = lines.slice(noteAbove(lines)).filter((line) => line.text)
  const quoted = written.filter((line) => line.text.startsWith('>')).length
  if (quoted < 5 || quoted < written.length * 0.9) return lines
  return lines.map(unquoted)
}

/** A line without the `>` that mark it as quoted. */
export function unquoted(line: Line): Line {
  const mark = /^>(?: ?>){0,9} ?/u.exec(line.text)?.[0]
  if (!mark) return line
  const rest = slicePiece(line, mark.length)
  const indent = /^ */u.exec(rest.text)![0].length
  return { ...line, ...slicePiece(rest, indent), indent }
}

/** How many lines stand above what a mail sends on: a few, less than it has, and the line that says so. */
function noteAbove(lines: readonly Line[]): number {
  const first = lines.findIndex(({ text }) => text.startsWith('>'))
  if (first < 1 || first > 20 || lines.length < first * 2) return 0
  return lines.slice(0, first).some(({ text }) => brought.test(text.slice(0, 80))) ? first : 0
}

/** A sign that stands apart from the words at an edge of a line, as specks on paper are read. */
const speck = { before: /^[‘’'`,] +(?=\p{L})/u, behind: /\p{L} +[‘’'`,]$/u }

/** Quotation marks and the comma. */
const isSpeck = (code: number): boolean =>
  code === 39 || code === 44 || code === 96 || code === 0x2018 || code === 0x2019

/** Takes specks of a scan from the edges of lines, and bars as `unbar` does. */
export function unspeckLines(lines: readonly Line[]): readonly Line[] {
  return unbar(lines).map((line): Line => {
    const { text } = line
    // Most lines begin and end with a word or a stop.
    if (!isSpeck(text.charCodeAt(0)) && !isSpeck(text.charCodeAt(text.length - 1))) return line
    const from = speck.before.exec(text)?.[0].length ?? 0
    const to = speck.behind.test(text.slice(-9)) ? text.slice(0, -1).trimEnd().length : text.length
    return to - from < text.length ? { ...line, ...slicePiece(line, from, to) } : line
  })
}

/**
 * Takes the bars from the lines of a scan, where the edge of a page or a box beside the text was read as `|`: three lines
 * or more begin with one, and no line has another.
 */
function unbar(lines: readonly Line[]): readonly Line[] {
  const barred = lines.filter(({ text }) => text.startsWith('|'))
  const edges = barred.filter(({ text }) => /^\| [^|]+$/u.test(text))
  if (edges.length < 3 || edges.length < barred.length) return lines
  if (lines.some(({ text }) => text.includes('|', 1))) return lines
  return lines.map((line): Line => {
    const length = /^\| +/u.exec(line.text)?.[0].length
    return length ? { ...line, ...slicePiece(line, length) } : line
  })
}
