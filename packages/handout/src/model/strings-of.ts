import { fill } from '../words/words.ts'
import type { Handout, Part, Piece } from './handout.ts'
import { textOf } from './to-runs.ts'

/** Every string that a handout prints, in reading order, alternative texts included: what the gate looks for in the PDF. */
export function stringsOf(handout: Handout): string[] {
  const { clinic, title, status, parts } = handout
  const absent = absentOf(handout)
  const head = clinic ? [...(clinic.logo ? [clinic.logo.alt] : []), clinic.name] : []
  const all = [
    ...head,
    title,
    ...status,
    ...parts.flatMap((part) => stringsOfPart(part, handout)),
    absent,
  ]
  return all.filter((text) => text !== '')
}

/** What a sheet says of the sections that it goes without; empty where there are none. */
export function absentOf({ absent: { words, headings } }: Handout): string {
  return headings.length > 0 ? fill(words, headings.join('; ')) : ''
}

function stringsOfPart(part: Part, { code }: Handout): string[] {
  const own = [part.heading, ...part.pieces.flatMap(stringsOfPiece)]
  return part.role === 'contact' && code ? [...own, code.alt, code.label] : own
}

/** Every string of one piece, in reading order. */
export function stringsOfPiece(piece: Piece): string[] {
  switch (piece.type) {
    case 'text':
      return [textOf(piece.runs)]
    case 'list':
      return piece.items.flatMap((item, at) => [
        piece.ticks?.[at] ?? '',
        ...item.flatMap(stringsOfPiece),
      ])
    case 'terms':
      return piece.items.flatMap(({ term, meaning }) => [textOf(term), textOf(meaning)])
    case 'table':
      return [textOf(piece.caption), ...[piece.head, ...piece.rows].flat().map(textOf)]
    case 'box':
      return [textOf(piece.title), ...piece.pieces.flatMap(stringsOfPiece)]
    case 'quote':
      return piece.pieces.flatMap(stringsOfPiece)
    case 'figure':
      return [piece.alt, textOf(piece.caption)]
    case 'counts':
      return piece.counts.flatMap(({ alt, label, group = '' }) => [alt, label, group])
    case 'phones':
      return [piece.title, ...piece.items.flatMap(({ name, number }) => [name, number])]
    case 'lines':
      return []
    case 'code':
      return [piece.text]
  }
}

/** Words in a part: what an overflow finding compares. */
export function countWords(part: Part): number {
  return part.pieces.flatMap(stringsOfPiece).join(' ').split(/\s+/u).filter(Boolean).length
}
