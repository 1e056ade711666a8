import type { Item, Line, Segment } from './page.ts'

/** Lines up and down that a line may take its cells from. */
const reach = 12

/**
 * Cuts lines where the cells of a table stand so close that only the lines around show where one ends: at items
 * that start below or above the start of a cell in a line with wider gaps.
 */
export function refineCells(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const around = [-1, 1].flatMap((step) => linesNear(lines, index, step, reach))
    const starts = cellStarts(around)
    if (starts.length === 0) return line
    let segments = line.segments.flatMap((one) => cutSegment(one, starts))
    const between = [-1, 1].every((step) =>
      linesNear(lines, index, step, 1).some(({ segments: cells }) => cells.length > 1),
    )
    const matched = segments.slice(1).some((one) => starts.some((start) => isAt(one.x, start)))
    if (between || matched) {
      const cutUp = (one: Segment): Segment => ({ ...one, items: cutItems(one.items, starts) })
      segments = segments.flatMap((one) => cutSegment(cutUp(one), starts))
    }
    return segments.length > line.segments.length ? { ...line, segments } : line
  })
}

/** The lines above or below, as far as they follow one another closely. */
function linesNear(lines: readonly Line[], index: number, step: number, far: number): Line[] {
  const near: Line[] = []
  for (let away = 1; away <= far; away++) {
    const [line, before] = [lines[index + step * away], lines[index + step * (away - 1)]]
    if (!line || !before || line.column.id !== before.column.id) break
    if (Math.abs(line.y - before.y) > line.size * 3.2) break
    near.push(line)
  }
  return near
}

/** Where cells start in lines, unless more of the lines have a cell going on there. */
function cellStarts(lines: readonly Line[]): number[] {
  const cut = lines.filter(({ segments }) => segments.length > 1)
  // Cells of a header may stand in the middle of their columns.
  const plain = cut.filter(({ bold }) => !bold)
  const rows = (plain.length > 0 ? plain : cut).map(({ segments }) => segments)
  const starts = rows.flatMap((row) => row.slice(1).map(({ x }) => x))
  return starts.filter((start) => {
    const starting = rows.filter((row) => row.some(({ x }) => isAt(x, start)))
    const across = rows.filter((row) =>
      row.some(({ x, right }) => x < start - 2 && right > start + 2),
    )
    return starting.length > across.length
  })
}

function cutSegment(segment: Segment, starts: readonly number[]): Segment[] {
  const parts: Item[][] = []
  for (const item of segment.items) {
    const open = parts.at(-1)
    const last = open?.at(-1)
    const apart = last && item.x - (last.x + last.width) > item.size * 0.12
    if (!open || (apart && starts.some((start) => isAt(item.x, start)))) parts.push([item])
    else open.push(item)
  }
  if (parts.length < 2) return [segment]
  return parts.map((items) => ({
    ...segment,
    items,
    x: items[0]!.x,
    right: items.reduce((right, item) => Math.max(right, item.x + item.width), 0),
  }))
}

/** Cuts items that hold several cells, since no more than a space parts them: where a word starts that must be a cell. */
function cutItems(items: readonly Item[], starts: readonly number[]): Item[] {
  return items.flatMap((item) => {
    const unit = item.width / Math.max(1, item.text.length)
    const inside = starts.filter(
      (start) => start > item.x + unit && start < item.x + item.width - unit,
    )
    if (inside.length === 0) return [item]
    const at = [...item.text.matchAll(/(?<=\s)\S/gu)]
      .map(({ index }) => index)
      .find((index) => {
        const x = item.x + unit * index
        return inside.some((start) => Math.abs(start - x) < unit * 1.8)
      })
    if (at === undefined) return [item]
    const start = inside.reduce((best, one) => {
      const x = item.x + unit * at
      return Math.abs(one - x) < Math.abs(best - x) ? one : best
    })
    const before = item.text.slice(0, at).trimEnd()
    const rest = {
      ...item,
      text: item.text.slice(at),
      x: start,
      width: item.x + item.width - start,
    }
    return [
      { ...item, text: before, width: start - item.x - item.size * 0.25 },
      ...cutItems([rest], starts),
    ]
  })
}

function isAt(x: number, start: number): boolean {
  return Math.abs(x - start) < 1.5
}
