import type { Handout, Part } from '../model/handout.ts'
import type { Sheet } from './engine.ts'

/**
 * A handout with hardly anything on its last page, whose lines for notes fill that page instead. A booklet has its back page
 * filled where half of it is free, and where it would be empty: by its own lines, moved to the end, or, where that makes it
 * a page shorter, by more of them. Forms to try in turn; none for what ends well.
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
  if (!folded || pages % 4 === 0) {
    const room = pages * length.page - length.used
    const much = length.page * (folded ? 1 / 2 : 2 / 3)
    return room > much ? [{ ...handout, parts: [...rest, atEnd(room)] }] : []
  }
  const back: Part = { ...atEnd(length.page), alone: true }
  return [
    { ...handout, parts: [...rest, back] },
    { ...handout, parts: [...handout.parts, { ...back, id: 'more-notes', heading: '' }] },
  ]
}

/** Whether a form ends better: on a back page, or on no later one than before. */
export function endsWell(handout: Handout, pages: number, before: number): boolean {
  return handout.design.variant === 'booklet' ? pages % 4 === 0 : pages <= before
}
