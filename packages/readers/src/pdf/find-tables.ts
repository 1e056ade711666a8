import type { TableBlock } from './block.ts'
import type { Line } from './page.ts'
import { toTableRows } from './to-table-rows.ts'

/** White space between cells, in sizes of the font. */
const cellGap = 1.2

/** Lines of a table. */
const longest = 600

/** A column of cells: the span of what stands in it. */
interface Span {
  left: number
  right: number
}

/** Finds runs of lines whose parts stand under each other in two columns or more; other lines stay as they are. */
export function findTables(
  lines: readonly Line[],
  markers: ReadonlyMap<Line, unknown>,
): (Line | TableBlock)[] {
  const found: (Line | TableBlock)[] = []
  for (let index = 0; index < lines.length; ) {
    const { table: known } = lines[index]!
    if (known) {
      found.push(known)
      index++
      continue
    }
    const run = runFrom(lines, index)
    const table = run && toTable(run.lines, run.spans, markers)
    if (!run || !table) {
      found.push(lines[index]!)
      index++
      continue
    }
    found.push(table)
    index += run.lines.length
  }
  return found
}

function runFrom(
  lines: readonly Line[],
  from: number,
): { lines: Line[]; spans: Span[] } | undefined {
  // Cells that are centred may start above the line that has most of them.
  let first = from
  while (first < from + 3 && lines[first] && lines[first]!.segments.length < 2) {
    const next = lines[first + 1]
    if (next?.column.id !== lines[first]!.column.id || next.y - lines[first]!.y > next.size * 0.95)
      return undefined
    first++
  }
  if ((lines[first]?.segments.length ?? 0) < 2) return undefined
  let spans: Span[] = []
  let to = from
  let lastFull = -1
  for (; to < Math.min(lines.length, from + longest); to++) {
    const line = lines[to]!
    const before = lines[to - 1]
    if (line.table) break
    if (to > from && (line.column.id !== before!.column.id || line.y - before!.y > line.size * 3.6))
      break
    const next = addTo(spans, line)
    if (to > first && collides(lines.slice(from, to + 1), next)) break
    if (to > first && next.length > spans.length && spans.length >= 2 && line.segments.length < 2)
      break
    spans = next
    if (line.segments.length >= 2) lastFull = to
  }
  if (lastFull < 0) return undefined
  to = trimEnd(lines, lastFull, to)
  return to - from >= 2 && spans.length >= 2 ? { lines: lines.slice(from, to), spans } : undefined
}

/** After the last line of several cells only its own second lines may follow. */
function trimEnd(lines: readonly Line[], lastFull: number, to: number): number {
  let end = lastFull + 1
  const full = lines[lastFull]!
  while (end < to) {
    const line = lines[end]!
    const near = line.y - lines[end - 1]!.y <= line.size * 1.45
    if (!near || Math.abs(line.size - full.size) > 0.5 || line.bold !== full.bold) break
    end++
  }
  return end
}

/** The columns with those of another line added; what overlaps is one. */
function addTo(spans: readonly Span[], line: Line): Span[] {
  const all = [...spans, ...line.segments.map(({ x, right }) => ({ left: x, right }))]
  all.sort((one, other) => one.left - other.left)
  const merged: Span[] = []
  for (const span of all) {
    const last = merged.at(-1)
    if (last && span.left < last.right + line.size * 0.1)
      last.right = Math.max(last.right, span.right)
    else merged.push({ ...span })
  }
  return merged
}

/** Whether two cells of one line would be in one column, as a line of text across the table brings about. */
function collides(lines: readonly Line[], spans: readonly Span[]): boolean {
  const columnOf = (x: number): number => spans.findIndex(({ right }) => x < right)
  return lines.some(({ segments }) => {
    return segments.some((segment, index) => {
      const next = segments[index + 1]
      return next !== undefined && columnOf(segment.x) === columnOf(next.x)
    })
  })
}

function toTable(
  lines: readonly Line[],
  spans: readonly Span[],
  markers: ReadonlyMap<Line, unknown>,
): TableBlock | undefined {
  if (lines.filter((line) => line.segments.length >= 2).length < 2) return undefined
  // A list whose text hangs far from its markers is no table.
  if (
    lines.filter((line) => markers.has(line) && line.segments.length === 2).length * 2 >=
      lines.length &&
    spans.length === 2
  ) {
    return undefined
  }
  if (!aligned(lines, spans) || isProse(lines)) return undefined
  const rows = toTableRows(lines, spans)
  if (rows.length < 2) return undefined
  const bold = (cells: readonly Line[][]): boolean => {
    const filled = cells.flat()
    return filled.length > 0 && filled.every((line) => line.bold)
  }
  const [head = [], ...body] = rows
  const distinct = head
    .flat()
    .some((line) => Math.abs(line.size - (body[0]?.flat()[0]?.size ?? line.size)) > 0.4)
  const headed = (bold(head) && !body.every(bold)) || distinct
  // Text beside a box runs on for two or three lines as a table would.
  const wordy = lines.some(
    ({ segments: [first] }) => first && first.right - first.x > first.size * 15,
  )
  if (rows.length <= 3 && wordy && !headed) return undefined
  const firsts = body.map((row) => row[0] ?? []).filter((cell) => cell.length > 0)
  const labelled = firsts.length > 0 && firsts.every((cell) => bold([cell])) && !body.every(bold)
  return {
    role: 'table',
    lines: [...lines],
    rows,
    headerRows: headed ? 1 : 0,
    headerColumns: labelled ? 1 : 0,
    confidence: spans.length > 2 || rows.length > 3 ? 0.85 : 0.7,
  }
}

/** Whether lines fill their column from edge to edge with gaps no wider than justified words leave. */
function isProse(lines: readonly Line[]): boolean {
  const full = lines.slice(0, -1).filter(({ x, right, column }) => {
    return x < column.left + 2 && right > column.right - 2
  })
  const gaps = lines.flatMap(({ segments }) =>
    segments.slice(1).map((segment, index) => segment.x - segments[index]!.right),
  )
  const wide = gaps.filter((gap) => gap > lines[0]!.size * 2).length
  return full.length >= (lines.length - 1) * 0.8 && wide * 2 < gaps.length
}

/** Whether the cells of each column but the first start, end or have their middle at one place, and are well apart. */
function aligned(lines: readonly Line[], spans: readonly Span[]): boolean {
  const size = lines[0]!.size
  // Two lines of three parts or more hardly stand so by chance.
  const least = lines.length > 2 ? 0.1 : spans.length > 2 ? cellGap * 0.7 : cellGap
  return spans.every((span, index) => {
    if (index > 0 && span.left - spans[index - 1]!.right < size * least) return false
    const own = lines.flatMap((line) =>
      line.segments.filter(({ x, right }) => x >= span.left - 1 && right <= span.right + 1),
    )
    const share = (place: (part: { x: number; right: number }) => number): number => {
      const places = own.map(place)
      return (
        Math.max(
          ...places.map((one) => places.filter((other) => Math.abs(one - other) < 2.5).length),
        ) / own.length
      )
    }
    return (
      Math.max(
        share(({ x }) => x),
        share(({ right }) => right),
        share(({ x, right }) => (x + right) / 2),
      ) >= 0.6
    )
  })
}
