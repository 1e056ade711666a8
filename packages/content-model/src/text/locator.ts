import { location } from 'vfile-location'
import type { Point, Position } from '../tree/node.ts'
import type { Locate } from './place.ts'

/** Finds places in a text, each in the logarithm of its lines. */
export function createLocator(source: string): Locate {
  const places = location(source)
  const pointAt = (offset: number): Point => {
    const point = places.toPoint(Math.min(offset, source.length))
    return { line: point?.line ?? 1, column: point?.column ?? 1, offset }
  }
  let last: Position | undefined
  return (from, to) => {
    // A list item, its paragraph and its text mostly have one place: one object then does for all.
    if (last?.start.offset !== from || last.end.offset !== to)
      last = { start: pointAt(from), end: pointAt(to) }
    return last
  }
}
