import type { Line } from './clean-lines.ts'
import { splitAt } from './find-tables.ts'
import { type Piece, slicePiece } from './piece.ts'
import type { Grid } from './read-grid.ts'
import { readMarker } from './read-marker.ts'

const tabs = /\t+ */gu

/** What parts the cells of a line by itself: tabs, or a row of dots that leads the eye. */
const separators: readonly {
  has: readonly string[]
  is: RegExp
  at: RegExp
  confidence: number
}[] = [
  { has: ['\t'], is: /\S\t/u, at: tabs, confidence: 0.95 },
  {
    has: ['...', '…', '. . '],
    is: /\.{4}|…{2}|(?:\. ){4}/u,
    at: / ?(?:\.{4,}|…{2,}|\. (?:\. ){3,}\.?) ?/gu,
    confidence: 0.85,
  },
]

/**
 * Reads rows of a table whose cells tabs or dots part, two lines or more that follow each other, each with as many
 * cells as the first.
 */
export function readParted(lines: readonly Line[], from: number): Grid | null {
  const start = lines[from]!.text.slice(0, 400)
  for (const { has, is, at, confidence } of separators) {
    // Most lines have nothing of the kind.
    if (!has.some((sign) => start.includes(sign)) || !is.test(start)) continue
    const rows: Grid['rows'] = []
    let width = 0
    for (let index = from; index < lines.length; index++) {
      // One formatter of old word-processor files puts a blank line below each row.
      if (at === tabs && rows.length > 0 && !lines[index]!.text) index++
      const line = lines[index]
      if (!line) break
      const cells = toCells(line, is, at)
      if (cells && rows.length === 0 && at === tabs && hasCorner(lines, index, cells.length))
        cells.unshift(slicePiece(line, 0, 0))
      if (!cells || (width > 0 && cells.length !== width)) break
      width = cells.length
      rows.push({ lines: [line], cells })
    }
    if (rows.length >= 2 && width >= 2) return { rows, rules: [], confidence }
  }
  return null
}

/** Whether a header stands further in and the row below it has one cell more: nothing stands above the names of the rows. */
function hasCorner(lines: readonly Line[], index: number, width: number): boolean {
  const below = lines[index + 1]
  if (!below?.text || lines[index]!.indent === 0 || below.indent > 0) return false
  return toCells(below, /\S\t/u, tabs)?.length === width + 1
}

function toCells(line: Line, is: RegExp, at: RegExp): Piece[] | null {
  const { text } = line
  if (text === '' || text.length > 400 || !is.test(text) || readMarker(text)) return null
  return splitAt(line, at)
}
