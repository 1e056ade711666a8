import { type Chunk, endsSentence, wordCount } from './chunk.ts'
import { opensInLetter } from './edge-signs.ts'
import { findGlued } from './find-glued.ts'
import { findStacked } from './find-stacked.ts'
import { gluedApart } from './glued-apart.ts'
import { type Piece, slicePiece, tidyPiece } from './piece.ts'
import { splitGlued } from './split-glued.ts'
import { stackRows } from './stack-rows.ts'

/** Finds the table rows among the lines of one group, whatever parted their cells; the first row is the header. */
export function findTables(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  const stacked = new Map(findStacked(chunks).map((table) => [table.from, table]))
  for (let from = 0; from < chunks.length; ) {
    const table = stacked.get(from)
    if (table) {
      for (const row of stackRows(chunks.slice(from, table.to), table)) out.push(row)
      from = table.to
      continue
    }
    let to = from + 1
    while (to < chunks.length && !stacked.has(to) && sameRun(chunks[from]!, chunks[to]!)) to++
    const apart = to - from === 1 && !stacked.has(to) ? gluedApart(chunks, from) : null
    if (apart) {
      for (const row of apart.rows) out.push(row)
      to = apart.to
    }
    // Most lines stand alone.
    else if (to - from === 1) out.push(chunks[from]!)
    else for (const chunk of tabulateBelow(chunks.slice(from, to))) out.push(chunk)
    from = to
  }
  return out
}

function sameRun(first: Chunk, other: Chunk): boolean {
  return (
    (first.role === 'text' || first.role === 'rule') &&
    (other.role === 'text' || other.role === 'rule') &&
    first.group === other.group &&
    !first.marker &&
    !other.marker
  )
}

/** Looks at a whole run and gives the way to part one of its lines. */
export type Split = (run: readonly Chunk[]) => (chunk: Chunk) => Piece[]

/** A table may have its name right above it, which has no cells. */
function tabulateBelow(run: readonly Chunk[]): Chunk[] {
  const rows = tabulate(run)
  if (rows) return rows
  const name = run[0]!
  const named =
    run.length >= 4 &&
    name.role === 'text' &&
    !endsSentence(name.text) &&
    wordCount(name.text, 13) <= 12
  const below = named ? tabulate(run.slice(1)) : null
  return below ? [name, ...below] : findGlued(run)
}

function tabulate(run: readonly Chunk[]): Chunk[] | null {
  const body = run.filter((chunk) => chunk.role === 'text' && !isRuler(chunk.text))
  // A row of a table fits on a page; looking for cells in endless lines would take endless time.
  if (body.length < 2 || body[0]!.marker || body.some((chunk) => chunk.text.length > 2000))
    return null
  for (const [split, confidence] of surer) {
    const rows = splitAlike(body, split(body))
    if (!rows) continue
    // The header names columns: short cells, none a sentence.
    if (rows[0]!.some((cell) => wordCount(cell.text) > 8 || endsSentence(cell.text))) continue
    let row = -1
    return run.map((chunk): Chunk => {
      if (chunk.role === 'rule' || isRuler(chunk.text)) return { ...chunk, role: 'rule' }
      row++
      return { ...chunk, role: 'row', cells: rows[row]!, header: row === 0, confidence }
    })
  }
  return null
}

/** The cells of all lines of a run, or null where they are not two or more and the same number in each. */
function splitAlike(run: readonly Chunk[], split: (chunk: Chunk) => Piece[]): Piece[][] | null {
  const rows: Piece[][] = []
  for (const chunk of run) {
    const row = split(chunk)
    if (row.length < 2 || row.length !== (rows[0] ?? row).length) return null
    rows.push(row)
  }
  return rows
}

const isRuler = (text: string): boolean =>
  !opensInLetter(text) && /^[\s|+:=─━┼-]+$/u.test(text) && /[-=─━]{2}/u.test(text)

/** The ways in which cells are parted, each with the confidence it deserves, the surest first. */
const surer: readonly [Split, number][] = [
  [() => (chunk) => splitAt(chunk, /\|/gu, true), 0.97],
  [() => (chunk) => splitAt(chunk, /\t+ */gu), 0.95],
  [() => (chunk) => splitAt(chunk, / {3,}/gu), 0.85],
  [splitListed, 0.85],
]

/** The same, and glued cells at last. */
export const splits: readonly Split[] = [...surer.map(([split]) => split), splitGlued]

/** Parts a line wherever the separator stands. */
export function splitAt(chunk: Piece, separator: RegExp, trimEdges = false): Piece[] {
  if (chunk.text.search(separator) < 0) return [tidyPiece(chunk)]
  const cells: Piece[] = []
  let done = 0
  for (const match of chunk.text.matchAll(separator)) {
    cells.push(tidyPiece(slicePiece(chunk, done, match.index)))
    done = match.index + match[0].length
  }
  cells.push(tidyPiece(slicePiece(chunk, done)))
  if (!trimEdges) return cells
  if (cells[0]?.text === '') cells.shift()
  if (cells.at(-1)?.text === '') cells.pop()
  return cells
}

/** Rows as a spreadsheet saves them. One semicolon in a line is as likely of a sentence. */
function splitListed(run: readonly Chunk[]): (chunk: Chunk) => Piece[] {
  const sure = run.length >= 3 && run.every(({ text }) => /^[^;]+;[^;]+;/u.test(text))
  return (chunk) => (sure ? splitAt(chunk, /;/gu) : [tidyPiece(chunk)])
}
