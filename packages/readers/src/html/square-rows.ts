import type { TableCell, TableRow } from '@plainleaf/content-model'

/** Tables above this size are left as they are: one wide row over many short ones must not cost memory without end. */
const mostCells = 200_000

/**
 * Makes a table a rectangle, as browsers show it: short rows get empty cells, and no cell reaches below the last row or
 * over another (https://html.spec.whatwg.org/#forming-a-table).
 */
export function squareRows(rows: readonly TableRow[]): TableRow[] {
  const taken: number[][] = rows.map(() => [])
  let cells = 0
  const placed = rows.map((row, line) => {
    let column = 0
    const children = row.children.map((cell): TableCell => {
      while (taken[line]![column]) column += 1
      let across = 1
      while (across < (cell.colSpan ?? 1) && !taken[line]![column + across]) across += 1
      const down = Math.min(cell.rowSpan ?? 1, rows.length - line)
      cells += across * down
      if (cells <= mostCells)
        for (let below = 0; below < down; below++)
          for (let right = 0; right < across; right++) taken[line + below]![column + right] = 1
      column += across
      const { rowSpan: _, colSpan: __, ...rest } = cell
      return { ...rest, ...(across > 1 && { colSpan: across }), ...(down > 1 && { rowSpan: down }) }
    })
    return { ...row, children }
  })
  const width = Math.max(0, ...taken.map((row) => row.length))
  if (cells > mostCells || width * rows.length > mostCells) return placed
  return placed.map((row, line) => {
    const free = width - taken[line]!.filter(Boolean).length
    const more = Array.from(
      { length: free },
      (): TableCell => ({ type: 'tableCell', children: [] }),
    )
    return more.length > 0 ? { ...row, children: [...row.children, ...more] } : row
  })
}
