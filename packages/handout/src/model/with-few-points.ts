import type { Part, Piece } from './handout.ts'

/** Points that stand in the box: patients keep two to four of them (American Academy of Family Physicians). */
const most = 5

/** A part with key points as one with the first five, and one that stands below it without a heading, with the others. */
export function withFewPoints(part: Part): Part[] {
  let room = most
  const [first, rest]: [Piece[], Piece[]] = [[], []]
  for (const piece of part.pieces) {
    if (piece.type !== 'list') {
      // What stands behind the last point is said of them all.
      const target = room > 0 || rest.length === 0 ? first : rest
      target.push(piece)
      continue
    }
    const items = piece.items.slice(0, room)
    const more = piece.items.slice(room)
    if (items.length > 0) first.push({ ...piece, items })
    if (more.length > 0) rest.push({ ...piece, items: more, start: piece.start + items.length })
    room -= items.length
  }
  if (rest.length === 0) return [part]
  return [
    { ...part, pieces: first },
    { ...part, id: `${part.id}-more`, level: 3, heading: '', pieces: rest },
  ]
}
