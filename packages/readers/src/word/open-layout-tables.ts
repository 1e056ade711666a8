import type { WordNode } from './read-with-mammoth.ts'
import { isEmpty, type Marked, toItems, type WordItem } from './word-item.ts'

/** Characters that a box may hold. */
const longestBox = 1500

/**
 * Puts the content of tables that only lay out the page in their place: those with no more than one filled cell in
 * any row, and single rows of which a cell holds several paragraphs. Short tables of one cell a row are the HTML reader's.
 */
export function openLayoutTables(items: readonly WordItem[], marked: Marked): WordItem[] {
  const large = bodySize(items, marked) * 1.3
  return items.flatMap((item): WordItem[] => {
    if (item.type !== 'table') return [item]
    const rows = item.children.flatMap((row) =>
      row.type === 'tableRow' ? [cellsOf(row.children, marked)] : [],
    )
    if (!isLayout(rows) && !holdsTitle(rows, large)) return [item]
    return openLayoutTables(rows.flat(2), marked).map((inner) =>
      inner.type === 'paragraph'
        ? { ...inner, paragraph: { ...inner.paragraph, inTable: false } }
        : inner,
    )
  })
}

function cellsOf(cells: readonly WordNode[], marked: Marked): WordItem[][] {
  return cells.flatMap((cell) =>
    cell.type === 'tableCell' ? [toItems(cell.children, marked)] : [],
  )
}

/** The size of most letters, in half points. */
function bodySize(items: readonly WordItem[], marked: Marked): number {
  const sizes = new Map<number, number>()
  const walk = (item: WordItem): void => {
    if (item.type === 'paragraph') {
      const { size, text } = item.paragraph
      sizes.set(size, (sizes.get(size) ?? 0) + text.length)
    } else if (item.type === 'table')
      for (const row of item.children)
        if (row.type === 'tableRow')
          for (const inner of cellsOf(row.children, marked).flat()) walk(inner)
  }
  for (const item of items) walk(item)
  return [...sizes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 20
}

/** Whether a table of one row holds a line that is much larger than the text: a title beside the sign of the house. */
const holdsTitle = (rows: readonly WordItem[][][], large: number): boolean =>
  rows.length === 1 &&
  rows
    .flat(2)
    .some(
      (one) => one.type === 'paragraph' && one.paragraph.size >= large && one.paragraph.text !== '',
    )

const several = (cell: readonly WordItem[]): boolean =>
  cell.filter((item) => !isEmpty(item)).length > 1

/** Whether cells under each other frame the text itself, as forms and old leaflets do: more than a box would hold. */
function framesText(cells: readonly WordItem[][]): boolean {
  const length = cells
    .flat()
    .reduce((sum, item) => sum + (item.type === 'paragraph' ? item.paragraph.text.length : 0), 0)
  const parts = cells.filter(several).length
  return length > longestBox && (cells.length === 1 || parts * 2 >= cells.length)
}

function isLayout(rows: readonly WordItem[][][]): boolean {
  const filled = rows.map((cells) => cells.filter((cell) => cell.some((item) => !isEmpty(item))))
  const most = Math.max(0, ...filled.map((cells) => cells.length))
  if (most === 0) return false
  if (rows.every((cells) => cells.length < 2)) return framesText(filled.flat())
  if (most === 1) {
    // A form has its boxes beside the statements, and their label above them.
    const columns = new Set(
      rows.map((cells) => cells.findIndex((cell) => cell.some((item) => !isEmpty(item)))),
    )
    return rows.length > 3 || columns.size === 1
  }
  return filled.filter((cells) => cells.length > 0).length === 1 && filled.flat().some(several)
}
