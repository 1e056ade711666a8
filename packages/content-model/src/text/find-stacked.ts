import { type Chunk, endsSentence, wordCount } from './chunk.ts'

/**
 * How many columns the lines of a block make where each holds one cell, as a page saves a table when it forgets what
 * stood side by side: every line is short; the first lines name the columns, without a figure; below them some column
 * has nothing but figures and another has none. Gives null where no number of columns, from two to six, fits with
 * three rows or more, header included.
 */
export function stackedColumns(block: readonly Chunk[]): number | null {
  if (block.length < 6 || block.length > 400 || !block.every(isCell)) return null
  const figures = block.map(({ text }) => isFigure(text))
  for (let width = 2; width <= 6; width++) {
    if (block.length % width !== 0 || block.length < 3 * width) continue
    if (figures.slice(0, width).includes(true)) continue
    const columns = Array.from({ length: width }, (_, column) =>
      figures.filter((_, at) => at >= width && at % width === column),
    )
    if (columns[0]!.includes(true)) continue
    if (columns.some((column) => !column.includes(false))) return width
  }
  return null
}

/** The lines of all blocks that are tables of that kind: a figure among them is no page number. */
export function stackedLines(chunks: readonly Chunk[]): ReadonlySet<Chunk> {
  const found = new Set<Chunk>()
  for (let from = 0; from < chunks.length; ) {
    let to = from + 1
    while (chunks[to]?.group === chunks[from]!.group) to++
    const block = chunks.slice(from, to)
    if (block.length >= 6 && stackedColumns(block)) for (const chunk of block) found.add(chunk)
    from = to
  }
  return found
}

const isCell = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' &&
  !marker &&
  (isFigure(text) || !endsSentence(text)) &&
  !/[:;,]$/u.test(text) &&
  wordCount(text, 9) <= 8

/** A number with what it counts, before anything else. */
const isFigure = (text: string): boolean => /^[<>≤≥~±+–—-]?\s?[£$€]?\d/u.test(text)
