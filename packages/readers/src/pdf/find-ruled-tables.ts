import { columnsOf, findChannels, type Span } from './find-channels.ts'
import { findRegions, type Region } from './find-regions.ts'
import { type Box, type Item, letterCount, type PdfPage, type Rule, type Segment } from './page.ts'
import { splitBand } from './split-band.ts'
import { mainSize, toRows, toSegments } from './to-rows.ts'

/** A table that lines are drawn around or between. */
export interface RuledTable extends Box {
  /** What stands in each cell, by column by row. */
  rows: Item[][][]
  headerRows: number
  /** Cells over several columns: `row,column` → how many. */
  wide: Map<string, number>
}

/** White space between columns without a line, in sizes of the font. Within a cell words are closer. */
const channel = 0.5
/** Share of a page that a table without inner upright lines may fill with one row: more is a frame. */
const longestRow = 0.4

/** Finds the tables of a page that its lines show, and gives the items that stand in none of them. */
export function findRuledTables(
  items: readonly Item[],
  page: Pick<PdfPage, 'height' | 'rules' | 'boxes'>,
): { tables: RuledTable[]; rest: Item[] } {
  const rules = [...page.rules, ...page.boxes.flatMap(edgesOf)]
  if (rules.length < 3) return { tables: [], rest: [...items] }
  const rows = toRows(items).map((row) => toSegments(row))
  // What stands in a cell of another is a part of it.
  const regions = findRegions(rules, rows).sort((one, other) => area(other) - area(one))
  const gone = new Set<Item>()
  const tables: RuledTable[] = []
  for (const region of regions) {
    const own = items.filter((item) => !gone.has(item) && isInside(item, region))
    const table = toTable(own, region, page.height)
    if (!table) continue
    tables.push(table)
    for (const item of own) gone.add(item)
  }
  return { tables, rest: items.filter((item) => !gone.has(item)) }
}

/** A background as high as a row or two parts rows as lines do. */
function edgesOf({ left, right, top, bottom }: Box): Rule[] {
  if (right - left < 100 || bottom - top > 70) return []
  return [top, bottom].map((at) => ({ level: true, from: left, to: right, at }))
}

function area({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top)
}

function isInside({ x, y, width, size }: Item, { left, right, top, bottom }: Box): boolean {
  const middle = y - size * 0.3
  return x > left - 3 && x + width < right + 6 && middle > top && middle < bottom
}

function toTable(items: readonly Item[], region: Region, height: number): RuledTable | undefined {
  if (items.length < 4) return undefined
  const size = mainSize(items)
  // A frame around a page holds its title too.
  if (items.some((item) => item.size > size * 1.7 && item.text.length > 3)) return undefined
  const inner = region.uprights.filter((at) => isInner(at, region))
  const lines = toRows(items).map((row) => toSegments(row, channel))
  const spans =
    inner.length > 0
      ? toSpans(region, inner).flatMap((span) => partSpan(span, lines, size))
      : findChannels(lines, region, size * channel)
  if (spans.length < 2 || (inner.length === 0 && region.levels.length < 3)) return undefined
  const edges = [...region.levels]
  if (edges[0]! - region.top > 6) edges.unshift(region.top)
  if (region.bottom - edges.at(-1)! > 6) edges.push(region.bottom)
  const bands = edges.slice(1).map((bottom, index) => {
    const top = edges[index]!
    const own = items.filter(({ y, size: own }) => y - own * 0.3 > top && y - own * 0.3 <= bottom)
    return { own, tall: own.length > 0 && bottom - top > height * longestRow }
  })
  if (inner.length === 0 && bands.some(({ tall }) => tall) && region.levels.length > 3)
    return undefined
  const rows: Item[][][] = []
  const wide = new Map<string, number>()
  for (const { own } of bands) {
    if (own.length === 0) continue
    for (const part of splitBand(own, spans, channel)) addRow(part, spans, inner, rows, wide)
  }
  const filled = rows.filter((cells) => cells.filter((cell) => cell.length > 0).length > 1)
  if (rows.length < 2 || filled.length < 2 || isDrawing(rows)) return undefined
  return { ...boxOf(region), rows, headerRows: countHeaders(rows), wide }
}

/** An upright line within a region that is at least half as high as it. */
function isInner(at: number, { left, right, top, bottom, rules }: Region): boolean {
  if (at < left + 6 || at > right - 6) return false
  const length = rules
    .filter((rule) => !rule.level && Math.abs(rule.at - at) < 4)
    .reduce((sum, { from, to }) => sum + to - from, 0)
  return length >= (bottom - top) / 2
}

/** The columns that white space alone makes between two upright lines. */
function partSpan(span: Span, lines: readonly Segment[][], size: number): Span[] {
  const own = lines.map((line) =>
    line.filter(({ x, right }) => x > span.left - 2 && right < span.right + 2),
  )
  const several = own.filter((line) => line.length > 1)
  const filled = own.filter((line) => line.length > 0)
  if (several.length < 3 || several.length < filled.length * 0.7) return [span]
  const inner = findChannels(own, span, size)
  return inner.length > 1 ? inner : [span]
}

/** Whether most cells hold neither words nor figures, as the labels of a formula. */
function isDrawing(rows: readonly Item[][][]): boolean {
  const cells = rows.flat().filter((cell) => cell.length > 0)
  const words = cells.filter((cell) => cell.some(({ text }) => /\p{L}{3}|\d|[✓✔×]/u.test(text)))
  return words.length < cells.length * 0.7
}

function boxOf({ left, right, top, bottom }: Region): Box {
  return { left, right, top, bottom }
}

function toSpans({ left, right }: Region, inner: readonly number[]): Span[] {
  const edges = [left, ...inner, right]
  return edges.slice(1).map((end, index) => ({ left: edges[index]!, right: end }))
}

function addRow(
  items: readonly Item[],
  spans: readonly Span[],
  inner: readonly number[],
  rows: Item[][][],
  wide: Map<string, number>,
): void {
  const cells: Item[][] = spans.map(() => [])
  for (const segment of toRows(items).flatMap((row) => partsOf(toSegments(row, channel), inner))) {
    const { from, to } = columnsOf(segment, spans)
    cells[from]!.push(...segment.items)
    const key = `${rows.length},${from}`
    if (to > from) wide.set(key, Math.max(wide.get(key) ?? 1, to - from + 1))
  }
  // A cell is wide only where nothing stands in the columns it would cover.
  for (const [key, width] of [...wide]) {
    const [row, from] = key.split(',').map(Number)
    if (row !== rows.length) continue
    if (cells.slice(from! + 1, from! + width).some((cell) => cell.length > 0)) wide.delete(key)
  }
  rows.push(cells)
}

/** Parts of a line, cut where an upright line stands between two items. */
function partsOf(segments: readonly Segment[], inner: readonly number[]): Segment[] {
  if (inner.length === 0) return [...segments]
  return segments.flatMap((segment) => {
    const groups = Map.groupBy(segment.items, ({ x, width }) => {
      const middle = x + width / 2
      return inner.filter((at) => at < middle).length
    })
    return [...groups.values()].map((items) => ({
      ...segment,
      items,
      x: Math.min(...items.map(({ x }) => x)),
      right: Math.max(...items.map(({ x, width }) => x + width)),
    }))
  })
}

/** Rows at the top that are bold or of another size, or that name columns of figures. */
function countHeaders(rows: readonly Item[][][]): number {
  const isBold = (row: readonly Item[][]): boolean => {
    const all = row.flat()
    return letterCount(all.filter(({ bold }) => bold)) >= letterCount(all) * 0.9
  }
  const bold = rows.findIndex((row) => !isBold(row))
  if (bold > 0) return Math.min(bold, 3)
  if (bold < 0) return 1
  const [head = [], ...body] = rows
  const textOf = (cell: readonly Item[]): string => cell.map(({ text }) => text).join(' ')
  const figures = (cell: readonly Item[]): boolean =>
    /^[\s.,;%()<>≤≥=±–/-]*\d[^\p{L}]*$/u.test(textOf(cell))
  const named = head.every((cell) => !figures(cell) && letterCount(cell) < 60)
  const counted = head.some((_, column) => {
    const own = body.map((row) => row[column] ?? []).filter((cell) => cell.length > 0)
    return own.length > 1 && own.filter(figures).length >= own.length * 0.6
  })
  const sizes = head.flat().map(({ size }) => size)
  const differs = body.flat(2).every(({ size }) => sizes.every((own) => Math.abs(own - size) > 0.4))
  return (named && counted) || differs ? 1 : 0
}
