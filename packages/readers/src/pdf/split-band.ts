import { columnsOf, type Span } from './find-channels.ts'
import type { Item } from './page.ts'
import { toRows, toSegments } from './to-rows.ts'

/** Share of a column's width that a line fills whose words go on below. */
const full = 0.82

/**
 * The rows between two level lines of a table. They are several where nearly every line has a part in most columns and
 * no part runs to the edge of its column, as one that goes on below would.
 */
export function splitBand(items: readonly Item[], spans: readonly Span[], gap: number): Item[][] {
  const rows = toRows(items)
  if (rows.length < 2) return [[...items]]
  const lines = rows.map((row) =>
    toSegments(row, gap).map((part) => ({ ...part, at: columnsOf(part, spans).from })),
  )
  const needed = Math.max(2, spans.length - 1)
  const complete = lines.filter((line) => new Set(line.map(({ at }) => at)).size >= needed)
  if (complete.length < lines.length * 0.8) return [[...items]]
  const wraps = spans.some((span, column) => {
    const parts = lines.flatMap((line) => line.filter(({ at }) => at === column))
    return parts.slice(1).some(({ items: own }, index) => {
      const { right, items: above } = parts[index]!
      const goesOn =
        /^\p{Ll}/u.test(own[0]?.text ?? '') || /[,-]\s*$/u.test(above.at(-1)?.text ?? '')
      return goesOn && right > span.left + (span.right - span.left) * full
    })
  })
  // Figures and single words fill narrow columns, but never go on.
  const words = items
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/u).length
  const short = words / Math.max(1, lines.flat().length) < 2.5
  return wraps && !short ? [[...items]] : rows.map((row) => row.items)
}
