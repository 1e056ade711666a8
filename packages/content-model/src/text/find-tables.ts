import { type Chunk, endsSentence, wordCount } from './chunk.ts'
import { opensInLetter } from './edge-signs.ts'
import { findStacked } from './find-stacked.ts'
import { type Piece, slicePiece, tidyPiece } from './piece.ts'
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
    // Most lines stand alone.
    if (to - from === 1) out.push(chunks[from]!)
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
  const name = run[0]!
  if (run.length < 4 || rows.some(({ role }) => role === 'row')) return rows
  if (name.role !== 'text' || endsSentence(name.text) || wordCount(name.text, 13) > 12) return rows
  const below = tabulate(run.slice(1))
  return below.some(({ role }) => role === 'row') ? [name, ...below] : rows
}

function tabulate(run: readonly Chunk[]): Chunk[] {
  const body = run.filter((chunk) => chunk.role === 'text' && !isRuler(chunk.text))
  // A row of a table fits on a page; looking for cells in endless lines would take endless time.
  if (body.length < 2 || body[0]!.marker || body.some((chunk) => chunk.text.length > 2000))
    return [...run]
  for (const [split, confidence] of splits) {
    const rows = splitAlike(body, split(body))
    if (!rows) continue
    // Words like `TypeName` are glued by themselves: cells of a page hold more than one word somewhere in most rows.
    const worded = rows.filter((row) =>
      row.some((cell) => wordCount(cell.text) > 1 || /^[\d½¼¾⅓⅔][\d.,%–-]*$/u.test(cell.text)),
    ).length
    if (split === splitGlued && worded < rows.length * 0.6) continue
    // The header names columns: short cells, none a sentence.
    if (rows[0]!.some((cell) => wordCount(cell.text) > 8 || endsSentence(cell.text))) continue
    const doubtful = split === splitGlued && disagree(body)
    let row = -1
    return run.map((chunk): Chunk => {
      if (chunk.role === 'rule' || isRuler(chunk.text)) return { ...chunk, role: 'rule' }
      row++
      return { ...chunk, role: 'row', cells: rows[row]!, header: row === 0, confidence, doubtful }
    })
  }
  return [...run]
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
export const splits: readonly [Split, number][] = [
  [() => (chunk) => splitAt(chunk, /\|/gu, true), 0.97],
  [() => (chunk) => splitAt(chunk, /\t+ */gu), 0.95],
  [() => (chunk) => splitAt(chunk, / {3,}/gu), 0.85],
  [splitListed, 0.85],
  [splitGlued, 0.8],
]

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

/**
 * Cells that a page lost the space between: a small letter, digit or closing bracket right before a capital that
 * starts a word, or an acronym right before a capitalised word. Names built that way (`McBride`, `iPhone`) are
 * not boundaries. Every row gets as many cells as the row with the fewest boundaries allows.
 */
function splitGlued(run: readonly Chunk[]): (chunk: Chunk) => Piece[] {
  const found = new Map<string, Boundary[]>()
  // Where years stand between the other cells, they do in all rows, whatever they are glued to.
  const dated =
    run.filter(({ text }) => gluedYear.test(text)).length >= Math.max(3, run.length * 0.6)
  let fewest = Number.POSITIVE_INFINITY
  for (const { text } of run) {
    const own = dated ? withYear(text, boundaries(text)) : boundaries(text)
    if (own.length === 0) return (chunk) => [tidyPiece(chunk)]
    fewest = Math.min(fewest, own.length)
    found.set(text, own)
  }
  return (chunk) => {
    const best = [...(found.get(chunk.text) ?? [])]
      .sort((one, other) => other.weight - one.weight || one.at - other.at)
      .slice(0, fewest)
      .map(({ at }) => at)
      .sort((one, other) => one - other)
    const edges = [0, ...best, chunk.text.length]
    return edges.slice(1).map((to, index) => tidyPiece(slicePiece(chunk, edges[index]!, to)))
  }
}

/** Whether some rows have more places where cells may be glued than others: which of them part cells is a guess then. */
function disagree(run: readonly Chunk[]): boolean {
  const counts = run.map(({ text }) => boundaries(text).length)
  return counts.some((count) => count !== counts[0])
}

/** A year with a cell glued to both sides. */
const gluedYear = /(?<=\S)(?:1[89]|20)\d\d(?=["“¿¡(]?[\p{Lu}\d])/u

/** Boundaries with those before and behind the year, which weigh more than any other. */
function withYear(text: string, others: readonly Boundary[]): Boundary[] {
  const year = gluedYear.exec(text)
  if (!year) return [...others]
  const edges = [year.index, year.index + 4]
  return [
    ...others.filter(({ at }) => !edges.includes(at)),
    ...edges.map((at): Boundary => ({ at, weight: 9 })),
  ]
}

/** A place where two cells may have been glued; a longer word after the capital weighs more. */
interface Boundary {
  at: number
  weight: number
}

const boundary =
  /(?<=[\p{Ll}\d)\].!?%])(?=\p{Lu}[\p{Ll}’' -])|(?<=\p{Ll}|\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})|(?<=[\p{Ll})])(?=\p{Lu}{2})|(?<=\p{Ll}{2}|\)|[\p{L}\d]["”])(?=\d)/gu

/** What every boundary has at least; in most lines capitals and figures follow a blank. */
const mayPart = /[\p{L}\d)\].!?%"”](?=[\p{Lu}\d])/u

function boundaries(text: string): Boundary[] {
  if (!mayPart.test(text)) return []
  return [...text.matchAll(boundary)].flatMap(({ index }) => {
    const before =
      text
        .slice(Math.max(0, index - 40), index)
        .split(/\s/u)
        .at(-1) ?? ''
    const after = /^\S*/u.exec(text.slice(index, index + 40))?.[0] ?? ''
    if (index < 2 || isOneName(before, after)) return []
    const word = /^\p{Lu}(\p{Ll}*)/u.exec(after)?.[1]?.length ?? 0
    return [{ at: index, weight: Math.min(4, word) }]
  })
}

function isOneName(before: string, after: string): boolean {
  if (/^["“(]?(?:(?:Mc|Mac|O['’]|De|Le|La|Van|[a-z]{1,2})$|www\.|https?:)/u.test(before))
    return true
  // Plurals and units: `NSAIDs`, `kWh`, `HbA`.
  return /^\p{Lu}{2,}s?$/u.test(before + after)
}
