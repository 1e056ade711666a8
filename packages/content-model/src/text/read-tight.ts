import { type Chunk, endsSentence, wordCount } from './chunk.ts'
import { asksInHeader, isColumnName, namedColumns } from './column-names.ts'
import { isPartName } from './named-parts.ts'
import {
  isCell,
  isSpent,
  look,
  type Misses,
  type Sought,
  type Spread,
  weighTable,
} from './weigh-table.ts'

/** A table has at most so many cells. */
const most = 120

/**
 * The table that begins at a chunk and has a cell in each line, where nothing tells cells from the lines above and below:
 * it stands below a sentence or the heading behind that, short names of columns open it, and it ends where its columns
 * are told best.
 */
export function tightFrom(sought: Sought, from: number, misses: Misses): Spread | null {
  const { chunks } = sought
  if (!opens(sought, from) || isSpent(from, misses)) return null
  const end = endOfCells(sought, from)
  look(from, end, misses)
  if (end - from < 6) return null
  const table = bestFrom(chunks, from, end)
  if (!table) return null
  // The line above may be a heading: cells are told better without it.
  for (const start of [from + 1, from + 2]) {
    const other = bestFrom(chunks, start, end)
    if (other && other.weight > table.weight) return null
  }
  return table
}

function bestFrom(chunks: readonly Chunk[], from: number, end: number): Spread | null {
  let best: Spread | null = null
  for (let width = 2; width <= 6; width++) {
    const header = chunks.slice(from, from + width)
    if (header.length < width || !header.every(isName)) break
    const asked = width === 2 && asksInHeader(header[0]!.text) ? 1 : 0
    const others = namedColumns(header)
    const named = others + (others > 0 ? asked : 0)
    const opened = isColumnName(header[0]!.text) && !(named === 1 && isPartName(header[0]!.text))
    const least = named >= 2 ? 3.5 : named === 1 && opened ? 6 : 7.5
    const said = new Set(header.map(({ text }) => text))
    for (let to = from + 2 * width; to <= end; to += width) {
      const cells = chunks.slice(from, to)
      // What the header says no cell does: there the header of another table stands.
      if (cells.slice(-width).some(({ text }) => said.has(text))) break
      if (cells.length < 3 * width) continue
      if (named < (width === 2 ? 2 : 1) && cells.some(({ text }) => endsSentence(text))) break
      if (saysMore(cells, width)) continue
      const more = asked + (opened ? 4 : 0) + (headsText(chunks, to) ? 4 : 0)
      const table = weighTable(cells, width, least - more / 2, { sure: false, corner: false })
      if (!table) continue
      const weight = table.weight + more
      if (weight > (best?.weight ?? 0)) best = { ...table, to, weight, sure: weight >= least + 1 }
    }
  }
  return best
}

/** Whether a line and the text below it stand there, as a heading does, or nothing more. */
const headsText = (chunks: readonly Chunk[], at: number): boolean => {
  const [heading, text] = [chunks[at], chunks[at + 1]]
  if (!heading || !text) return !heading
  return isName(heading) && (endsSentence(text.text) || !isCell(text))
}

/** Whether a sentence stands in the last row where no other row has one, as below a heading. */
const saysMore = (cells: readonly Chunk[], width: number): boolean =>
  cells
    .slice(-width)
    .some(
      ({ text }, column) =>
        endsSentence(text) &&
        !cells
          .slice(width, -width)
          .some((cell, at) => at % width === column && endsSentence(cell.text)),
    )

/** Whether a line can be the first of a table: a name below a sentence, an item of a list, or the heading behind one. */
function opens({ chunks, cells }: Sought, from: number): boolean {
  if (!cells[from] || !cells[from + 1]) return false
  const first = chunks[from]!
  if (!/^[\p{Lu}\d]/u.test(first.text) || !isName(first)) return false
  if (isColumnName(first.text)) return true
  return [chunks[from - 1], chunks[from - 2]].some(
    (above) =>
      !above || above.marker !== undefined || above.role === 'row' || endsSentence(above.text),
  )
}

/** Where lines end that all may be cells, with as much room between all of them. */
function endOfCells({ chunks, cells }: Sought, from: number): number {
  const step = chunks[from + 1]!.group - chunks[from]!.group
  let to = from + 1
  while (to - from < most && cells[to] && chunks[to]!.group - chunks[to - 1]!.group === step) to++
  return to
}

/** A few words that are no sentence, or a short question. */
const isName = (cell: Chunk): boolean =>
  isCell(cell) &&
  (!endsSentence(cell.text) || cell.text.endsWith('?')) &&
  wordCount(cell.text, 7) <= 6
