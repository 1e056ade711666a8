import { leastOf, mostOf } from './extremes.ts'
import { type Item, type Line, letterCount, type Segment } from './page.ts'
import { mainSize } from './to-rows.ts'

/** Gives out running numbers. */
export interface Counter {
  line: number
  column: number
}

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
  return groups.map((group) => {
    const items = group.flatMap((segment) => segment.items)
    return {
      page,
      number: ++counter.line,
      segments: group,
      x: group[0]!.x,
      right: mostOf(group.map(({ right }) => right)),
      y: group[0]!.y,
      size: mainSize(items),
      bold: letterCount(items.filter((item) => item.bold)) >= letterCount(items) * 0.95,
      text: joinItems(items),
      column,
      dot: false,
    }
  })
}

/** The text of items on one baseline, with a space wherever there is a gap between them. */
export function joinItems(items: readonly Item[]): string {
  return withSpaces(items)
    .map(({ space, item }) => (space ? ' ' : '') + item.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Items in the order in which they are read, each with whether a space parts it from the one before. */
export function withSpaces(items: readonly Item[]): { space: boolean; item: Item }[] {
  const backwards = letterCount(items.filter((item) => item.rightToLeft)) * 2 > letterCount(items)
  const ordered = [...items].sort((one, other) => one.x - other.x)
  if (backwards) ordered.reverse()
  return ordered.map((item, index) => {
    const before = ordered[index - 1]
    if (!before) return { space: false, item }
    const gap = backwards ? before.x - (item.x + item.width) : item.x - (before.x + before.width)
    return { space: gap > Math.min(before.size, item.size) * 0.16, item }
  })
}
