import type { Handout, Part, Piece, Role } from '../model/handout.ts'
import type { Look } from './looks.ts'
import { withMoreNotes } from './with-notes-last.ts'
import { withWholeLists } from './with-whole-lists.ts'
import { withWholeTables } from './with-whole-tables.ts'
import { leavingHoles, parted } from './without-holes.ts'

/** Another way to lay out the same words: less white space, other page ends, the lines for notes elsewhere. */
export type Shape = (handout: Handout) => Handout

/** What may look better than this as loosely set, to be tried: each is one change. */
export function shapesFor({ handout, sheet }: Look): Shape[] {
  const open = leavingHoles(handout, sheet)
  const longer = withMoreNotes(handout, sheet)?.parts.find(isNotes)
  return [
    ...(longer ? [(one: Handout) => withNotesOf(one, longer.pieces)] : []),
    ...notesInHoles({ handout, sheet }),
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
  const below = found.find(({ role, level }) => level === 2 && after.has(role))
  const notes = handout.parts.findIndex(isNotes)
  if (!below || notes < handout.parts.indexOf(below)) return [whole]
  return [whole, (one) => withNotesBefore(whole(one), below.id, leastLines)]
}

const leastLines = 2

/** What may have the lines for notes above it: what follows the article itself, when to get help left out. */
const after: ReadonlySet<Role> = new Set([
  'questions',
  'notes',
  'contact',
  'words',
  'disclaimer',
  'sources',
  'about',
])

/** The lines for notes where the end of a page would be empty, as many as have room there; two at least. */
function notesInHoles({ handout, sheet: { length } }: Look): Shape[] {
  const { size } = handout.design
  return handout.parts.flatMap(({ id, role, level }, at): Shape[] => {
    const room = (length.holes[at] ?? 0) * length.page
    const count = Math.floor((room - heading * size) / (2 * size))
    const fits = level === 2 && after.has(role) && count >= leastLines
    return fits ? [(one) => withNotesBefore(one, id, count)] : []
  })
}

/** About how high the heading above the lines for notes is, with the space around it, in letters. */
const heading = 4

function withNotesBefore(handout: Handout, id: string, count: number): Handout {
  const notes = handout.parts.find(isNotes)
  const at = handout.parts.findIndex((part) => part.id === id)
  if (!notes || at < 0) return handout
  const moved: Part = { ...notes, pieces: [{ type: 'lines', count }] }
  const parts = handout.parts.toSpliced(at, 0, moved).filter((part) => part !== notes)
  return { ...handout, parts }
}

function withNotesOf(handout: Handout, pieces: Piece[]): Handout {
  const parts = handout.parts.map((part) => (isNotes(part) ? { ...part, pieces } : part))
  return { ...handout, parts }
}

const isNotes = ({ role }: Part): boolean => role === 'notes'
