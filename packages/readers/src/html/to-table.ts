import type { PhrasingContent, TableCell, TableRow } from '@plainleaf/content-model'
import type { Element, Nodes } from 'hast'
import { namesColumns } from '../draft/names-columns.ts'
import {
  at,
  attribute,
  elementsOf,
  isBlock,
  isHidden,
  linkShare,
  nameOf,
  wordsOf,
} from './element.ts'
import { drop, type Flow, type HtmlState } from './html-state.ts'
import { squareRows } from './square-rows.ts'

/** A table. One that only lays out the page gives its content instead. */
export function toTable(whole: Element, state: HtmlState): Flow[] {
  const node = shownPart(whole, state)
  const rows = rowsOf(node)
  const legends = node.children.filter((child) => nameOf(child) === 'caption')
  if (isLayout(node, rows)) {
    const cells = rows.flatMap((row) =>
      cellsOf(row).flatMap((cell) => {
        if (!state.leftOut.has(cell) && !isMenu(cell, whole, state))
          return state.flow(cell.children)
        drop(cell, 'navigation', state)
        return []
      }),
    )
    return [...state.flow(legends), ...cells]
  }
  if (rows.length === 0) return state.flow(legends)
  const named = legends.some((legend) => wordsOf(legend)) ? undefined : titleOf(rows)
  if (named) {
    rows.shift()
    legends.push(named)
  }
  const headerRows =
    countHeaderRows(rows) ||
    (state.page && namesColumns(rows.map((row) => cellsOf(row).map(wordsOf))) ? 1 : 0)
  const headerColumns = countHeaderColumns(rows.slice(headerRows))
  const children: TableRow[] = rows.map((row, line) => ({
    type: 'tableRow',
    children: cellsOf(row).map((cell, column) => {
      const head = line < headerRows || column < headerColumns
      return head ? plain(toCell(cell, state)) : toCell(cell, state)
    }),
    ...at(row),
  }))
  const caption = lines(legends, state)
  const filled = children.some((row) => row.children.some((cell) => cell.children.length > 0))
  if (!filled)
    return caption.length > 0 ? [{ type: 'paragraph', children: caption, ...at(node) }] : []
  return [
    {
      type: 'table',
      ...(caption.length > 0 && { caption }),
      headerRows,
      headerColumns,
      children: squareRows(children),
      ...at(node),
    },
  ]
}

/** A first row of one short cell over all columns of a table that has more rows: what the table is about. */
function titleOf(rows: readonly Element[]): Element | undefined {
  const [top, ...rest] = rows.map(cellsOf)
  const [only, ...more] = top ?? []
  if (!only || more.length > 0 || span(only, 'colSpan') < 2 || rest.length < 2) return undefined
  if (!rest.every((cells) => cells.length > 1)) return undefined
  const blocks = elementsOf(only).filter((one) => /^(?:ul|ol|table|h[1-6]|p)$/u.test(one.tagName))
  const text = wordsOf(only)
  return text && text.length <= 120 && blocks.length <= 1 ? unbolded(only) : undefined
}

/** A cell whose only bold words are all it has stands out by being the caption. */
function unbolded(cell: Element): Element {
  if (!isBold(cell)) return cell
  const strip = (node: Element): Element['children'] =>
    node.children.flatMap((child) => {
      if (child.type !== 'element') return [child]
      const children = strip(child)
      return child.tagName === 'b' || child.tagName === 'strong'
        ? children
        : [{ ...child, children }]
    })
  return { ...cell, children: strip(cell) }
}

/** Whether a cell of a page laid out by a table is its menu: links and nothing else, beside much more text. */
function isMenu(cell: Element, table: Element, state: HtmlState): boolean {
  const words = wordsOf(cell)
  return (
    state.page &&
    linkShare(cell) > 0.8 &&
    elementsOf(cell).filter(({ tagName }) => tagName === 'a').length > 2 &&
    words.length * 3 < wordsOf(table).length &&
    !elementsOf(cell).some(({ tagName }) => /^h[1-6]$/u.test(tagName))
  )
}

/** The table without the rows and cells that the page hides, which are left out. */
function shownPart(node: Element, state: HtmlState): Element {
  const children = node.children.flatMap((child): Element['children'] => {
    if (child.type !== 'element') return [child]
    if (isHidden(child)) {
      drop(child, 'other', state)
      return []
    }
    return /^(?:thead|tbody|tfoot|tr)$/u.test(child.tagName) ? [shownPart(child, state)] : [child]
  })
  return { ...node, children }
}

/** Rows in the order they are shown: those of `thead` first, those of `tfoot` last. */
function rowsOf(node: Element): Element[] {
  const rank = (section: Element): number => ['thead', 'tbody', 'tfoot'].indexOf(section.tagName)
  const sections = node.children.filter((child): child is Element => rank(child as Element) >= 0)
  const direct = node.children.filter((child): child is Element => nameOf(child) === 'tr')
  const ranked = sections
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((section) =>
      section.children.filter((child): child is Element => nameOf(child) === 'tr'),
    )
  return [...ranked, ...direct].filter((row) => cellsOf(row).length > 0)
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => ['td', 'th'].includes(nameOf(child)))
}

/** Whether a table only lays out the page: it says so, nests others, has one column, or holds the text of the page. */
function isLayout(node: Element, rows: readonly Element[]): boolean {
  if (['presentation', 'none'].includes(attribute(node, 'role') ?? '')) return true
  const cells = rows.flatMap(cellsOf)
  const captioned = node.children.some((child) => nameOf(child) === 'caption' && wordsOf(child))
  if (captioned || cells.some((cell) => cell.tagName === 'th')) return false
  if (rows.every((row) => cellsOf(row).length <= 1)) return true
  if (elementsOf(node).some((element) => /^(?:table|h[1-6])$/u.test(element.tagName))) return true
  const whole = wordsOf(node).length
  return cells.some((cell) => {
    const blocks = elementsOf(cell).filter((one) =>
      /^(?:p|ul|ol|blockquote|div)$/u.test(one.tagName),
    )
    return blocks.length > 2 && wordsOf(cell).length > Math.max(600, whole * 0.6)
  })
}

/** Rows whose cells are all header cells, else a first row that alone is bold. */
function countHeaderRows(rows: readonly Element[]): number {
  const body = rows.findIndex(
    (row) =>
      !cellsOf(row).every((cell) => cell.tagName === 'th' && attribute(cell, 'scope') !== 'row') &&
      !hasBareCorner(row),
  )
  if (body !== 0) return body < 0 ? Math.min(1, rows.length) : body
  const bold = rows.map((row) =>
    cellsOf(row)
      .filter((cell) => wordsOf(cell))
      .every(isBold),
  )
  const first = rows[0] ? cellsOf(rows[0]) : []
  if (first.length < 2 || rows.length < 2 || !bold[0] || bold.every(Boolean)) return 0
  // A cell of the header that reaches down takes the rows beside it along.
  const reach = Math.max(...first.map((cell) => span(cell, 'rowSpan')))
  return reach < rows.length && bold.slice(0, reach).every(Boolean) ? reach : 1
}

/** Whether the first cell of a row of header cells is empty, which makes it no header cell. */
function hasBareCorner(row: Element): boolean {
  const [corner, ...cells] = cellsOf(row)
  return (
    corner?.tagName === 'td' &&
    !wordsOf(corner) &&
    cells.length > 0 &&
    cells.every((cell) => cell.tagName === 'th' && attribute(cell, 'scope') !== 'row')
  )
}

function isBold(cell: Element): boolean {
  const strong = elementsOf(cell).find((one) => one.tagName === 'strong' || one.tagName === 'b')
  return strong !== undefined && wordsOf(strong) === wordsOf(cell)
}

/** Leading columns in which every row has a header cell, else a first column that alone is bold. */
function countHeaderColumns(rows: readonly Element[]): number {
  if (rows.length === 0) return 0
  const first = rows.map((row) => cellsOf(row)[0])
  const others = rows.flatMap((row) => cellsOf(row).slice(1))
  if (
    rows.length > 1 &&
    others.length >= rows.length &&
    first.every((cell) => cell && isBold(cell))
  )
    return others.some((cell) => wordsOf(cell) && isBold(cell)) ? 0 : 1
  // Rows that a header cell of a row above reaches into.
  let covered = 0
  const leading = rows.flatMap((row) => {
    const cells = cellsOf(row)
    const end = cells.findIndex((cell) => cell.tagName !== 'th')
    const own = end < 0 ? cells.length : end
    if (covered > 0) {
      covered -= 1
      return [own + 1]
    }
    if (own > 0) covered = span(cells[0]!, 'rowSpan') - 1
    // A note over the whole width is no row of the table's data.
    return own === 0 && cells.length === 1 && span(cells[0]!, 'colSpan') > 1 ? [] : [own]
  })
  return leading.length > 0 ? Math.min(...leading) : 0
}

/** A header cell stands out by itself; its words need not. */
function plain(cell: TableCell): TableCell {
  const [only, ...more] = cell.children
  return only?.type === 'strong' && more.length === 0 ? { ...cell, children: only.children } : cell
}

function toCell(cell: Element, state: HtmlState): TableCell {
  const colSpan = span(cell, 'colSpan')
  const rowSpan = span(cell, 'rowSpan')
  return {
    type: 'tableCell',
    ...(colSpan > 1 && { colSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    children: wordsOf(cell) || elementsOf(cell).length > 0 ? lines(cell.children, state) : [],
    ...at(cell),
  }
}

/** Capped, as https://html.spec.whatwg.org/#attributes-common-to-td-and-th-elements does, but lower: no leaflet needs more. */
function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isFinite(value) && value > 1 ? Math.min(value, 100) : 1
}

/** The content of a cell on one or more lines: a cell holds no blocks, so each becomes a line. */
function lines(nodes: readonly Nodes[], state: HtmlState): PhrasingContent[] {
  const out: PhrasingContent[] = []
  let run: Nodes[] = []
  const add = (line: PhrasingContent[]): void => {
    if (line.length === 0) return
    if (out.length > 0) out.push({ type: 'break' })
    out.push(...line)
  }
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node)
      continue
    }
    add(tight(state.line(run)))
    run = []
    if (node.type === 'element') add(lines(node.children, state))
  }
  add(tight(state.line(run)))
  return out
}

/** A cell has lines but no paragraphs: one break is enough. */
function tight(line: PhrasingContent[]): PhrasingContent[] {
  return line.filter((node, at) => node.type !== 'break' || line[at - 1]?.type !== 'break')
}
