import type { Handout, Part, Piece } from '../model/handout.ts'
import type { Sheet } from './engine.ts'

/**
 * Forms of a handout with hardly anything on its last page, whose lines for notes fill that page: they move there, or stay and
 * more of them stand there. A booklet has its back page filled where half of it is free, and where it would be empty: by its own
 * lines or more of them, which fill the page before too where much of that is free. None for what ends well.
 */
export function withNotesLast(handout: Handout, { pages, length }: Sheet): Handout[] {
  const notes = handout.parts.find(({ role }) => role === 'notes')
  const folded = handout.design.variant === 'booklet'
  if (!notes || pages === 1) return []
  const rest = handout.parts.filter((part) => part !== notes)
  const atEnd = (room: number): Part => {
    const count = Math.floor(room / (2 * handout.design.size)) - 3
    return { ...notes, pieces: [{ type: 'lines', count }] }
  }
  const room = pages * length.page - length.used
  // No lines stand below a heading that they have nothing to do with.
  const further = notes.further ?? notes.heading
  // More lines at the end, for those that stay where they are.
  const lower: Part = { ...atEnd(room), id: 'notes-below', heading: further }
  if (!folded || pages % 4 === 0) {
    const much = length.page * (folded ? 1 / 2 : 2 / 3)
    if (room <= much) return []
    return [
      [...rest, atEnd(room)],
      [...handout.parts, lower],
    ].map((parts) => ({ ...handout, parts }))
  }
  const back: Part = { ...atEnd(length.page), alone: true }
  const more: Part = { ...back, id: 'more-notes', heading: further }
  const free = room + heightOf(notes, handout)
  // What stood below the lines moves up, unless it has no room there.
  const rooms = free > length.page / 6 ? [free, room] : []
  const filling = rooms.map((one) => ({ ...handout, parts: [...rest, atEnd(one), more] }))
  const inPlace = { ...handout, parts: [...handout.parts, more] }
  const both =
    room > length.page / 4 ? [{ ...handout, parts: [...handout.parts, lower, more] }] : []
  const below = length.holes[handout.parts.indexOf(notes) + 1] ?? 0
  const first = below > least ? [inPlace] : filling
  return [...first, { ...handout, parts: [...rest, back] }, inPlace, ...both]
}

/** What is empty below the lines for notes is filled where it is more than this of a page. */
const least = 1 / 8

/** About how high the lines for notes are, and their heading. */
function heightOf({ pieces }: Part, { design }: Handout): number {
  const lines = pieces.reduce((sum, one) => sum + (one.type === 'lines' ? one.count : 0), 0)
  return (2 * lines + 3) * design.size
}

/**
 * A handout whose lines for notes fill what is empty below them, or below what follows them on their page; undefined where
 * hardly anything is. Those that were moved to the end fill the last page.
 */
export function withMoreNotes(handout: Handout, { pages, length }: Sheet): Handout | undefined {
  const at = handout.parts.findIndex(({ role }) => role === 'notes')
  const next = length.holes.findIndex((hole, index) => index > at && hole > 0)
  const last = at === handout.parts.length - 1
  const room = last ? pages * length.page - length.used : (length.holes[next] ?? 0) * length.page
  const more = Math.floor(room / (2 * handout.design.size)) - (last || next === at + 1 ? 1 : 0)
  if (at < 0 || room < least * length.page) return undefined
  const longer = (piece: Piece): Piece =>
    piece.type === 'lines' ? { ...piece, count: piece.count + more } : piece
  const parts = handout.parts.map((part, index) =>
    index === at ? { ...part, pieces: part.pieces.map(longer) } : part,
  )
  return { ...handout, parts }
}

/** Whether a form ends better: on a back page, or on no later one than before. */
export function endsWell(handout: Handout, pages: number, before: number): boolean {
  return handout.design.variant === 'booklet' ? pages % 4 === 0 : pages <= before
}
