import type { Point, Position } from '../tree/node.ts'
import type { Locate } from './place.ts'

/**
 * Finds places in a text, each in the logarithm of its lines, and mostly without a search: what is asked for mostly stands
 * on the line of the place before, or on the next.
 */
export function createLocator(source: string): Locate {
  const ends = lineEnds(source)
  let line = 0
  const pointAt = (offset: number): Point => {
    const at = Math.min(offset, source.length)
    if (at < 0) return { line: 1, column: 1, offset }
    if (at >= ends[line]!) line++
    const start = line > 0 ? ends[line - 1]! : 0
    if (line >= ends.length || at < start || at >= ends[line]!) line = lineAt(ends, at)
    return { line: line + 1, column: at - (line > 0 ? ends[line - 1]! : 0) + 1, offset }
  }
  let last: Position | undefined
  return (from, to) => {
    // A list item, its paragraph and its text mostly have one place: one object then does for all.
    if (last?.start.offset !== from || last.end.offset !== to)
      last = { start: pointAt(from), end: pointAt(to) }
    return last
  }
}

/** The offset just after the end of each line; that of the last is beyond the text. */
function lineEnds(source: string): number[] {
  const ends: number[] = []
  let cr = -1
  let lf = -1
  for (let from = 0; from <= source.length; from = ends.at(-1)!) {
    if (cr < from) cr = indexOr(source, '\r', from)
    if (lf < from) lf = indexOr(source, '\n', from)
    const end = cr + 1 === lf ? lf : Math.min(cr, lf)
    ends.push((end === Number.POSITIVE_INFINITY ? source.length : end) + 1)
  }
  return ends
}

function indexOr(source: string, sign: string, from: number): number {
  const index = source.indexOf(sign, from)
  return index < 0 ? Number.POSITIVE_INFINITY : index
}

/** The first line that ends after an offset. */
function lineAt(ends: readonly number[], offset: number): number {
  let low = 0
  let high = ends.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! > offset) high = middle
    else low = middle + 1
  }
  return low
}
