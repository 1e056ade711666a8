import type { Line, Rule } from './page.ts'

/** How far the ends of a rule may be from those of the words it underlines. */
const near = 3

/**
 * Takes lines that are underlined from end to end for bold ones: typewriters and old leaflets underline their headings. What
 * leads to another page is underlined for that, and where most lines are it tells nothing.
 */
export function markUnderlined(lines: readonly Line[], rules: readonly Rule[]): Line[] {
  const level = rules.filter((rule) => rule.level)
  if (level.length === 0) return [...lines]
  const rows = Map.groupBy(level, ({ at }) => Math.floor(at))
  const found = new Set(lines.filter((line) => isUnderlined(line, rows)))
  if (found.size * 3 > lines.length) return [...lines]
  return lines.map((line) => (found.has(line) ? { ...line, bold: true } : line))
}

function isUnderlined(line: Line, rows: ReadonlyMap<number, readonly Rule[]>): boolean {
  const { x, right, y, size, segments, table } = line
  if (table || segments.some(({ items }) => items.some(({ url }) => url))) return false
  const [from, to] = [Math.floor(y), Math.floor(y + size * 0.35)]
  for (let row = from; row <= to; row++)
    for (const rule of rows.get(row) ?? [])
      if (Math.abs(rule.from - x) <= near && Math.abs(rule.to - right) <= near) return true
  return false
}
