import type { Handout, Part } from '../model/handout.ts'
import type { Sheet } from './engine.ts'

/** The share of a page that may stay empty so that a short part is not parted. */
const most = 0.25

/**
 * A handout whose short parts may be parted where keeping them whole leaves much of a page empty; undefined where none does.
 * What to do in an emergency is always kept together, and so are the main points.
 */
export function withoutHoles(handout: Handout, { length: { holes } }: Sheet): Handout | undefined {
  const { parts } = handout
  const after = new Set<Part>()
  holes.forEach((hole, at) => {
    if (hole <= most) return
    // What moved with a heading of several parts is the first of them.
    const part = parts[at]?.pieces.length === 0 ? parts[at + 1] : parts[at]
    if (part?.keep && part.role !== 'help' && part.role !== 'keyPoints') after.add(part)
  })
  if (after.size === 0) return undefined
  return {
    ...handout,
    parts: parts.map((part) => {
      if (!after.has(part)) return part
      const { keep: _kept, ...rest } = part
      return rest
    }),
  }
}

/** Whether it leaves less of its pages empty, has no more of them and parts no more tables and boxes. */
export function isFuller(one: Sheet, other: Sheet): boolean {
  const empty = ({ length }: Sheet): number =>
    length.holes.reduce((sum, hole) => sum + Math.max(0, hole - most), 0)
  return (
    one.pages <= other.pages &&
    one.length.parted <= other.length.parted &&
    empty(one) < empty(other)
  )
}
