import { findFloats } from './find-floats.ts'
import { findFramed } from './find-framed.ts'
import { findRuledTables } from './find-ruled-tables.ts'
import { markDotted } from './mark-dotted.ts'
import { markUnderlined } from './mark-underlined.ts'
import { orderColumns } from './order-columns.ts'
import type { Item, Line, PdfPage, Segment } from './page.ts'
import type { Counter } from './to-line.ts'
import { toLines } from './to-lines.ts'
import { mainSize, toRows, toSegments } from './to-rows.ts'

/** The lines of a page in reading order. */
export interface Laid {
  lines: Line[]
  /** Boxes that the text runs beside. */
  floats: Line[][]
  /** Small print at the foot of columns: footnotes and the like. */
  feet: Line[]
  /** Text along another direction. */
  turned: Line[]
}

/** A line is small print that is at most this much of the text's size: footnotes of papers are 8 to 9 points to 10. */
const small = 0.93

/** Lays out what a page holds: tables that lines show and boxes first, then what is left by columns. */
export function layOut(page: PdfPage, bodySize: number, counter: Counter): Laid {
  const upright = page.items.filter((item) => !item.turned)
  const { tables, rest } = page.recognised
    ? { tables: [], rest: upright }
    : findRuledTables(upright, page)
  const beside = findFloats(rest, page, tables)
  const { framed, rest: open } = findFramed(beside.rest, page, tables)
  const floats = [...beside.floats, ...framed].sort((one, other) => one.box.top - other.box.top)
  const places = tables.map((table): Segment => {
    const { left: x, right, top } = table
    return { items: table.rows.flat(2), x, right, y: top + 0.013, size: mainSize(open), table }
  })
  const flows = orderColumns(
    [...toRows(open).flatMap((row) => toSegments(row)), ...places],
    mainSize(open),
  )
  const whole = flows.flat()
  const parts = flows.map((flow) => partFoot(flow, bodySize, whole))
  const linesOf = (flow: readonly Segment[]): Line[] => toLines(flow, page.number, counter)
  const lines = markUnderlined(
    markDotted(
      parts.flatMap(({ text }) => linesOf(text)),
      page.dots,
    ),
    page.rules,
  )
  const boxes = floats.map(({ items }) => {
    const inner = orderColumns(
      toRows(items).flatMap((row) => toSegments(row)),
      mainSize(items),
    )
    return markDotted(inner.flatMap(linesOf), page.dots)
  })
  const feet = parts.flatMap(({ foot }) => (foot.length > 0 ? linesOf(foot) : []))
  const turned = page.items
    .filter((item) => item.turned)
    .flatMap((item: Item) => linesOf(toSegments({ y: item.y, items: [item] })))
  return { lines, floats: boxes, feet, turned }
}

/** A column without the small print below its text, where nothing else stands below that. */
function partFoot(
  flow: Segment[],
  bodySize: number,
  page: readonly Segment[],
): { text: Segment[]; foot: Segment[] } {
  const sorted = [...flow].sort((one, other) => one.y - other.y || one.x - other.x)
  const from = sorted.findLastIndex(({ size, table }) => table || size > bodySize * small) + 1
  if (from === sorted.length) return { text: flow, foot: [] }
  const foot = sorted.slice(from)
  if (from > 0 && heads(sorted[from - 1]!, sorted)) return { text: flow, foot: [] }
  if (isTabular(foot)) return { text: flow, foot: [] }
  const top = foot[0]!.y
  const left = foot.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const right = foot.reduce((most, one) => Math.max(most, one.right), 0)
  const large = page.filter(
    (one) => one.x < right && one.right > left && one.size > bodySize * small,
  )
  const followed = large.some(({ y }) => y > top)
  // A page that is small throughout is a text of its own.
  const alone = from === 0 && !large.some(({ y }) => y < top)
  return followed || alone ? { text: flow, foot: [] } : { text: sorted.slice(0, from), foot }
}

/** Whether all lines have several parts: the start of a table that goes on in the next column, and no notes. */
function isTabular(segments: readonly Segment[]): boolean {
  const rows = Map.groupBy(segments, ({ y }) => Math.round(y))
  return rows.size > 1 && [...rows.values()].every((row) => row.length > 1)
}

/** Whether a part looks like a heading, which what follows belongs to: bold, or of a font that most of its column is not. */
function heads({ items, x, right }: Segment, column: readonly Segment[]): boolean {
  const edge = column.reduce((most, one) => Math.max(most, one.right), 0)
  const left = column.reduce((least, one) => Math.min(least, one.x), Number.POSITIVE_INFINITY)
  if (right - x > (edge - left) * 0.75) return false
  const fonts = column.flatMap((one) => one.items.map(({ font }) => font))
  const usual = fonts.filter((font) => font === items[0]!.font).length * 4 > fonts.length
  return items.every(({ bold }) => bold) || !usual
}
