import { type Chunk, endsSentence, wordCount } from './chunk.ts'
import { keepLines } from './keep-lines.ts'
import type { Piece } from './piece.ts'
import { areWorded, seamsOf } from './seams.ts'
import { countSeams, splitGlued } from './split-glued.ts'

/**
 * Finds the tables among lines that stand right below each other and of which a page glued the cells. In all lines of a table
 * cells begin without a blank, which other lines have hardly ever, so lines of a list may stand right above and below it.
 */
export function findGlued(run: readonly Chunk[]): Chunk[] {
  // To look for seams takes longer than anything else that is done to a line.
  const found = new Map<string, readonly number[]>()
  const seams = run.map(({ role, text }) => {
    // A row of a table fits on a page.
    if (role !== 'text' || text.length > 2000) return 0
    const own = found.get(text) ?? seamsOf(text)
    found.set(text, own)
    return countSeams(text, own)
  })
  const out: Chunk[] = []
  for (let from = 0; from < run.length; ) {
    let to = from
    while (to < run.length && seams[to]! > 0) to++
    // The name of a table may stand above it.
    const alone = from <= 1 && to === run.length
    const table = tableFrom(run.slice(from, to), seams.slice(from, to), found, alone)
    for (const chunk of table ?? run.slice(from, to)) out.push(chunk)
    if (to < run.length) out.push(run[to]!)
    from = to + 1
  }
  return out
}

function tableFrom(
  lines: readonly Chunk[],
  seams: readonly number[],
  found: ReadonlyMap<string, readonly number[]>,
  alone: boolean,
): Chunk[] | null {
  if (lines.length < (alone ? 2 : 3)) return null
  const cells = lines.map(splitGlued(lines, found))
  const width = cells[0]!.length
  if (width === 1 || !isHeader(cells[0]!))
    return looksGlued(lines, seams) ? [keepLines(lines, 'glued')] : null
  // Words like `TypeName` are glued by themselves, and a line or two may have such a one.
  if (!alone && width === 2 && (lines.length < 4 || seams.some((count) => count > 1))) return null
  if (!areWorded(cells)) return null
  return lines.map(
    (line, row): Chunk => ({
      ...line,
      role: 'row',
      cells: cells[row]!,
      header: row === 0,
      confidence: 0.8,
      doubtful: cells[row]!.length === 1 ? 'row' : undefined,
    }),
  )
}

/** The header names columns: short cells, none a sentence, and not all but the first figures. */
const isHeader = (cells: readonly Piece[]): boolean =>
  !/^\d/u.test(cells[1]!.text) &&
  !cells.some(({ text }) => endsSentence(text) || wordCount(text, 9) > 8)

/**
 * Whether lines of which no number of columns is sure are still a table: most have several places where cells may be glued,
 * and names of columns open it.
 */
const looksGlued = (lines: readonly Chunk[], seams: readonly number[]): boolean =>
  lines.length >= 3 &&
  seams.filter((count) => count > 1).length >= lines.length * 0.6 &&
  wordCount(lines[0]!.text, 13) <= 12 &&
  !endsSentence(lines[0]!.text)
