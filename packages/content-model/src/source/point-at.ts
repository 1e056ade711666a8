import type { Point } from '../tree/node.ts'

/**
 * The point at an offset of a text. A line ends at LF, CR LF or CR, as in CommonMark 0.31.2 section 2.1; columns
 * and offsets count UTF-16 units of the text as it was written.
 */
export function pointAt(text: string, offset: number): Point {
  let line = 1
  let start = 0
  for (const match of text.slice(0, offset).matchAll(/\r\n?|\n/gu)) {
    const next = match.index + match[0].length
    // The LF of a CR LF that the offset falls into still belongs to the line it ends.
    if (text[next - 1] === '\r' && text[next] === '\n') continue
    line += 1
    start = next
  }
  return { line, column: offset - start + 1, offset }
}
