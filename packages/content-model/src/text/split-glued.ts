import type { Chunk } from './chunk.ts'
import { type Piece, slicePiece, tidyPiece } from './piece.ts'
import { seamsOf } from './seams.ts'

/**
 * Parts the cells of rows that a page lost the space between: the header says how many columns there are, and most rows have
 * as many places where cells may be glued. A row with more of them or fewer is not parted: nothing tells which of its cells
 * is empty or has such a place inside, and a dose must not stand beside another drug. Gives one cell for each line where no
 * number of columns is sure. `found` has the seams of each text, where they are known.
 */
export function splitGlued(
  run: readonly Chunk[],
  found: ReadonlyMap<string, readonly number[]> = new Map(
    run.map(({ text }) => [text, seamsOf(text)]),
  ),
): (chunk: Chunk) => Piece[] {
  const dated = datedSeams(run, found)
  const count = dated ? 2 : columnSeams(run, found)
  return (chunk) => {
    const seams = dated?.get(chunk.text) ?? fitting(chunk.text, found.get(chunk.text)!, count)
    if (count === 0 || seams.length !== count) return [tidyPiece(chunk)]
    const edges = [0, ...seams, chunk.text.length]
    return edges.slice(1).map((to, index) => tidyPiece(slicePiece(chunk, edges[index]!, to)))
  }
}

/** How many seams the rows of a table have: as many as the header, where most rows have them too. */
function columnSeams(
  [header, ...body]: readonly Chunk[],
  found: ReadonlyMap<string, readonly number[]>,
): number {
  const count = found.get(header!.text)!.length
  const alike = body.filter(
    ({ text }) => fitting(text, found.get(text)!, count).length === count,
  ).length
  return count > 0 && alike > 0 && alike >= body.length * 0.6 ? count : 0
}

/** The seams of a line, or where they are too many those before longer words and figures: `NaCl` and `NaFeEDTA` have others. */
const fitting = (text: string, seams: readonly number[], count: number): readonly number[] =>
  seams.length > count
    ? seams.filter((at) => /^(?:\d|\p{Lu}(?:\p{Ll}{2}|[ ’'-]))/u.test(text.slice(at, at + 3)))
    : seams

/** How many places a line with these seams has where cells may be glued; a year may be glued to anything. */
export const countSeams = (text: string, seams: readonly number[]): number =>
  seams.length || (gluedYear.test(text) ? 1 : 0)

/** A year with a cell glued to both sides. */
const gluedYear = /(?<=\S)(?:1[89]|20)\d\d(?=["“¿¡(]?[\p{Lu}\d])/u

/**
 * The seams around years, where these stand between the other cells of most rows: then they do in all, whatever they are
 * glued to. The header has two seams of its own; where it has more there are other columns, and years tell nothing.
 */
function datedSeams(
  run: readonly Chunk[],
  found: ReadonlyMap<string, readonly number[]>,
): Map<string, readonly number[]> | null {
  const [header, ...body] = run.map(({ text }) => text)
  const own = found.get(header!)!
  if (own.length !== 2) return null
  const years = body.map((text) => gluedYear.exec(text)?.index)
  if (years.filter((at) => at !== undefined).length < Math.max(3, run.length * 0.6)) return null
  const seams = new Map([[header!, own]])
  for (const [row, text] of body.entries()) {
    const at = years[row]
    if (at !== undefined) seams.set(text, [at, at + 4])
  }
  return seams
}
