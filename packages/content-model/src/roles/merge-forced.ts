import type { Chunk } from '../text/chunk.ts'
import type { Line } from '../text/clean-lines.ts'
import { type Split, splitAt, splits } from '../text/find-tables.ts'
import { joinCode } from '../text/join-code.ts'
import { edgesOf, type Piece } from '../text/piece.ts'
import { joinText } from './join-lines.ts'

/**
 * Puts together what an editor marked line by line: the rows of a table, the lines of a block of code or of a
 * quotation. Items that should count get their numbers.
 */
export function mergeForced(chunks: readonly Chunk[], lines: readonly Line[]): Chunk[] {
  const out: Chunk[] = []
  for (let from = 0; from < chunks.length; ) {
    const role = chunks[from]!.forced?.role
    let to = from + 1
    while (role && to < chunks.length && chunks[to]!.forced?.role === role) to++
    const run = chunks.slice(from, to)
    for (const chunk of merge(run, lines, out.at(-1))) out.push(chunk)
    from = to
  }
  return out
}

/** Makes of chunks with one role what they are together. */
function merge(run: Chunk[], lines: readonly Line[], before: Chunk | undefined): Chunk[] {
  switch (run[0]!.forced?.role) {
    case 'row':
      return toRows(run)
    case 'code':
      return [toCode(run, lines)]
    case 'quote':
      return joinQuotes(run)
    case 'item':
      return countItems(run, before)
    default:
      return run
  }
}

/** Parts the cells of all rows in the one way that gives them the same number; else in any way that parts some. */
function toRows(run: readonly Chunk[]): Chunk[] {
  let rows = run.map((row): Piece[] => [row])
  for (const split of waysToPart) {
    const found = run.map(split(run))
    const width = widest(found)
    if (width > 1 && widest(rows) === 1) rows = found
    if (width < 2 || found.some((cells) => cells.length !== width)) continue
    rows = found
    break
  }
  const width = widest(rows)
  const { group } = run[0]!
  return run.map((chunk, index): Chunk => {
    const cells = rows[index] ?? []
    const missing: Piece = { text: '', at: edgesOf(chunk).to }
    const filled = [...cells, ...Array.from({ length: width - cells.length }, () => missing)]
    return { ...chunk, cells: filled, header: index === 0, group }
  })
}

/** Two spaces part cells only where an editor says that there are cells. */
const waysToPart: readonly Split[] = [
  ...splits.slice(0, -1),
  () => (chunk) => splitAt(chunk, / {2,}/gu),
  ...splits.slice(-1),
]

const widest = (rows: readonly Piece[][]): number =>
  rows.reduce((most, cells) => Math.max(most, cells.length), 0)

/** Blank lines between lines of code are part of it. */
function toCode(run: readonly Chunk[], lines: readonly Line[]): Chunk {
  const numbers = run.flatMap((chunk) => chunk.lines)
  const all = lines.slice(numbers[0]! - 1, numbers.at(-1))
  const wanted = new Set(numbers)
  const own = all.filter(({ text, number }) => text === '' || wanted.has(number))
  return { ...run[0]!, ...joinCode(own), lines: numbers }
}

/** Lines without a blank between them are one paragraph. */
function joinQuotes(run: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (let from = 0; from < run.length; ) {
    let to = from + 1
    while (run[to]?.group === run[from]!.group) to++
    const own = run.slice(from, to)
    const piece = joinText(own, new Set())
    out.push({ ...own[0]!, ...piece, lines: own.flatMap(({ lines }) => lines) })
    from = to
  }
  return out
}

/** An item that has no number of its own takes the one after the item before it. */
function countItems(run: readonly Chunk[], before: Chunk | undefined): Chunk[] {
  let last = before?.marker && before.role !== 'dropped' ? before.marker.value : 0
  return run.map((chunk): Chunk => {
    const ordered = chunk.forced?.role === 'item' && chunk.forced.ordered
    const marker: Chunk['marker'] =
      chunk.marker ??
      (ordered ? { kind: 'number', value: last + 1, glyph: '', length: 0 } : undefined)
    last = marker?.value ?? 0
    return { ...chunk, marker }
  })
}
