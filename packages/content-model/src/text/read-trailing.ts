import type { Line } from './clean-lines.ts'
import { slicePiece, tidyPiece } from './piece.ts'
import type { Grid } from './read-grid.ts'

/** A figure, or an answer, that can fill a cell; what begins with a nought and goes on is part of a telephone number. */
const value = /^(?:(?!0\d{2})\d{1,4}(?:[.,]\d{1,3})?%?|yes|no|none|[-–—✓✗])$/iu

/**
 * Reads a table whose cells one space parts, where nothing but figures stand in all columns behind the names of the rows:
 * as many at the end of each line as names at the end of the line above, three rows or more. Copies from print look so.
 */
export function readTrailing(lines: readonly Line[], from: number): Grid | null {
  const header = lines[from]!
  if (!endsInName(header.text) || !opens.test(header.text)) return null
  const run: { line: Line; values: number }[] = []
  for (let at = from + 1; at < from + 60 && lines[at]; at++) {
    const values = valuesOf(lines[at]!.text)
    if (values < 2) break
    run.push({ line: lines[at]!, values })
  }
  if (run.length < 3) return null
  const words = [...header.text.matchAll(/\S+/gu)]
  let names = 0
  while (names < words.length - 1 && /^\p{Lu}/u.test(words.at(-1 - names)![0])) names++
  const width = Math.min(names, ...run.map(({ values }) => values))
  // Fewer names than figures: only where each word names a column is it known which figure is part of the row's name.
  const known = run.every(({ values }) => values === width) || names === words.length - 1
  if (width < 2 || !known || (width < names && width < words.length - 1)) return null
  return {
    rows: [header, ...run.map(({ line }) => line)].map((line) => ({
      lines: [line],
      cells: cutOff(line, width),
    })),
    rules: [],
    confidence: 0.7,
  }
}

/** A short line of words without figures, the last two of which begin in capitals. */
const opens = /^\p{Lu}[^\d.!?:;,]{2,80} \p{Lu}[^\s\d.!?:;,]{0,20} \p{Lu}[^\s\d.!?:;,]{0,20}$/u

/** Whether the last word of a line may begin with a capital; in most it begins with a small letter. */
function endsInName(text: string): boolean {
  const code = text.charCodeAt(text.lastIndexOf(' ') + 1)
  return code > 127 || (code >= 65 && code <= 90)
}

/** How many words at the end of a line are figures or answers, other words before them. */
function valuesOf(text: string): number {
  if (text.length > 100 || text.includes('  ')) return 0
  const words = text.split(' ')
  let count = 0
  while (count < words.length - 1 && value.test(words[words.length - 1 - count]!)) count++
  // What goes on before them with more figures is a telephone number.
  return /^[+(]?\d{4,}\)?$|^[+(]?0\d+\)?$/u.test(words[words.length - 1 - count]!) ? 0 : count
}

/** The cells of a line: some words at its end, and the rest before them. */
function cutOff(line: Line, width: number): Grid['rows'][number]['cells'] {
  const starts = [...line.text.matchAll(/\S+/gu)].map(({ index }) => index).slice(-width)
  const edges = [0, ...starts, line.text.length]
  return edges.slice(1).map((to, at) => tidyPiece(slicePiece(line, edges[at]!, to)))
}
