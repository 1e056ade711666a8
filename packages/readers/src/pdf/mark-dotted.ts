import type { Dot, Line } from './page.ts'

/** Marks the lines that a drawn bullet stands before: at most three ems to the left, level with its small letters. */
export function markDotted(lines: readonly Line[], dots: readonly Dot[]): Line[] {
  if (dots.length === 0) return [...lines]
  const free = new Set(dots)
  return lines.map((line) => {
    const dot = [...free].find(
      ({ x, y }) =>
        x < line.x &&
        x > line.x - line.size * 3 &&
        y < line.y + line.size * 0.1 &&
        y > line.y - line.size * 0.85,
    )
    if (!dot) return line
    free.delete(dot)
    return { ...line, dot: true }
  })
}
