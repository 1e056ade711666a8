import type { Handout, Part, Role } from '../model/handout.ts'
import { stringsOfPiece } from '../model/strings-of.ts'
import { textOf } from '../model/to-runs.ts'

/** One thing that may be left out to make a handout shorter. */
export interface Cut {
  /** What it is, for a person. */
  what: string
  /** The parts that go, where it is all of a kind. */
  role?: Role
  /** The `what` of what it is a part of. */
  of?: string
  /** What must be there before this may be taken back. */
  behind?: string
  /** The part that answers the title, which goes with it. */
  answer?: Part
  /** The part that forbids what may harm, or has rules that count only together, which goes with it. */
  warned?: Part
  /** It may stand as an entry of a list, without the lines of its heading. */
  entry?: true
  /** About how many lines it takes. */
  lines: number
  from(handout: Handout): Handout
}

/** About how many lines a part takes: its heading two, a line for notes one and a half; a term and its meaning are one text. */
export function linesOf(part: Part, width: number): number {
  const notes = part.pieces.map((piece) => (piece.type === 'lines' ? 3 : 0))
  const strings = part.pieces.flatMap((piece) =>
    piece.type === 'terms'
      ? piece.items.map(({ term, meaning }) => `${textOf(term)}: ${textOf(meaning)}`)
      : stringsOfPiece(piece),
  )
  const text = strings.map(({ length }) => Math.ceil(length / width))
  return 2 + sum(notes) + sum(text)
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => one + other, 0)

/** The parts of level 3 below one of level 2. */
export function innerOf(part: Part, parts: readonly Part[]): readonly Part[] {
  if (part.level !== 2) return []
  const rest = parts.slice(parts.indexOf(part) + 1)
  const end = rest.findIndex(({ level }) => level === 2)
  return end < 0 ? rest : rest.slice(0, end)
}
