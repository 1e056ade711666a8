import type { Line } from './clean-lines.ts'
import { slicePiece } from './piece.ts'
import type { Grid } from './read-grid.ts'

/**
 * The row of a line right above a table that names its columns in one word each with no room between, as a narrow table is
 * dumped when figures stand far apart below; or null where it has not as many words as the table has columns, or they do not
 * begin in capitals.
 */
export function headerAbove(line: Line, { rows }: Grid): Grid['rows'][number] | null {
  const words = [...line.text.matchAll(/\S{1,24}/gu)]
  if (words.length !== rows[0]!.cells.length) return null
  if (!words.every(([word]) => /^\p{Lu}[^.!?:;,]*$/u.test(word))) return null
  // Names stand above what has figures: nothing else tells them from a heading.
  if (!rows.every(({ cells }) => cells.some(({ text }) => /^\p{P}?\d/u.test(text)))) return null
  return {
    lines: [line],
    cells: words.map(({ index, 0: word }) => slicePiece(line, index, index + word.length)),
  }
}

/** Whether a line may be such a row: two to six words, no room between. */
export const mayName = ({ text }: Line): boolean =>
  text.length <= 80 && /^\p{Lu}\S{0,23}(?: \p{Lu}\S{0,23}){1,5}$/u.test(text)
