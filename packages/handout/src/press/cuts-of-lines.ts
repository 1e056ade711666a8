import type { Handout, Part, Piece } from '../model/handout.ts'
import { textOf } from '../model/to-runs.ts'
import type { Cut } from './cut.ts'

/**
 * The lines that a handout may go without: the clinic's phone where it stands beside emergency numbers too, the clinic's note,
 * its web address, its languages, the offer of large print, on a sheet of key points also the licence, which the whole handout
 * has, and when it is next checked. How to call and when, who wrote it, which edition it is and who paid stay.
 */
export function cutsOfLines({ parts }: Handout, width: number): Cut[] {
  return parts.flatMap((part) =>
    (part.spare ?? []).map(([what, words]) => cutOf(part, what, words, width)),
  )
}

/** What goes last of what a clinic says of itself: its logo, since its name stays, and its address. */
export function cutsOfLetterhead({ parts, clinic }: Handout, width: number): Cut[] {
  const logo: Cut[] = clinic?.logo
    ? [
        {
          what: "the clinic's logo",
          lines: 1,
          from: (one) => ({ ...one, clinic: { ...clinic, logo: null } }),
        },
      ]
    : []
  const address = parts.flatMap((part) =>
    part.address ? [cutOf(part, "the clinic's address", part.address, width)] : [],
  )
  return [...logo, ...address]
}

function cutOf({ id, role, scan }: Part, what: string, words: string, width: number): Cut {
  return {
    what,
    // Beside a code to scan, which is higher, lines of a clinic take no room.
    lines: scan && role === 'contact' ? 0 : Math.ceil(words.length / width),
    from: (one) => ({
      ...one,
      parts: one.parts.map((part) => (part.id === id ? without(part, words) : part)),
    }),
  }
}

function without(part: Part, words: string): Part {
  return { ...part, pieces: part.pieces.flatMap((piece) => rest(piece, words)) }
}

/** What stays of a piece without some words of it. */
function rest(piece: Piece, words: string): Piece[] {
  if (piece.type === 'terms') {
    return [{ ...piece, items: piece.items.filter(({ meaning }) => textOf(meaning) !== words) }]
  }
  if (piece.type !== 'text') return [piece]
  const runs = piece.runs
    .map((run) => ({ ...run, text: run.text.replace(words, '').replace(/ {2}/gu, ' ').trim() }))
    .filter(({ text }) => text !== '')
  return runs.length > 0 ? [{ ...piece, runs }] : []
}
