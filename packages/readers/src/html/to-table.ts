import type { PhrasingContent, TableCell, TableRow } from '@plainleaf/content-model'
import type { Element, Nodes } from 'hast'
import { at, attribute, elementsOf, isBlock, isHidden, nameOf, wordsOf } from './element.ts'
import { drop, type Flow, type HtmlState } from './html-state.ts'

/** A table. One that only lays out the page gives its content instead. */
export function toTable(whole: Element, state: HtmlState): Flow[] {
  const node = shownPart(whole, state)
  const rows = rowsOf(node)
  const legends = node.children.filter((child) => nameOf(child) === 'caption')
  if (isLayout(node, rows)) {
    const cells = rows.flatMap((row) => cellsOf(row).flatMap((cell) => state.flow(cell.children)))
    return [...state.flow(legends), ...cells]
  }
  const children: TableRow[] = rows.map((row) => ({
    type: 'tableRow',
    children: cellsOf(row).map((cell) => toCell(cell, state)),
    ...at(row),
  }))
  const kept = children.filter((row) => row.children.length > 0)
  if (kept.length === 0) return state.flow(legends)
  const caption = lines(legends, state)
  const headerRows = countHeaderRows(rows)
  return [
    {
      type: 'table',
      ...(caption.length > 0 && { caption }),
      headerRows,
      headerColumns: countHeaderColumns(rows.slice(headerRows)),
      children: kept,
      ...at(node),
    },
  ]
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

function isLayout(node: Element, rows: readonly Element[]): boolean {
  if (['presentation', 'none'].includes(attribute(node, 'role') ?? '')) return true
  const inner = elementsOf(node)
  if (inner.some((element) => element.tagName === 'th' || element.tagName === 'caption'))
    return false
  const nests = inner.some((element) => /^(?:table|h[1-6])$/u.test(element.tagName))
  return nests || rows.every((row) => cellsOf(row).length <= 1)
}

function countHeaderRows(rows: readonly Element[]): number {
  const body = rows.findIndex(
    (row) =>
      !cellsOf(row).every((cell) => cell.tagName === 'th' && attribute(cell, 'scope') !== 'row'),
  )
  return body < 0 ? Math.min(1, rows.length) : body
}

/** Leading columns in which every row has a header cell. */
function countHeaderColumns(rows: readonly Element[]): number {
  if (rows.length === 0) return 0
  const leading = rows.map((row) => {
    const cells = cellsOf(row)
    const end = cells.findIndex((cell) => cell.tagName !== 'th')
    return end < 0 ? cells.length : end
  })
  return Math.min(...leading)
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
    add(state.line(run))
    run = []
    if (node.type === 'element') add(lines(node.children, state))
  }
  add(state.line(run))
  return out
}
