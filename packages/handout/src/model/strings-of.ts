import { fill } from '../words/words.ts'
import type { Handout, Part, Piece } from './handout.ts'
import { isQuestion } from './to-question.ts'
import { textOf } from './to-runs.ts'

/** Every string that a handout prints, in reading order, alternative texts included: what the gate looks for in the PDF. */
export function stringsOf(handout: Handout): string[] {
  const { clinic, title, status, parts } = handout
  const head = clinic ? [...(clinic.logo ? [clinic.logo.alt] : []), clinic.name] : []
  const all = [
    ...head,
    title,
    ...status,
    ...parts.flatMap((part) => stringsOfPart(part, handout)),
    parts.some(saysAbsent) ? '' : handout.absent.said,
  ]
  return all.filter((text) => text !== '')
}

/** What a sheet says of the sections that it goes without. A question ends what it ends: no other mark follows it. */
export function absentWords(words: string, headings: readonly string[]): string {
  const named = headings.map((heading, at) => {
    const more = at < headings.length - 1
    if (isQuestion(heading)) return more ? `${heading} ` : heading
    return more ? `${heading}; ` : heading
  })
  const said = fill(words, named.join(''))
  return isQuestion(headings.at(-1) ?? '') ? said.replace(/\.$/u, '') : said
}

/** What a sheet says of the sections with these headings, which are not on it, and of those of which it has only the opening. */
export function absentSaid(
  { words, more, unnamed, partly = [] }: Handout['absent'],
  headings: readonly string[],
): string {
  const named = headings.length > 0 ? [absentWords(words, headings)] : []
  return [...named, ...(unnamed || partly.length > 0 ? [more] : [])].join(' ')
}

/** What a sheet goes without is said with the rest that is said of it, else at its end. */
const saysAbsent = ({ role }: Part): boolean => role === 'about'

function stringsOfPart(part: Part, { code, absent }: Handout): string[] {
  const last = saysAbsent(part) ? [absent.said] : []
  const own = [part.heading, ...part.pieces.flatMap(stringsOfPiece), ...last]
  return part.scan && code ? [...own, code.alt, code.label] : own
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
