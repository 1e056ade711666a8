import type { Table } from '../tree/block.ts'
import type { Chunk } from './chunk.ts'
import { type Locate, place, span, toPhrasing } from './place.ts'

/** Makes a table of a run of rows, the first of which is the header, and the line that captions them. */
export function toTable(run: readonly Chunk[], locate: Locate, caption?: Chunk): Table {
  const width = run.reduce((most, { cells = [] }) => Math.max(most, cells.length), 0)
  return {
    type: 'table',
    headerRows: 1,
    headerColumns: 1,
    ...(caption && { caption: toPhrasing(caption, locate) }),
    children: run.map((chunk) => ({
      type: 'tableRow',
      children: (chunk.cells ?? []).map((cell) => ({
        type: 'tableCell',
        // A row that could not be parted stands below all names of columns.
        ...(chunk.cells?.length === 1 && width > 1 && { colSpan: width }),
        children: toPhrasing(cell, locate),
        position: place(cell, locate),
      })),
      position: place(chunk, locate),
    })),
    position: span(caption ? [caption, ...run] : run, locate),
    data: { confidence: run.reduce((least, chunk) => Math.min(least, chunk.confidence), 1) },
  }
}
