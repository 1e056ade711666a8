import type { Chunk } from './chunk.ts'
import { partGlued } from './part-glued.ts'
import { joinAll, tidyPiece } from './piece.ts'
import type { Stacked } from './read-tabbed.ts'

/** The rows of a table of which every chunk is one cell, or the second of each row two that were put into one line. */
export function stackRows(
  chunks: readonly Chunk[],
  { width, cells = chunks }: Pick<Stacked, 'width' | 'cells'>,
): Chunk[] {
  let next = 0
  const rows = Array.from({ length: cells.length / width }, (_, row): Chunk => {
    const own = cells.slice(row * width, (row + 1) * width)
    const written = own.filter(({ text }) => text !== '')
    const from = next
    next += written.length
    return {
      ...(chunks[from] ?? chunks.at(-1)!),
      ...joinAll(written, ' '),
      lines: chunks.slice(from, next).flatMap(({ lines }) => lines),
      group: chunks[0]!.group,
      role: 'row',
      marker: undefined,
      cells: own.map(tidyPiece),
      header: row === 0,
      confidence: 0.8,
      alternatives: ['text'],
    }
  })
  return cells === chunks ? partGlued(rows) : rows
}
