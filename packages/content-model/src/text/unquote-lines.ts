import type { Line } from './clean-lines.ts'
import { slicePiece } from './piece.ts'

/**
 * Takes the `>` from the lines of a text that was sent back as the quotation in a mail: where nine in ten lines have
 * it, it marks nothing. Blank lines of the quotation become blank.
 */
export function unquoteLines(lines: readonly Line[]): readonly Line[] {
  const written = lines.filter((line) => line.text)
  const quoted = written.filter((line) => line.text.startsWith('>')).length
  if (quoted < 5 || quoted < written.length * 0.9) return lines
  return lines.map((line): Line => {
    const mark = /^>(?: ?>){0,9} ?/u.exec(line.text)?.[0]
    if (!mark) return line
    const rest = slicePiece(line, mark.length)
    const indent = /^ */u.exec(rest.text)![0].length
    return { ...line, ...slicePiece(rest, indent), indent }
  })
}
