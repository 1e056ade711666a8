import type { Position, Table } from '@plainleaf/content-model'
import { plainRun, type Run, textOf, toRuns } from './run.ts'

/** The body rows of a table as text: `Header: cell; Header: cell`. Cells that are empty or hold a dash are left out. */
export function rowPassages(table: Table): { runs: Run[]; position?: Position | undefined }[] {
  const headers = table.children.slice(0, table.headerRows).at(-1)?.children ?? []
  return table.children.slice(table.headerRows).flatMap((row) => {
    const runs: Run[] = []
    let column = 0
    for (const cell of row.children) {
      const value = toRuns(cell.children)
      const header = toRuns(headers[column]?.children ?? [])
      column += cell.colSpan ?? 1
      if (/^[\s–—-]*$/u.test(textOf(value))) continue
      if (runs.length > 0) runs.push(plainRun('; '))
      if (textOf(header).trim()) runs.push(plainRun(`${textOf(header).trim()}: `))
      runs.push(...value)
    }
    return runs.length > 0 ? [{ runs, position: row.position }] : []
  })
}
