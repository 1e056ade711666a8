import type { TableCell as MdastCell, Table as MdastTable, Paragraph } from 'mdast'
import { warn } from '../message/finding.ts'
import type { Table, TableCell, TableRow } from '../tree/block.ts'
import { toText } from '../tree/to-text.ts'
import { fromPhrasing } from './from-phrasing.ts'
import { type Attributes, splitAttributes } from './heading-attributes.ts'
import { at, type MarkdownState, type MdastBlock, placeOf, sourceOf } from './markdown-state.ts'

/** Tables up to this size get empty cells where rows are short. */
const maxCells = 200_000

/** Whether a node is `Table: caption`; `Table\:` is plain text. */
export function isCaption(node: MdastBlock, state: MarkdownState): node is Paragraph {
  if (node.type !== 'paragraph') return false
  const [first] = node.children
  return (
    first?.type === 'text' &&
    /^Table:(?:[ \t]|$)/u.test(first.value) &&
    sourceOf(node, state).startsWith('Table:')
  )
}

/**
 * A table with its caption. One header row, none when all its cells are empty; one header column when the first
 * header cell is empty. `Table: caption {headerRows=2 headerColumns=1}` says otherwise. A cell of `<` belongs to
 * the cell on its left, a cell of `^` to the one above.
 */
export function fromTable(
  node: MdastTable,
  caption: Paragraph | undefined,
  state: MarkdownState,
): Table {
  const html = node.data?.html
  const { words, attributes } = caption
    ? fromCaption(caption, state)
    : { words: fromPhrasing(html?.caption ?? [], state), attributes: [] }
  const widest = node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
  // One wide row over many short ones must not cost memory without end.
  const columns = widest * node.children.length <= maxCells ? widest : 0
  const grid = node.children.map((row) => ({
    row,
    cells: row.children.map((cell) => toCell(cell, state)),
  }))
  const rows: TableRow[] = merge(grid.map(({ cells }) => pad(cells, columns))).map(
    (children, index) => ({
      type: 'tableRow',
      children,
      ...at(grid[index]!.row, state),
    }),
  )
  const [first] = rows
  const blank = (cell: TableCell | undefined): boolean => !cell || toText(cell).trim() === ''
  const declared = count(attributes, 'headerRows') ?? html?.headerRows
  const headerless = !declared && rows.length > 1 && first!.children.every(blank)
  if (headerless) rows.shift()
  const start = placeOf(node, state)
  const around = caption && placeOf(caption, state)
  return {
    type: 'table',
    ...(node.align?.some((align) => align) && { align: pad(node.align, columns, null) }),
    ...(words.length > 0 && { caption: words }),
    headerRows: declared ?? (headerless ? 0 : 1),
    headerColumns:
      count(attributes, 'headerColumns') ??
      html?.headerColumns ??
      (!headerless && blank(first?.children[0]) ? 1 : 0),
    children: rows,
    ...(start && {
      position: {
        start: around && around.start.line < start.start.line ? around.start : start.start,
        end: around && around.end.line > start.end.line ? around.end : start.end,
      },
    }),
  }
}

function fromCaption(
  node: Paragraph,
  state: MarkdownState,
): { words: Table['caption'] & {}; attributes: Attributes } {
  const words = fromPhrasing(node.children, state)
  const [first] = words
  if (first?.type === 'text') first.value = first.value.replace(/^Table:[ \t]*/u, '')
  const last = words.at(-1)
  const split = last?.type === 'text' ? splitAttributes(last.value, sourceOf(node, state)) : null
  if (last?.type === 'text' && split) last.value = split.words.replace(/(?<![ \t])[ \t]+$/u, '')
  const attributes = split?.attributes ?? []
  for (const { name, value } of attributes) {
    if (/^header(?:Rows|Columns)$/u.test(name) && /^\d{1,3}$/u.test(value)) continue
    warn(state.file, {
      ruleId: 'table-attribute-unknown',
      reason: `The table has the unknown attribute ${name}=${value}`,
      note: 'Known: headerRows and headerColumns, each with a number.',
      place: placeOf(node, state),
    })
  }
  return { words: words.filter((word) => word.type !== 'text' || word.value), attributes }
}

function count(attributes: Attributes, name: string): number | undefined {
  const found = attributes.find((one) => one.name === name && /^\d{1,3}$/u.test(one.value))
  return found && Number(found.value)
}

type Cell = TableCell | '<' | '^'

function toCell(node: MdastCell, state: MarkdownState): Cell {
  const written = sourceOf(node, state)
    .replace(/^\s*\||\|\s*$/gu, '')
    .trim()
  if (written === '<' || written === '^') return written
  return { type: 'tableCell', children: fromPhrasing(node.children, state), ...at(node, state) }
}

function pad<T>(cells: readonly T[], columns: number, filler?: T): T[] {
  const empty = { type: 'tableCell', children: [] } as TableCell as T
  return [
    ...cells,
    ...Array.from({ length: Math.max(0, columns - cells.length) }, () =>
      filler === undefined ? structured(empty) : filler,
    ),
  ]
}

const structured = <T>(value: T): T => ({ ...value, children: [] })

/** Gives each `<` and `^` to the cell that spans it. A mark at the edge stands for itself. */
function merge(grid: readonly Cell[][]): TableCell[][] {
  type Owner = { cell: TableCell; row: number; column: number }
  const owners: Owner[][] = []
  return grid.map((cells, row) => {
    const own: Owner[] = []
    owners.push(own)
    return cells.flatMap((cell, column) => {
      const owner =
        cell === '<' ? own[column - 1] : cell === '^' ? owners[row - 1]?.[column] : undefined
      if (!owner) {
        const kept: TableCell =
          typeof cell === 'string'
            ? { type: 'tableCell', children: [{ type: 'text', value: cell }] }
            : cell
        own.push({ cell: kept, row, column })
        return [kept]
      }
      own.push(owner)
      const across = column - owner.column + 1
      const down = row - owner.row + 1
      if (across > 1) owner.cell.colSpan = Math.max(across, owner.cell.colSpan ?? 1)
      if (down > 1) owner.cell.rowSpan = Math.max(down, owner.cell.rowSpan ?? 1)
      return []
    })
  })
}
