import type { Handout, Part, Piece, Role } from '../model/handout.ts'
import { plainRuns } from '../model/to-runs.ts'

/** One thing that is left out to make a handout shorter, and what is said of it. */
export interface Reduction {
  what: string
  handout: Handout
}

/**
 * What may be left out where a handout has too many pages, in this order: the third line for notes, the sources (they
 * stand on the web page), the lines for notes, the words to know, the pictures of numbers (the numbers stand in the
 * text), the questions to ask. On a sheet made of sections also those, from the last on. Everything else stays: what
 * does not fit then is an error, and no text is ever cut or printed smaller.
 */
export function* reductions(handout: Handout): Generator<Reduction, void, void> {
  let now = handout
  const lines = notesOf(now)
  if (lines > 2) {
    now = { ...now, parts: now.parts.map((part) => withLines(part, 2)) }
    yield { what: 'the third line for notes', handout: now }
  }
  for (const [role, what] of optional) {
    const parts =
      role === 'counts'
        ? now.parts.map((part) => ({ ...part, pieces: withoutCounts(part.pieces) }))
        : now.parts.filter((part) => part.role !== role)
    if (countPieces(parts) === countPieces(now.parts)) continue
    now = {
      ...now,
      parts: role === 'sources' && now.code ? parts.map((p) => withLine(p, now)) : parts,
    }
    yield { what, handout: now }
  }
  if (now.design.variant !== 'key-points') return
  while (now.parts.some(isSection)) {
    const last = now.parts.findLast(isSection)
    if (now.parts.filter(isSection).length === 1 || !last) return
    now = { ...now, parts: now.parts.filter((part) => part !== last) }
    yield { what: `“${last.heading}”`, handout: now }
  }
}

const optional: [Role | 'counts', string][] = [
  ['sources', 'the sources'],
  ['notes', 'the lines for notes'],
  ['words', 'the words to know'],
  ['counts', 'the pictures of numbers'],
  ['questions', 'the questions to ask'],
]

const isSection = ({ role }: Part): boolean => role === 'prose' || role === 'steps'

function notesOf({ parts }: Handout): number {
  const pieces = parts.flatMap((part) => (part.role === 'notes' ? part.pieces : []))
  return pieces.reduce((sum, piece) => sum + (piece.type === 'lines' ? piece.count : 0), 0)
}

function withLines(part: Part, count: number): Part {
  const pieces = part.pieces.map((piece) => (piece.type === 'lines' ? { ...piece, count } : piece))
  return { ...part, pieces }
}

/** Where the sources went is said at the end. */
function withLine(part: Part, { code }: Handout): Part {
  if (part.role !== 'about' || !code) return part
  return { ...part, pieces: [...part.pieces, { type: 'text', runs: plainRuns(code.sources) }] }
}

function withoutCounts(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.type === 'counts') return []
    if (piece.type === 'list') return [{ ...piece, items: piece.items.map(withoutCounts) }]
    return piece.type === 'box' || piece.type === 'quote'
      ? [{ ...piece, pieces: withoutCounts(piece.pieces) }]
      : [piece]
  })
}

/** Parts and pieces, nested ones too. */
function countPieces(parts: readonly Part[]): number {
  const inside = (pieces: readonly Piece[]): number =>
    pieces.reduce((sum, piece) => {
      if (piece.type === 'list')
        return sum + 1 + piece.items.reduce((n, item) => n + inside(item), 0)
      return sum + 1 + ('pieces' in piece ? inside(piece.pieces) : 0)
    }, 0)
  return parts.reduce((sum, part) => sum + 1 + inside(part.pieces), 0)
}
