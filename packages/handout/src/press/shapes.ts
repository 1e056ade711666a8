import type { Handout, Piece } from '../model/handout.ts'
import { follows, isNotes, type Shape, withNotesBefore } from './fillers.ts'
import type { Look } from './looks.ts'
import { withMoreNotes } from './with-notes-last.ts'
import { withWholeLists } from './with-whole-lists.ts'
import { withWholeTables } from './with-whole-tables.ts'
import { leavingHoles, parted } from './without-holes.ts'

/** What may look better than this as loosely set, to be tried: each is one change. */
export function shapesFor({ handout, sheet }: Look): Shape[] {
  const open = leavingHoles(handout, sheet)
  const longer = withMoreNotes(handout, sheet)?.parts.find(isNotes)
  return [
    ...(longer ? [(one: Handout) => withNotesOf(one, longer.pieces)] : []),
    ...(open.size > 0 ? [(one: Handout) => parted(one, open)] : []),
    ...(sheet.length.parted > 0 ? [withWholeTables] : []),
    ...wholeLists({ handout, sheet }),
  ]
}

/** The short lists that are parted kept whole: as all else stands, and with the lines for notes in what that leaves empty. */
function wholeLists({ handout, sheet: { length } }: Look): Shape[] {
  const found = length.torn.flatMap((at) => handout.parts[at] ?? [])
  if (found.length === 0) return []
  const ids = new Set(found.map(({ id }) => id))
  const whole: Shape = (one) => withWholeLists(one, ids)
  const below = found.find(({ role, level }) => level === 2 && follows.has(role))
  const notes = handout.parts.find(isNotes)
  if (!below || !notes || handout.parts.indexOf(notes) < handout.parts.indexOf(below)) {
    return [whole]
  }
  return [whole, (one) => withNotesBefore(whole(one), notes, below.id, leastLines)]
}

const leastLines = 2

function withNotesOf(handout: Handout, pieces: Piece[]): Handout {
  const parts = handout.parts.map((part) => (isNotes(part) ? { ...part, pieces } : part))
  return { ...handout, parts }
}
