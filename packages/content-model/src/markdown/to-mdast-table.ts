import type { TableRow as MdastRow, RootContent } from 'mdast'
import type { Table, TableCell } from '../tree/block.ts'
import { toText } from '../tree/to-text.ts'
import { literal } from './markdown-writer.ts'
import { toMdastPhrasing } from './to-mdast-phrasing.ts'

/** A table with its caption above it, in the notation that `fromTable` reads. */
export function toMdastTable(node: Table): RootContent[] {
  const grid = toGrid(node)
  const columns = Math.max(1, ...grid.map((row) => row.length))
  const header: Mark[] = Array.from({ length: columns }, () => null)
  const rows = node.headerRows === 0 ? [header, ...grid] : grid
  const attributes = toAttributes(node, grid[0] ?? [])
  const caption = toMdastPhrasing(node.caption ?? [], true)
  // A caption that ends like attributes needs real ones behind it.
  const ambiguous = /\}\s*$/u.test(toText(node.caption ?? []))
  const written = attributes.length > 0 || ambiguous ? attributesOf(node, attributes) : ''
  const table: RootContent = {
    type: 'table',
    align: Array.from({ length: columns }, (_, index) => node.align?.[index] ?? null),
    children: rows.map((row) => toRow(row, columns)),
  }
  if (caption.length === 0 && !written) return [table]
  const space = caption.length > 0 && written ? ' ' : ''
  return [
    { type: 'paragraph', children: [literal('Table: '), ...caption, literal(space + written)] },
    table,
  ]
}

/** Attributes that say what reading would not find out by itself. */
function toAttributes(node: Table, first: readonly Mark[]): string[] {
  const blank = (mark: Mark | undefined): boolean =>
    typeof mark !== 'string' && (!mark || toText(mark).trim() === '')
  const headerColumns = node.headerRows > 0 && blank(first[0]) ? 1 : 0
  // What a blank cell spans is blank as well.
  const looksHeaderless = node.headerRows > 0 && first.every((mark) => mark === '<' || blank(mark))
  return [
    ...(node.headerRows > 1 || looksHeaderless ? [`headerRows=${node.headerRows}`] : []),
    ...(node.headerColumns !== headerColumns ? [`headerColumns=${node.headerColumns}`] : []),
  ]
}

const attributesOf = (node: Table, found: readonly string[]): string =>
  `{${(found.length > 0 ? found : [`headerColumns=${node.headerColumns}`]).join(' ')}}`

/** A cell, `<` for what the cell on the left spans, `^` for what the one above spans, null for an empty one. */
type Mark = TableCell | '<' | '^' | null

function toGrid(node: Table): Mark[][] {
  const grid: Mark[][] = node.children.map(() => [])
  for (const [row, { children }] of node.children.entries()) {
    let column = 0
    for (const cell of children) {
      while (grid[row]![column] !== undefined) column += 1
      const down = Math.min(cell.rowSpan ?? 1, grid.length - row)
      for (let below = 0; below < down; below++) {
        for (let across = 0; across < (cell.colSpan ?? 1); across++) {
          grid[row + below]![column + across] = across > 0 ? '<' : below > 0 ? '^' : cell
        }
      }
      column += cell.colSpan ?? 1
    }
  }
  return grid.map((row) => Array.from(row, (mark) => mark ?? null))
}

function toRow(marks: readonly Mark[], columns: number): MdastRow {
  return {
    type: 'tableRow',
    children: Array.from({ length: columns }, (_, index) => {
      const mark = marks[index] ?? null
      if (typeof mark === 'string') return { type: 'tableCell', children: [literal(mark)] }
      const [only, ...more] = mark?.children ?? []
      const looksLikeMark = more.length === 0 && only?.type === 'text' && /^[<^]$/u.test(only.value)
      const children = looksLikeMark
        ? [literal(`\\${only.value}`)]
        : toMdastPhrasing(mark?.children ?? [], true)
      return { type: 'tableCell', children }
    }),
  }
}
