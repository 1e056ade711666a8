import { type Chunk, endsSentence, isQuestion, wordCount } from './chunk.ts'
import { opensInLetter } from './edge-signs.ts'

/**
 * How many columns the lines of a block make where each holds one cell, as a page saves a table when it forgets what
 * stood side by side: every line is short; the first lines name the columns, without a figure; below them some column
 * has nothing but figures and another has none. Gives null where no number of columns, from two to six, fits with
 * three rows or more, header included.
 */
function stackedColumns(block: readonly Chunk[]): number | null {
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

/** A table of one cell a line: its first chunk, the one after its last, and how many columns it has. */
export interface Stacked {
  from: number
  to: number
  width: number
}

/**
 * Finds the tables of one cell a line: in blocks of lines, and where a blank line parts all of them, as one converter of
 * word-processor files writes cells.
 */
export function findStacked(chunks: readonly Chunk[]): Stacked[] {
  const found: Stacked[] = []
  for (let from = 0; from < chunks.length; ) {
    let to = from + 1
    while (chunks[to]?.group === chunks[from]!.group) to++
    const tight = to - from >= 6 ? stackedColumns(chunks.slice(from, to)) : null
    const table = tight
      ? { from, to, width: tight }
      : to - from === 1 && isCell(chunks[from]!)
        ? looseFrom(chunks, from)
        : null
    if (table && 'width' in table) found.push(table)
    from = table?.to ?? to
  }
  return found
}

/** The table among the cells that stand alone from one on, which a name of it may open, or else where they end. */
function looseFrom(chunks: readonly Chunk[], from: number): Stacked | { to: number } {
  let to = from + 1
  while (chunks[to] && isCell(chunks[to]!) && chunks[to]!.group !== chunks[to - 1]!.group) to++
  if (to - from < 8 || chunks[to]?.group === chunks[to - 1]!.group) return { to }
  // The last heads the text that follows, unless it stands further from that than from the others.
  const next = chunks[to]
  const apart = next && next.group - chunks[to - 1]!.group > 1
  const even = chunks[to - 1]!.group - chunks[from]!.group === to - 1 - from
  const heads = next?.role === 'text' && !isQuestion(next.text) && !(apart && even)
  const end = heads ? to - 1 : to
  for (const start of [from, from + 1]) {
    const width = stackedColumns(chunks.slice(start, end))
    if (width && end - start >= 4 * width) return { from: start, to: end, width }
  }
  return { to }
}

const isCell = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' &&
  !marker &&
  (isFigure(text) || !endsSentence(text)) &&
  !/[:;,]$/u.test(text) &&
  wordCount(text, 9) <= 8

/** A number with what it counts, before anything else but how near it is. */
const isFigure = (text: string): boolean =>
  opensInLetter(text)
    ? text.length <= 60 && nearly.test(text)
    : /^[<>≤≥~±+–—-]?\s?[£$€]?\d/u.test(text)

const nearly =
  /^(?:about|around|at (?:least|most)|fewer than|less than|more than|over|under|up to|etwa|rund|bis zu|(?:weniger|mehr) als|moins de|plus de|environ|jusqu'à|menos de|más de|hasta|circa|meno di|più di|minder dan|meer dan|ongeveer) \d/iu
