import { type Table, type TableCell, toText } from '@plainleaf/content-model'
import { columnsOf } from './columns-of.ts'

/** A cell with the room it takes; ends are the row and column after the last. */
interface Place {
  cell: TableCell
  row: number
  rowEnd: number
  column: number
  columnEnd: number
}

/** What a cell of a table with joined headers says of itself. */
export interface CellHeaders {
  /** Its own id, where other cells name it as their header. */
  id?: string | undefined
  /** Ids of the headers above it, outermost first, then of those before it. */
  headers?: string[] | undefined
}

/**
 * For each cell of a table its headers by id, where `scope` does not say enough: in tables whose headers span rows or columns
 * (WCAG technique H43). Empty for all other tables, which are simpler without. `name` starts every id.
 */
export function headersOf(table: Table, name: string): Map<TableCell, CellHeaders> {
  const { headerRows, headerColumns } = table
  const places = placesIn(table)
  const isHead = ({ row, column }: Place): boolean => row < headerRows || column < headerColumns
  const heads = places.filter((place) => isHead(place) && toText(place.cell.children).trim() !== '')
  const joined = heads.some(
    ({ row, rowEnd, column, columnEnd }) => rowEnd - row > 1 || columnEnd - column > 1,
  )
  if (!joined) return new Map()
  const ids = new Map(heads.map((head, at) => [head, `${name}-${at + 1}`]))
  const used = new Set<string>()
  const found = new Map<TableCell, CellHeaders>()
  for (const place of places) {
    const above = heads.filter(
      (head) => head.row < headerRows && head.rowEnd <= place.row && shares(head, place, 'column'),
    )
    const before = heads.filter(
      (head) =>
        head.row >= headerRows && head.columnEnd <= place.column && shares(head, place, 'row'),
    )
    const headers = [...above, ...before].map((head) => ids.get(head)!)
    for (const id of headers) used.add(id)
    found.set(place.cell, { headers: headers.length > 0 ? headers : undefined })
  }
  for (const [{ cell }, id] of ids) if (used.has(id)) found.set(cell, { ...found.get(cell), id })
  return found
}

/** Whether two cells stand in a row, or a column, together. */
function shares(one: Place, other: Place, by: 'row' | 'column'): boolean {
  return one[by] < other[`${by}End`] && other[by] < one[`${by}End`]
}

function placesIn(table: Table): Place[] {
  const columns = columnsOf(table)
  return table.children.flatMap(({ children }, row) =>
    children.map((cell, at): Place => {
      const column = columns[row]?.[at] ?? at
      const rowEnd = row + (cell.rowSpan ?? 1)
      return { cell, row, rowEnd, column, columnEnd: column + (cell.colSpan ?? 1) }
    }),
  )
}
