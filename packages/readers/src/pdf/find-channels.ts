import type { Box, Segment } from './page.ts'

/** A column of a table, by the place of what stands in it. */
export interface Span {
  left: number
  right: number
}

/** Units of the page that one bin is wide. */
const bin = 1
/** Share of lines that may run across the space between two columns, as a heading over both does. */
const across = 0.12

/**
 * The columns that lines of several parts share: where at most a few lines have a part, they are parted. `least` is how
 * wide the space between them must be.
 */
export function findChannels(
  lines: readonly (readonly Segment[])[],
  { left, right }: Pick<Box, 'left' | 'right'>,
  least: number,
): Span[] {
  const parted = lines.filter((line) => line.length > 1)
  const bins = new Uint16Array(Math.max(1, Math.ceil((right - left) / bin) + 1))
  for (const line of parted) {
    for (const { x, right: end } of line) {
      const to = Math.min(bins.length - 1, Math.floor((end - left) / bin))
      for (let at = Math.max(0, Math.floor((x - left) / bin)); at <= to; at++) bins[at]! += 1
    }
  }
  const most = Math.floor(parted.length * across)
  const spans: Span[] = []
  for (let at = 0; at < bins.length; at++) {
    if (bins[at]! <= most) continue
    const x = left + at * bin
    const last = spans.at(-1)
    if (last && x - last.right < least + bin) last.right = x + bin
    else spans.push({ left: x, right: x + bin })
  }
  return spans
}

/** The columns that a part of a line lies in: the one it overlaps most, or all it covers more than half of. */
export function columnsOf(
  { x, right }: Pick<Segment, 'x' | 'right'>,
  spans: readonly Span[],
): { from: number; to: number } {
  const shares = spans.map((span) => {
    const overlap = Math.min(right, span.right) - Math.max(x, span.left)
    return overlap / Math.max(1, Math.min(span.right - span.left, right - x))
  })
  const covered = shares.flatMap((share, index) => (share > 0.5 ? [index] : []))
  if (covered.length > 0) return { from: covered[0]!, to: covered.at(-1)! }
  const middle = (x + right) / 2
  const distances = spans.map((span) =>
    middle < span.left ? span.left - middle : Math.max(0, middle - span.right),
  )
  const nearest = distances.indexOf(Math.min(...distances))
  return { from: nearest, to: nearest }
}
