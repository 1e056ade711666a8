import { leastOf, mostOf } from './extremes.ts'
import { type Line, letterCount, type Segment } from './page.ts'
import { joinItems } from './to-line.ts'

/** A line of a cell. */
interface Part {
  column: number
  line: Line
  y: number
}

/**
 * The rows of a table: lines by cell by row. A new row starts where in no column a line follows the one above it
 * closely; where all lines are equally far apart, each that has a first cell starts one.
 */
export function toTableRows(
  lines: readonly Line[],
  spans: readonly { left: number; right: number }[],
): Line[][][] {
  const parts = lines.flatMap((line) =>
    spans.flatMap((span, column): Part[] => {
      const own = line.segments.filter(
        ({ x, right }) => x >= span.left - 1 && right <= span.right + 1,
      )
      return own.length > 0 ? [{ column, line: partOf(line, own), y: line.y }] : []
    }),
  )
  const starts = rowStarts(parts, spans.length)
  const rows: Line[][][] = starts.map(() => spans.map(() => []))
  for (const { column, line, y } of parts) {
    const at = starts.findLastIndex((start) => y >= start - 0.5)
    rows[Math.max(0, at)]![column]!.push(line)
  }
  return rows
}

function partOf(line: Line, segments: Segment[]): Line {
  const items = segments.flatMap((segment) => segment.items)
  const bold = letterCount(items.filter((item) => item.bold)) >= letterCount(items) * 0.95
  return {
    ...line,
    segments,
    x: segments[0]!.x,
    right: mostOf(segments.map(({ right }) => right)),
    text: joinItems(items),
    bold,
  }
}

/** Baselines at which rows start. */
function rowStarts(parts: readonly Part[], columns: number): number[] {
  const lines = [...new Set(parts.map(({ y }) => y))]
  if (
    lines.every((y) => parts.filter((part) => part.y === y).length === columns) &&
    evenly(parts, lines)
  )
    return lines
  const below = new Map<Part, Part>()
  for (let column = 0; column < columns; column++) {
    const own = parts.filter((part) => part.column === column)
    for (const [index, part] of own.entries()) if (own[index + 1]) below.set(part, own[index + 1]!)
  }
  const steps = [...below].map(([part, next]) => next.y - part.y)
  const tight = leastOf(steps)
  const wide = mostOf(steps)
  const size = parts[0]!.line.size
  if (wide < tight * 1.07 || tight > size * 1.6) {
    // Nothing wraps, or the first cell of each row says where it starts.
    const firsts = parts.filter((part) => part.column === 0).map((part) => part.y)
    return firsts.length >= 2
      ? [...new Set([parts[0]!.y, ...firsts])].sort((one, other) => one - other)
      : [...new Set(parts.map((part) => part.y))]
  }
  // Spans of height that one cell fills: no row ends inside one.
  const filled = parts.map((part) => {
    const next = below.get(part)
    const close = next && next.y - part.y <= tight * 1.07
    return { top: part.y - size * 0.75, bottom: close ? next.y : part.y + size * 0.1, y: part.y }
  })
  filled.sort((one, other) => one.top - other.top)
  const starts: number[] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const one of filled) {
    if (one.top > bottom) starts.push(one.y)
    bottom = Math.max(bottom, one.bottom)
  }
  return starts
}

/** Whether lines are as far apart as rows are: all but the header alike, and not closer than the header is. */
function evenly(parts: readonly Part[], lines: readonly number[]): boolean {
  const [head = 0, ...steps] = lines.slice(1).map((y, index) => y - lines[index]!)
  if (steps.length === 0) return true
  if (mostOf(steps) > leastOf(steps) * 1.25) return false
  return steps.length > 1 || steps[0]! > head * 0.9 || steps[0]! > parts[0]!.line.size * 1.35
}
