import { type Chunk, wordCount } from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { edgesOf, type Piece } from './piece.ts'
import { weighColumns } from './weigh-columns.ts'

/** A table of one cell a line: its first chunk, the one after its last, how many columns it has, and its cells where some are empty. */
export interface Stacked {
  from: number
  to: number
  width: number
  cells?: readonly Piece[]
}

/** How far in a line begins that has a tab before its text. */
const tab = 8

/**
 * Reads the table whose first cell a chunk is, as one office suite of the web saves tables: nothing tells where a row
 * ends, so the number of columns is the one that tells the cells apart best. An empty cell is a line with a tab alone.
 */
export function readTabbed(chunks: readonly Chunk[], from: number): Stacked | null {
  const first = chunks[from]!
  let to = from + 1
  // The second cell stands behind a tab, as hardly any line does.
  if (chunks[to]?.indent !== tab || first.indent > 0 || !isCell(first)) return null
  // What leads in lines that are set in by a tab names no column.
  if (endsInColon(first.text) && wordCount(first.text, 3) > 2) return null
  // A line break takes one sign or two, a tab one more.
  const step = signsBetween(first, chunks[to]!)
  if (step !== 2 && step !== 3) return null
  const cells: Piece[] = [first]
  for (let last: Piece = first; chunks[to]; to++) {
    const next = chunks[to]!
    const fits = isCell(next) && next.indent === tab && !/^_+$/u.test(next.text)
    const tabs = fits ? signsBetween(last, next) / step : 0
    if (tabs === 0 || tabs > 4 || !Number.isInteger(tabs)) break
    for (let empty = 1; empty < tabs; empty++) cells.push({ text: '', at: edgesOf(next).from })
    cells.push(next)
    last = next
  }
  // An empty cell at the end left no trace.
  const widths = [2, 3, 4, 5, 6].filter(
    (width) => cells.length % width === 0 && cells.length >= 2 * width && eachRowHas(cells, width),
  )
  const weights = widths.map((width) => weighColumns(cells, width))
  const width = widths[weights.indexOf(Math.max(...weights))]
  return width && cells.length >= 4 ? { from, to, width, cells } : null
}

/** Whether no row is empty. */
const eachRowHas = (cells: readonly Piece[], width: number): boolean =>
  cells.every((_, at) => at % width > 0 || cells.slice(at, at + width).some(({ text }) => text))

const isCell = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' && marker?.kind !== 'bullet' && text.length <= 400

const signsBetween = (one: Piece, other: Piece): number => edgesOf(other).from - edgesOf(one).to
