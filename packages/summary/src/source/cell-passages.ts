import type { Position, Table } from '@plainleaf/content-model'
import { type Run, textOf, toRuns } from './run.ts'

/** Where a cell stands among the children of its table and its row, from 0. */
export interface CellPlace {
  row: number
  column: number
}

/** Whether a cell of a table reaches over several columns or rows, so that its place in its row is not its column. */
export const hasSpans = ({ children }: Table): boolean =>
  children.some((row) => row.children.some(({ colSpan = 1, rowSpan = 1 }) => colSpan * rowSpan > 1))

/** The cells of a table that hold text, headers included, row by row. */
export function cellPassages(
  table: Table,
): { runs: Run[]; position?: Position | undefined; cell: CellPlace }[] {
  return table.children.flatMap(({ children }, row) =>
    children.flatMap((one, column) => {
      const runs = toRuns(one.children)
      return textOf(runs).trim() ? [{ runs, position: one.position, cell: { row, column } }] : []
    }),
  )
}
