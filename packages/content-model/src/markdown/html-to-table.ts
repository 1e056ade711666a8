import type { PhrasingContent, RootContent, Table, TableCell } from 'mdast'
import type { BlockContext } from './html-to-blocks.ts'
import { htmlToPhrasing } from './html-to-phrasing.ts'
import { type HtmlElement, type HtmlPart, isBlock } from './html-tree.ts'

declare module 'mdast' {
  interface TableData {
    /** Of a table that was written in HTML: its caption, and its rows and columns of header cells. */
    html?: { caption: PhrasingContent[]; headerRows: number; headerColumns: number }
  }
}

/** A table of HTML as mdast. One whose cells span others, or that holds another, is refused. */
export function htmlToTable(table: HtmlElement, context: BlockContext): RootContent {
  const all = elementsIn(table.children)
  const rows = all.filter(({ name }) => name === 'tr').map((row) => cellsOf(row))
  if (!table.closed || rows.flat().length === 0) refuse('does not end, or has no cells', context)
  if (all.some(({ name }) => name === 'table')) refuse('holds another one', context)
  const spans = (cell: HtmlElement): boolean =>
    ['colspan', 'rowspan'].some((name) => (cell.attributes.get(name) ?? '1').trim() !== '1')
  if (rows.flat().some(spans)) refuse('has cells that span others', context)
  const caption = all.find(({ name }) => name === 'caption')
  const isHead = (cell: HtmlElement | undefined): boolean => cell?.name === 'th'
  const top = all
    .filter(({ name }) => name === 'thead')
    .flatMap(({ children }) => elementsIn(children))
  const named = top.filter(({ name }) => name === 'tr').length
  const headed = rows.findIndex((row, at) => at >= named && !row.every(isHead))
  const headerRows = headed < 0 ? Math.min(1, rows.length) : headed
  const body = rows.slice(headerRows)
  const headerColumns = body.length > 0 && body.every(([first]) => isHead(first)) ? 1 : 0
  const html = {
    caption: caption ? phrasingIn(caption.children, context) : [],
    headerRows,
    headerColumns,
  }
  const node: Table = {
    type: 'table',
    data: { html },
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell): TableCell => {
        return { type: 'tableCell', children: phrasingIn(cell.children, context) }
      }),
    })),
  }
  return node
}

function refuse(reason: string, context: BlockContext): never {
  return context.refuse(
    `A table in HTML ${reason}`,
    'Write it in Markdown, with | between cells; a cell of < belongs to the one on its left, a cell of ^ to the one above.',
  )
}

/** The elements within some, but none within a cell other than tables. */
function elementsIn(parts: readonly HtmlPart[]): HtmlElement[] {
  return parts.flatMap((part): HtmlElement[] =>
    part.type === 'element' ? [part, ...elementsIn(part.children)] : [],
  )
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children.flatMap((part): HtmlElement[] =>
    part.type === 'element' && (part.name === 'td' || part.name === 'th') ? [part] : [],
  )
}

/** The words of a cell; what blocks were are lines of it. */
function phrasingIn(parts: readonly HtmlPart[], context: BlockContext): PhrasingContent[] {
  const lines: PhrasingContent[][] = [[]]
  for (const part of parts) {
    if (part.type === 'element' && isBlock(part.name)) {
      lines.push(phrasingIn(part.children, context), [])
    } else lines.at(-1)?.push(...htmlToPhrasing([part], context))
  }
  const full = lines.filter((line) =>
    line.some((node) => node.type !== 'text' || node.value.trim()),
  )
  return full.flatMap((line, at) => (at > 0 ? [{ type: 'break' as const }, ...line] : line))
}
