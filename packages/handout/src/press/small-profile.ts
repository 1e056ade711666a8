import type { Handout, Part, Piece } from '../model/handout.ts'
import { textOf } from '../model/to-runs.ts'

/** A handout as for a clinic whose profile has a short name, a phone number and one emergency number. */
export function withSmallProfile(handout: Handout): Handout {
  const clinic = handout.clinic && { name: 'A', logo: null }
  return { ...handout, clinic, parts: handout.parts.map(withLess) }
}

function withLess(part: Part): Part {
  const own = part.role === 'contact'
  const pieces = part.pieces.flatMap((piece): Piece[] => {
    if (piece.type === 'phones') return own ? [] : [{ ...piece, items: piece.items.slice(0, 1) }]
    if (own && piece.type === 'terms') return [{ ...piece, items: piece.items.slice(0, 1) }]
    const { funding } = part
    if (!funding || piece.type !== 'text') return [piece]
    const runs = piece.runs.map((run) => ({ ...run, text: run.text.replace(funding, '') }))
    return [{ ...piece, runs }]
  })
  return { ...part, pieces }
}

/** Fewer letters than these are not what is too long of a profile. */
const long = 40

/** What takes most room of a clinic's profile as it is printed, for a person; undefined where all of it is short. */
export function longestLine({ clinic, parts }: Handout): string | undefined {
  const pieces = parts.flatMap((part) => part.pieces.map((piece) => ({ piece, part })))
  const lines = pieces.flatMap(({ piece, part }): [words: string, length: number][] => {
    if (piece.type === 'phones') {
      const all = piece.items.map(({ name, number }) => name + number)
      return [['emergency numbers', all.join('').length + 20 * all.length]]
    }
    if (part.role !== 'contact' || piece.type !== 'terms') return []
    return piece.items.map(({ term, meaning }) => [
      textOf(term).toLowerCase(),
      textOf(meaning).length,
    ])
  })
  lines.push(['name', clinic?.name.length ?? 0])
  lines.push(['funding', parts.find(({ funding }) => funding)?.funding?.length ?? 0])
  const [name, length] = lines.reduce((one, other) => (other[1] > one[1] ? other : one))
  return length > long ? name : undefined
}
