import type { Handout } from '../model/handout.ts'
import { footOf } from '../model/to-question.ts'
import type { Engine, Sheet } from './engine.ts'

/** By how many points the letters of a booklet may be larger: 14 are easier to read than 12, and 16 are large print (RNIB). */
const steps = [4, 3, 2, 1]

/** Most sizes that are tried: each takes as long as any other form. */
const mostTries = 2

/**
 * A booklet in the largest letters with which all of it fits on as many pages as it may have, since those are folded whether or not
 * anything stands on them; any other handout as it is, and one that leaves no room.
 */
export function withLargerType(
  handout: Handout,
  most: number,
  engine: Engine,
  files: ReadonlyMap<string, Uint8Array>,
): Handout {
  if (handout.design.variant !== 'booklet') return handout
  const usual = engine.set(handout, files)
  if (Array.isArray(usual)) return handout
  const { used, page } = usual.length
  const { size } = handout.design
  // Lines are higher, and more of them.
  const mayFit = (step: number): boolean => used * ((size + step) / size) ** 2 <= most * page
  const forms = steps.filter(mayFit).flatMap((step) => inSize(handout, size + step) ?? [])
  for (const larger of forms.slice(0, mostTries)) {
    const sheet = engine.set(larger, files)
    if (!Array.isArray(sheet) && sheet.pages <= most && endsWell(sheet)) return larger
  }
  return handout
}

/** In letters of another size; undefined where the foot of its pages would have to be cut for it. */
function inSize(handout: Handout, size: number): Handout | undefined {
  const { design, footer } = handout
  const room = Math.floor((rooms[design.page] ?? 0) * (design.size / size))
  const foot = footOf(footer.left, room)
  if (foot.left !== footer.left) return undefined
  return { ...handout, design: { ...design, size }, footer: { ...footer, ...foot } }
}

/** Letters at the foot of a page, in the usual size. */
const rooms: Partial<Record<Handout['design']['page'], number>> = { a5: 44, 'us-statement': 38 }

/** Whether nothing is parted, and no page so empty that lines for notes or another shape would not mend it. */
const endsWell = ({ length: { parted, torn, holes } }: Sheet): boolean =>
  parted === 0 && torn.length === 0 && holes.every((hole) => hole < 1 / 4)
