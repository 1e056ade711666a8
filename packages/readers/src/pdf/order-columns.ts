import { leastOf, mostOf } from './extremes.ts'
import type { Segment } from './page.ts'
import { partByStyle } from './part-by-style.ts'

/** A column needs this many lines on each side of its gutter. */
const least = 3
/** Ems that lines of a column are wide, where a table may have narrower cells. */
const narrowest = 8

/** Parts of a page in reading order. Segments of one flow on one baseline are one line. */
export function orderColumns(segments: readonly Segment[], size: number): Segment[][] {
  return split(
    [...segments].sort((one, other) => one.y - other.y || one.x - other.x),
    size,
    0,
  )
}

function split(segments: Segment[], size: number, depth: number): Segment[][] {
  if (segments.length === 0) return []
  const zone = depth < 6 ? findZone(segments, size) : undefined
  if (!zone) return [segments]
  return [
    ...split(zone.before, size, depth + 1),
    ...split(zone.left, size, depth + 1),
    ...split(zone.right, size, depth + 1),
    ...split(zone.after, size, depth + 1),
  ]
}

interface Zone {
  before: Segment[]
  left: Segment[]
  right: Segment[]
  after: Segment[]
}

/** The largest part of a page that a gutter cuts in two. */
function findZone(segments: readonly Segment[], size: number): Zone | undefined {
  let best: Zone | undefined
  let bestLines = 0
  for (const start of columnStarts(segments)) {
    for (const zone of zonesAt(segments, start, size)) {
      const lines = Math.min(zone.left.length, zone.right.length)
      if (lines <= bestLines || !readsAsColumns(zone, size)) continue
      best = zone
      bestLines = lines
    }
  }
  return best
}

/** Left edges that several segments share. */
function columnStarts(segments: readonly Segment[]): number[] {
  const bins = new Map<number, Segment[]>()
  for (const segment of segments) {
    const bin = Math.round(segment.x / 3)
    for (const near of [bin - 1, bin, bin + 1])
      bins.set(near, [...(bins.get(near) ?? []), segment].slice(0, 40))
  }
  const starts = [...bins].filter(([, own]) => own.length >= least)
  const edges = starts.sort(([, one], [, other]) => other.length - one.length).slice(0, 24)
  return [...new Set(edges.map(([, own]) => leastOf(own.map(({ x }) => x))))]
}

/** The runs of segments, top to bottom, that leave the strip before `start` free. */
function zonesAt(segments: readonly Segment[], start: number, size: number): Zone[] {
  const gutter = size * 0.9
  const side = (segment: Segment): 'left' | 'right' | 'cross' => {
    if (segment.x >= start - 1) return 'right'
    return segment.right <= start - gutter ? 'left' : 'cross'
  }
  const zones: Zone[] = []
  for (const { from, to } of runsWithout(segments, size, (one) => side(one) === 'cross', side)) {
    const run = segments.slice(from, to)
    const right = run.filter((segment) => side(segment) === 'right')
    const left = run.filter((segment) => side(segment) === 'left')
    if (right.length < least || left.length < least) continue
    const above = trimStart(left, right, size)
    const { kept, moved } = trimEnd(left.slice(above), right, size, to < segments.length)
    const before = [...segments.slice(0, from), ...left.slice(0, above)]
    zones.push({ before, left: kept, right, after: [...moved, ...segments.slice(to)] })
  }
  return zones
}

type Side = (segment: Segment) => 'left' | 'right' | 'cross'

/** Runs of segments between those that cross a gutter, and between the bands that a table fills. */
function runsWithout(
  segments: readonly Segment[],
  size: number,
  crosses: (segment: Segment) => boolean,
  side: Side,
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  const add = (start: number, end: number): void => {
    let at = start
    for (const to of partByStyle(segments, start, end, (one) => side(one) === 'left')) {
      runs.push({ from: at, to })
      at = to
    }
  }
  let from = 0
  for (const band of bandsOf(segments, size, crosses)) {
    if (!band.crossing && !isTableBand(segments.slice(band.from, band.to), size, side)) continue
    if (band.from > from) add(from, band.from)
    from = band.to
  }
  if (segments.length > from) add(from, segments.length)
  return runs
}

/** Parts of a page that white space over its whole width parts, each crossing segment one of its own. */
function bandsOf(
  segments: readonly Segment[],
  size: number,
  crosses: (segment: Segment) => boolean,
): { from: number; to: number; crossing: boolean }[] {
  const bands: { from: number; to: number; crossing: boolean }[] = []
  for (const [index, segment] of segments.entries()) {
    const open = bands.at(-1)
    const crossing = crosses(segment)
    const gap = segment.y - (segments[index - 1]?.y ?? segment.y)
    if (open && !crossing && !open.crossing && gap < size * 1.9) open.to = index + 1
    else bands.push({ from: index, to: index + 1, crossing })
  }
  return bands
}

/** Whether most lines on the right stand level with several short parts on the left, as cells of a table do. */
function isTableBand(band: readonly Segment[], size: number, side: Side): boolean {
  const left = band.filter((one) => side(one) === 'left')
  const right = band.filter((one) => side(one) === 'right')
  if (left.length === 0 || right.length === 0) return false
  const short = left.filter((one) => one.right - one.x < narrowest * size).length
  const rows = Map.groupBy(left, ({ y }) => Math.round(y))
  const several = [...rows.values()].filter((row) => row.length > 1).length
  const level = right.filter(({ y }) => left.some((one) => Math.abs(one.y - y) < 1.2)).length
  return (
    several >= 1 &&
    several * 3 >= rows.size &&
    short * 4 >= left.length * 3 &&
    level * 2 >= right.length
  )
}

/** How many segments on the left stand above the other side and apart from what stands beside it. */
function trimStart(left: readonly Segment[], right: readonly Segment[], size: number): number {
  const top = leastOf(right.map(({ y }) => y)) - size * 0.5
  const apart = Math.max(size * 1.5, usualStep(left) * 1.25)
  return (
    left.findLastIndex((segment, index) => {
      const next = left[index + 1]
      return segment.y < top && next !== undefined && next.y - segment.y > apart
    }) + 1
  )
}

/**
 * A last line on the left, well apart from the column and below all of the other, heads what follows both: lines across
 * them, or (at the end of a page) only lines too short to show that they are not of the column.
 */
function trimEnd(
  left: Segment[],
  right: Segment[],
  size: number,
  more: boolean,
): { kept: Segment[]; moved: Segment[] } {
  const bottom = mostOf(right.map(({ y }) => y))
  const at = left.findIndex(
    (segment, index) =>
      segment.y > bottom + 1 &&
      stands(segment, size) &&
      segment.y - (left[index - 1]?.y ?? segment.y) > size * 1.7,
  )
  const edge = mostOf(left.map(({ right: end }) => end)) - size * 1.2
  const full = (part: readonly Segment[]): number => part.filter((one) => one.right > edge).length
  const column = left.slice(0, at)
  const short = full(column) >= least && full(column) * 2 >= at && full(left) === full(column)
  return at > 0 && (more || short)
    ? { kept: left.slice(0, at), moved: left.slice(at) }
    : { kept: left, moved: [] }
}

/** Tells columns from a table: their lines are long, and their paragraphs do not start side by side. */
function readsAsColumns({ left, right }: Zone, size: number): boolean {
  const long = (side: Segment[]): number =>
    side.filter((segment) => segment.right - segment.x >= narrowest * size).length
  if (long(left) < least - 1 || long(right) < least - 1) return false
  if (long(left) < left.length * 0.25 || long(right) < right.length * 0.25) return false
  const [top, bottom] = [left, right].map(groupStarts)
  if (!top || !bottom || top.length < 3 || bottom.length < 3) return true
  // Cells of a table are seldom all equally wide and several lines high.
  const width = (side: readonly Segment[]): number =>
    mostOf(side.map(({ right }) => right)) - leastOf(side.map(({ x }) => x))
  const even = Math.abs(Math.log(width(left) / width(right))) < 0.25
  if (even && left.length >= top.length * 3 && right.length >= bottom.length * 3) return true
  const beside = (one: number[], other: number[]): number =>
    one.filter((y) => other.some((place) => Math.abs(place - y) < 1.2)).length / one.length
  return Math.min(beside(top, bottom), beside(bottom, top)) < 0.75
}

/** Baselines of the lines before which there is more space than between most lines. */
function groupStarts(side: readonly Segment[]): number[] {
  const lines = linesOf(side)
  const steps = stepsOf(lines)
  const step = usualStep(side)
  return lines
    .filter((_, index) => index === 0 || steps[index - 1]! > step * 1.12)
    .map((segment) => segment.y)
}

/** The first segment of each line. */
function linesOf(side: readonly Segment[]): Segment[] {
  return side.filter((segment, index) => index === 0 || segment.y - side[index - 1]!.y > 2)
}

function stepsOf(lines: readonly Segment[]): number[] {
  return lines.slice(1).map((segment, index) => segment.y - lines[index]!.y)
}

/** From one line to the next inside a paragraph: the lower quartile, as most steps are such. */
function usualStep(side: readonly Segment[]): number {
  const steps = stepsOf(linesOf(side))
  return [...steps].sort((one, other) => one - other)[Math.floor(steps.length / 4)] ?? 0
}

/** Whether a segment looks like a heading. */
function stands(segment: Segment, size: number): boolean {
  return segment.size > size * 1.05 || segment.items.every((item) => item.bold)
}
