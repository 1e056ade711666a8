import type { Handout } from '../model/handout.ts'
import type { Sheet } from './engine.ts'

/** The share of a page that may stay empty so that a short part is not parted, or one that says when to get help. */
const most = { usual: 0.25, help: 1 / 3 }

/**
 * A handout whose short parts may be parted where keeping them whole leaves much of a page empty; undefined where none does.
 * When to get help is kept together for longer, the main points always.
 */
export function withoutHoles(handout: Handout, { length: { holes } }: Sheet): Handout | undefined {
  const { parts } = handout
  const after = new Set<string>()
  holes.forEach((hole, at) => {
    // What moved with a heading of several parts is the first of them.
    const part = parts[at]?.pieces.length === 0 ? parts[at + 1] : parts[at]
    if (!part?.keep || part.role === 'keyPoints') return
    if (hole > (part.role === 'help' ? most.help : most.usual)) after.add(part.id)
  })
  return after.size > 0 ? parted(handout, after) : undefined
}

/** A handout in which the end of a page may part the parts with these ids. */
export function parted(handout: Handout, ids: ReadonlySet<string>): Handout {
  const parts = handout.parts.map((part) => {
    if (!ids.has(part.id)) return part
    const { keep: _keep, ...rest } = part
    return rest
  })
  return { ...handout, parts }
}

/** Whether it has fewer pages than another, or as many that look better. */
export function isBetter(one: Sheet, other: Sheet): boolean {
  return one.pages === other.pages ? faultsOf(one) < faultsOf(other) : one.pages < other.pages
}

/** Whether it has as many pages as another, of which less is empty. */
export function isFuller(one: Sheet, other: Sheet): boolean {
  const empty = ({ length }: Sheet): number => length.holes.reduce((sum, hole) => sum + hole, 0)
  const worse = one.pages !== other.pages || one.length.parted > other.length.parted
  return !worse && empty(one) < empty(other)
}

/** A table or box that the end of a page parts is as bad as a third of a page left empty. */
function faultsOf({ length: { parted, holes } }: Sheet): number {
  const empty = holes.reduce((sum, hole) => sum + Math.max(0, hole - 0.2), 0)
  return 0.14 * parted + empty
}
