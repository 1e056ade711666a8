import type { Line } from './page.ts'

/**
 * Puts the cells of rows that have fewer than others under the columns they stand in: tags name no cell where one from
 * a row above goes on, and the library does not tell how far a cell reaches.
 */
export function alignCells(rows: readonly Line[][][]): Line[][][] {
  const width = Math.max(...rows.map((row) => row.length))
  const full = rows.filter((row) => row.length === width)
  const starts = Array.from({ length: width }, (_, column) => {
    const xs = full.flatMap((row) => row[column]?.[0]?.x ?? []).sort((one, other) => one - other)
    return xs[Math.floor(xs.length / 2)]
  })
  return rows.map((row) => {
    if (row.length === width) return [...row]
    const placed: Line[][] = Array.from({ length: width }, () => [])
    let from = 0
    for (const [index, cell] of row.entries()) {
      const x = cell[0]?.x
      // Cells behind it need columns of their own.
      const last = width - (row.length - index)
      const column = x === undefined ? Math.min(from, last) : nearest(starts, x, from, last)
      placed[column] = cell
      from = column + 1
    }
    return placed
  })
}

function nearest(
  starts: readonly (number | undefined)[],
  x: number,
  from: number,
  to: number,
): number {
  let best = Math.min(from, to)
  for (let at = from; at <= to; at++) {
    const start = starts[at]
    if (start !== undefined && Math.abs(start - x) < Math.abs((starts[best] ?? Infinity) - x))
      best = at
  }
  return best
}
