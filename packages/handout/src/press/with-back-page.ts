import type { Handout, Part } from '../model/handout.ts'
import type { Sheet } from './engine.ts'

/**
 * A booklet whose back would be empty, with lines for notes there: its own lines, moved to the end, or, where that makes it a
 * page shorter, more of them. Where the back has something on it and much room, its lines for notes fill that. Forms to
 * try in turn; none for what is no booklet or has a full back.
 */
export function withBackPage(handout: Handout, { pages, length }: Sheet): Handout[] {
  const notes = handout.parts.find(({ role }) => role === 'notes')
  if (handout.design.variant !== 'booklet' || !notes) return []
  const rest = handout.parts.filter((part) => part !== notes)
  const lines = (room: number): number => Math.floor(room / (2 * handout.design.size)) - 3
  const atEnd = (count: number): Part => ({ ...notes, pieces: [{ type: 'lines', count }] })
  if (pages % 4 === 0) {
    const room = pages * length.page - length.used
    return room > length.page / 2 ? [{ ...handout, parts: [...rest, atEnd(lines(room))] }] : []
  }
  const back: Part = { ...atEnd(lines(length.page)), alone: true }
  return [
    { ...handout, parts: [...rest, back] },
    { ...handout, parts: [...handout.parts, { ...back, id: 'more-notes', heading: '' }] },
  ]
}
