import type { Handout, Part, Role } from '../model/handout.ts'
import { sum } from './cut.ts'
import type { Sheet } from './engine.ts'

/** The share of a page that may stay empty so that a short part is not parted, or one that says when to get help. */
const most = { usual: 1 / 6, help: 1 / 3 }

const whole: ReadonlySet<Role> = new Set(['keyPoints', 'notes'])

/**
 * The short parts that may be parted since keeping them whole leaves much of a page empty. When to get help is kept together
 * for longer; the main points and the lines for notes always are.
 */
export function leavingHoles({ parts }: Handout, { length: { holes } }: Sheet): Set<string> {
  const after = new Set<string>()
  holes.forEach((hole, at) => {
    // What moved with a heading of several parts is the first of them.
    const part = parts[at]?.pieces.length === 0 ? parts[at + 1] : parts[at]
    if (!part?.keep || whole.has(part.role) || isShortList(part)) return
    if (hole > (part.role === 'help' ? most.help : most.usual)) after.add(part.id)
  })
  return after
}

/** A few boxes to tick are one thing to take to a visit; the lines for notes can fill the page before them. */
function isShortList({ role, pieces }: Part): boolean {
  const boxes = pieces.map((piece) =>
    piece.type === 'list' && piece.boxes ? piece.items.length : 0,
  )
  return role === 'questions' && sum(boxes) <= mostBoxes
}

const mostBoxes = 5

/** A handout in which the end of a page may part the parts with these ids. */
export function parted(handout: Handout, ids: ReadonlySet<string>): Handout {
  const parts = handout.parts.map((part) => {
    if (!ids.has(part.id)) return part
    const { keep: _keep, ...rest } = part
    return rest
  })
  return { ...handout, parts }
}
