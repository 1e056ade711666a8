import { leastOf, mostOf } from './extremes.ts'
import type { Line, Segment } from './page.ts'
import { type Counter, toLine } from './to-line.ts'
import { toTableBlock } from './to-table-block.ts'

/** Makes lines of the segments of one flow: what stands on one baseline is one line. */
export function toLines(segments: readonly Segment[], page: number, counter: Counter): Line[] {
  const ordered = [...segments].sort((one, other) => one.y - other.y || one.x - other.x)
  const left = leastOf(ordered.map(({ x }) => x))
  const right = mostOf(ordered.map(({ right }) => right))
  const column = { left, right, id: ++counter.column }
  const groups: Segment[][] = []
  for (const segment of ordered) {
    const open = groups.at(-1)
    if (open && Math.abs(open[0]!.y - segment.y) < 0.01) open.push(segment)
    else groups.push([segment])
  }
  return groups.map((group): Line => {
    const table = group.length === 1 ? group[0]!.table : undefined
    if (!table) return toLine(group, { page, column, number: ++counter.line })
    const block = toTableBlock(table, page, counter)
    const number = block.lines[0]?.number ?? counter.line
    return { ...toLine(group, { page, column, number }), table: block }
  })
}
