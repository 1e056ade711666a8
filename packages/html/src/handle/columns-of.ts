import type { Table } from '@plainleaf/content-model'

/**
 * The column, from 0, in which each cell of each row starts: a cell above or beside that spans several leaves the
 * cells after it further right than their number in the row.
 */
export function columnsOf(table: Table): number[][] {
  /** Rows that each column is still taken from above. */
  let taken: number[] = []
  return table.children.map(({ children }) => {
    const next = taken.map((rows) => Math.max(0, rows - 1))
    let column = 0
    const starts = children.map(({ colSpan = 1, rowSpan = 1 }) => {
      while ((taken[column] ?? 0) > 0) column++
      const start = column
      for (; column < start + colSpan; column++) next[column] = rowSpan - 1
      return start
    })
    taken = Array.from(next, (rows) => rows ?? 0)
    return starts
  })
}
