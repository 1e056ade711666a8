import type { Handout, Part, Piece, Role } from '../model/handout.ts'
import { stringsOfPiece } from '../model/strings-of.ts'
import { plainRuns } from '../model/to-runs.ts'

/** One thing that may be left out to make a handout shorter. */
export interface Cut {
  /** What it is, for a person. */
  what: string
  /** The `what` of what it is a part of. */
  of?: string
  /** About how many lines it takes. */
  lines: number
  from(handout: Handout): Handout
}

/**
 * What a handout may go without where it has too many pages, in this order: the third line for notes, the sources (they
 * stand on the web page), the lines for notes, some white space, the words to know, the pictures of numbers (the numbers stand in the
 * text), the questions to ask. A sheet made of sections may go without those, from the last on: first those that tell neither of
 * risks nor of approval, then those too, but not the first of all; it names them at its end. Everything else stays: what does not fit then is an error, and no text is ever cut or printed smaller.
 */
export function cutsOf(handout: Handout): Cut[] {
  const { parts, design } = handout
  const width = design.page === 'a5' || design.variant === 'large' ? 50 : 75
  const cut = (role: Role, what: string, from: Cut['from']): Cut[] => {
    const found = parts.filter((part) => part.role === role)
    return found.length > 0
      ? [{ what, from, lines: sum(found.map((part) => linesOf(part, width))) }]
      : []
  }
  const drop = (role: Role, what: string): Cut[] =>
    cut(role, what, (one) => keep(one, (part) => part.role !== role))
  const text = JSON.stringify(parts)
  const lines = parts.some(({ pieces }) => pieces.some((p) => p.type === 'lines' && p.count > 2))
  const pictures = text.split('"type":"counts"').length - 1
  const others = design.variant === 'key-points' ? parts.filter(isSection).slice(1).reverse() : []
  const sections = [...others.filter(({ grave }) => !grave), ...others.filter(({ grave }) => grave)]
  return [
    ...(lines ? [{ what: 'the third line for notes', of: notes, lines: 1.5, from: twoLines }] : []),
    ...cut('sources', 'the sources', withoutSources),
    ...drop('notes', notes),
    { what: 'some of its white space', lines: 9, from: tightened },
    ...drop('words', 'the words to know'),
    ...(pictures > 0
      ? [{ what: 'the pictures of numbers', lines: 5 * pictures, from: withoutPictures }]
      : []),
    ...drop('questions', 'the questions to ask'),
    ...sections.map(
      (part): Cut => ({
        what: `“${part.heading}”`,
        lines: linesOf(part, width),
        from: (one) => without(one, part),
      }),
    ),
  ]
}

const notes = 'the lines for notes'

/** About how many lines a part takes: its heading two, a line for notes one and a half. */
function linesOf(part: Part, width: number): number {
  const notes = part.pieces.map((piece) => (piece.type === 'lines' ? 3 : 0))
  const text = part.pieces.flatMap(stringsOfPiece).map(({ length }) => Math.ceil(length / width))
  return 2 + sum(notes) + sum(text)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

const isSection = ({ role }: Part): boolean => role === 'prose' || role === 'steps'

function keep(handout: Handout, test: (part: Part) => boolean): Handout {
  return { ...handout, parts: handout.parts.filter(test) }
}

/** Without a section, which is named at the end. */
function without(handout: Handout, { id, heading }: Part): Handout {
  const { absent } = handout
  const headings = heading === '' ? absent.headings : [heading, ...absent.headings]
  return { ...keep(handout, (part) => part.id !== id), absent: { ...absent, headings } }
}

function tightened(handout: Handout): Handout {
  return { ...handout, design: { ...handout.design, tight: true } }
}

function twoLines(handout: Handout): Handout {
  const short = (piece: Piece): Piece => (piece.type === 'lines' ? { ...piece, count: 2 } : piece)
  const parts = handout.parts.map((part) => ({ ...part, pieces: part.pieces.map(short) }))
  return { ...handout, parts }
}

/** Where the sources went is said at the end, if they can be read anywhere. */
function withoutSources(handout: Handout): Handout {
  const { code } = handout
  const { parts } = keep(handout, ({ role }) => role !== 'sources')
  const told = parts.map((part): Part => {
    if (part.role !== 'about' || !code) return part
    return { ...part, pieces: [...part.pieces, { type: 'text', runs: plainRuns(code.sources) }] }
  })
  return { ...handout, parts: told }
}

function withoutPictures(handout: Handout): Handout {
  const parts = handout.parts.map((part) => ({ ...part, pieces: wordsOf(part.pieces) }))
  return { ...handout, parts }
}

function wordsOf(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.type === 'counts') return []
    if (piece.type === 'list') return [{ ...piece, items: piece.items.map(wordsOf) }]
    return 'pieces' in piece ? [{ ...piece, pieces: wordsOf(piece.pieces) }] : [piece]
  })
}
