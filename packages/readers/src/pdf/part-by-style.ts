import { leastOf, mostOf } from './extremes.ts'
import { letterCount, type Segment } from './page.ts'

/** Lines of each column on each side of a part that say which style it has. */
const least = 3
/** Lines of a page of two columns; small print has 200. */
const longest = 600
/** White space over both columns at which a part may end, between baselines in sizes of the font. */
const gap = 1.5

/**
 * Cuts a run of two columns where both change to another font, size or width at one height: an abstract above the
 * text, or references below it, are two columns of their own. Gives where each part ends.
 */
export function partByStyle(
  segments: readonly Segment[],
  from: number,
  to: number,
  isLeft: (segment: Segment) => boolean,
): number[] {
  if (to - from > longest) return [to]
  const run = segments.slice(from, to)
  for (let at = 1; at < run.length; at++) {
    const step = run[at]!.y - run[at - 1]!.y
    if (step < run[at]!.size * gap) continue
    const above = lookOf(run.slice(0, at), isLeft)
    const below = lookOf(run.slice(at), isLeft)
    if (!above || !below || below.styles[0] !== below.styles[1]) continue
    const same = above.styles[0] === above.styles[1] && above.styles[0] === below.styles[0]
    if (same ? isInset(above, below, run[at]!.size) : above.styles[0] !== below.styles[0])
      return [from + at, ...partByStyle(segments, from + at, to, isLeft)]
  }
  return [to]
}

interface Look {
  /** Font and size of most letters of each column. */
  styles: string[]
  /** Outer edges of both columns. */
  left: number
  right: number
}

/** Whether one part stands in from the other on both sides, as in a box. */
function isInset(above: Look, below: Look, size: number): boolean {
  const [left, right] = [above.left - below.left, below.right - above.right]
  return Math.min(Math.abs(left), Math.abs(right)) > size / 2 && left > 0 === right > 0
}

/** How both columns look; undefined where they are too short to say. */
function lookOf(
  segments: readonly Segment[],
  isLeft: (segment: Segment) => boolean,
): Look | undefined {
  const sides = [segments.filter(isLeft), segments.filter((segment) => !isLeft(segment))]
  if (sides.some((side) => side.length < least)) return undefined
  return {
    styles: sides.map(styleOf),
    left: leastOf(segments.map(({ x }) => x)),
    right: mostOf(segments.map(({ right }) => right)),
  }
}

/** Font and size of most letters. */
function styleOf(segments: readonly Segment[]): string {
  const letters = new Map<string, number>()
  for (const item of segments.flatMap(({ items }) => items)) {
    const key = `${item.font} ${Math.round(item.size * 2)}`
    letters.set(key, (letters.get(key) ?? 0) + letterCount([item]))
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])[0]
}
