import type { Handout, Part, Piece, Role } from '../model/handout.ts'
import { plainRuns } from '../model/to-runs.ts'

/** One thing that may be left out to make a handout shorter. */
export interface Cut {
  /** What it is, for a person. */
  what: string
  from(handout: Handout): Handout
}

/**
 * What a handout may go without where it has too many pages, in this order: the third line for notes, the sources (they
 * stand on the web page), the lines for notes, the words to know, the pictures of numbers (the numbers stand in the
 * text), the questions to ask. A sheet made of sections may go without all but the first, from the last on. Everything
 * else stays: what does not fit then is an error, and no text is ever cut or printed smaller.
 */
export function cutsOf(handout: Handout): Cut[] {
  const { parts, design } = handout
  const has = (role: Role): boolean => parts.some((part) => part.role === role)
  const drop = (role: Role, what: string): Cut[] =>
    has(role) ? [{ what, from: (one) => keep(one, (part) => part.role !== role) }] : []
  const long = parts.some(({ pieces }) => pieces.some((p) => p.type === 'lines' && p.count > 2))
  const sections = design.variant === 'key-points' ? parts.filter(isSection).slice(1) : []
  return [
    ...(long ? [{ what: 'the third line for notes', from: twoLines }] : []),
    ...(has('sources') ? [{ what: 'the sources', from: withoutSources }] : []),
    ...drop('notes', 'the lines for notes'),
    ...drop('words', 'the words to know'),
    ...(JSON.stringify(parts).includes('"type":"counts"')
      ? [{ what: 'the pictures of numbers', from: withoutPictures }]
      : []),
    ...drop('questions', 'the questions to ask'),
    ...sections.reverse().map(
      ({ id, heading }): Cut => ({
        what: `“${heading}”`,
        from: (one) => keep(one, (part) => part.id !== id),
      }),
    ),
  ]
}

const isSection = ({ role }: Part): boolean => role === 'prose' || role === 'steps'

function keep(handout: Handout, test: (part: Part) => boolean): Handout {
  return { ...handout, parts: handout.parts.filter(test) }
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
