import type { Dot, Line } from './page.ts'

/**
 * Marks the lines that a drawn bullet stands before: at most three ems to the left, level with its small letters, and by
 * itself or under another bullet; the pieces of a drawing crowd together.
 */
export function markDotted(lines: readonly Line[], dots: readonly Dot[]): Line[] {
  if (dots.length === 0) return [...lines]
  const free = new Set(dots)
  const found = new Map<Line, Dot>()
  for (const line of lines) {
    const dot = [...free].find(
      ({ x, y }) =>
        x < line.x &&
        x > line.x - line.size * 3 &&
        y < line.y + line.size * 0.1 &&
        y > line.y - line.size * 0.85,
    )
    if (!dot) continue
    free.delete(dot)
    found.set(line, dot)
  }
  const columns = new Map<number, number>()
  for (const { x } of found.values())
    columns.set(Math.round(x), (columns.get(Math.round(x)) ?? 0) + 1)
  const isBullet = (line: Line, { x, y }: Dot): boolean => {
    const under = [-1, 0, 1].reduce(
      (sum, step) => sum + (columns.get(Math.round(x) + step) ?? 0),
      0,
    )
    return (
      under > 1 ||
      !dots.some((other) => {
        const away = Math.hypot(other.x - x, other.y - y)
        return away > 1 && away < line.size * 1.2
      })
    )
  }
  return lines.map((line) => {
    const dot = found.get(line)
    return dot && isBullet(line, dot) ? { ...line, dot: true } : line
  })
}
