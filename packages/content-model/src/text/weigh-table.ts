import { type Chunk, endsSentence, wordCount } from './chunk.ts'
import { asksInHeader, isColumnName } from './column-names.ts'
import { endsInColon } from './edge-signs.ts'
import { type Piece, slicePiece } from './piece.ts'
import { weighColumns } from './weigh-columns.ts'

/** A table: its chunks, cell by cell in the order of its rows, and the cells where some are empty. */
export interface Spread {
  chunks: readonly Chunk[]
  cells: readonly Piece[]
  width: number
  to: number
  weight: number
  sure: boolean
}

/** Where the blocks that were looked at in vain end, and how often: a table could begin at each, which took time with their square. */
export interface Misses {
  to: number
  tries: number
}

/** The chunks in which tables are sought, and which of them may be cells. */
export interface Sought {
  chunks: readonly Chunk[]
  cells: Uint8Array
}

/** Whether blocks were looked at in vain too often. */
export const isSpent = (from: number, { to, tries }: Misses): boolean => from < to && tries >= 12

/** Keeps in mind how far was looked from a chunk on. */
export function look(from: number, to: number, misses: Misses): void {
  misses.tries = from < misses.to ? misses.tries + 1 : 0
  misses.to = Math.max(misses.to, to)
}

/** Whether a row may have a name: no sentence, and not a long one. */
export const namesRow = (text: string): boolean => !endsSentence(text) && wordCount(text, 11) <= 10

/**
 * The table of some cells, row by row, where enough speaks for it; with a corner nothing stands above the names of its
 * rows. The cells may be added to afterwards: most are no table, and only those of one are copied.
 */
export function weighTable(
  own: readonly Chunk[],
  width: number,
  least: number,
  { sure, corner }: { sure: boolean; corner: boolean },
): Omit<Spread, 'to'> | null {
  if (own.length + (corner ? 1 : 0) < 3 * width) return null
  const cells: readonly Piece[] = corner ? [slicePiece(own[0]!, 0, 0), ...own] : own
  const names = cells.filter((_, at) => at % width === 0).map(({ text }) => text)
  if (new Set(names).size < names.length || !names.every(namesRow)) return null
  const header = cells.slice(0, width)
  if (header.some(({ text }) => endsSentence(text) && !shortQuestion.test(text))) return null
  const [first, second] = header
  // Headings take turns with texts too.
  const spoken = width === 2 && cells.some(({ text }) => endsSentence(text))
  const opensNames = isColumnName(first!.text) || asksInHeader(first!.text)
  if (spoken && !(opensNames && wordCount(second!.text, 5) <= 4)) return null
  const told = header.every(({ text }) => !/\d/u.test(text))
  const asked = sure && asksInHeader(first!.text) ? 2 : 0
  const weight =
    asked + weighColumns(told ? cells : [...header.map(() => ({ text: '' })), ...cells], width)
  if (weight < least) return null
  const chunks = [...own]
  return { chunks, cells: corner ? cells : chunks, width, weight, sure: weight >= least + 2 }
}

const shortQuestion = /^\p{Lu}[^.!?]{1,24}\?$/u

/** What may stand in a cell: some words, or a sentence or two, but no mark of a list. */
export const isCell = ({ role, marker, edge, pageBreak, text }: Chunk): boolean =>
  role === 'text' &&
  !marker &&
  !edge &&
  !pageBreak &&
  text.length <= 200 &&
  !endsInColon(text) &&
  !text.includes('|') &&
  !text.includes('\t') &&
  !text.includes('   ')

/** Which chunks may stand in cells, each looked at once: stages that seek a table from every chunk on come back to each. */
export function cellsOf(chunks: readonly Chunk[]): Uint8Array {
  const cells = new Uint8Array(chunks.length)
  for (let at = 0; at < chunks.length; at++) if (isCell(chunks[at]!)) cells[at] = 1
  return cells
}
