import { type Chunk, endsSentence } from './chunk.ts'
import { isColumnName } from './column-names.ts'
import { areLabelled } from './label-runs.ts'
import { tightFrom } from './read-tight.ts'
import { saysFurniture } from './says-furniture.ts'
import { stackRows } from './stack-rows.ts'
import {
  cellsOf,
  isSpent,
  look,
  type Misses,
  namesRow,
  type Sought,
  type Spread,
  weighTable,
} from './weigh-table.ts'

/**
 * Finds the tables whose cells stand in blocks of their own, blank lines between, as printed pages are dumped when nobody
 * asks for their layout: one block a cell, the first right below the heading or text above; one block a row, one line a
 * cell; or one block a column for some rows at a time; or in lines of their own among the others. How alike the cells of each column are tells how many there are.
 * This comes before page furniture is sought, for which figures that stand alone and again would be taken.
 */
export function findSpread(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  const sought: Sought = { chunks, cells: cellsOf(chunks) }
  const misses: Misses = { to: 0, tries: 0 }
  const single: Misses = { to: 0, tries: 0 }
  for (let from = 0; from < chunks.length; ) {
    const table =
      heavier(rowsFrom(sought, from, misses), bandsFrom(sought, from, misses)) ??
      tightFrom(sought, from, single)
    if (
      table &&
      !isPage(table.chunks) &&
      !areLabelled(table.chunks) &&
      !returns(table.chunks, chunks, table.to)
    ) {
      for (const row of stackRows(table.chunks, table))
        out.push({ ...row, confidence: table.sure ? 0.8 : 0.7 })
      from = table.to
    } else out.push(chunks[from++]!)
  }
  return out
}

/** Whether some blocks are rather a page, between whose parts stand the words of its site: no table holds two of those. */
const isPage = (chunks: readonly Chunk[]): boolean =>
  chunks.filter(({ text }) => /\p{L}{3}/u.test(text) && saysFurniture(text) !== null).length >= 2

/** What a list of contents names stands no further below it, in chunks. */
const far = 1000

/** Whether most lines stand again below, as those of a list of contents do. */
function returns(own: readonly Chunk[], chunks: readonly Chunk[], to: number): boolean {
  const words = new Set(own.map(({ text }) => text).filter((text) => /\p{L}{3}/u.test(text)))
  const found = new Set<string>()
  const end = Math.min(chunks.length, to + far)
  for (let at = to; at < end && found.size < words.size; at++)
    if (words.has(chunks[at]!.text)) found.add(chunks[at]!.text)
  return found.size >= 3 && found.size >= own.length * 0.6
}

/** The one for which more speaks, or the first. */
const heavier = (one: Spread | null, other: Spread | null): Spread | null =>
  one && other && one.weight < other.weight ? other : (one ?? other)

/** A table has at most so many cells. */
const most = 180
/** What must speak for columns, where the text around stands in blocks of more lines, and where it may be anything. */
const enough = 2.5
const enoughAlone = 9

/**
 * The table of which each cell, or some cells of one column, is a block, from a chunk on which ends a block or is one. In
 * dumps of that kind paragraphs stand right below their headings, so blocks of one short line are hardly anything else.
 */
function bandsFrom(sought: Sought, from: number, misses: Misses): Spread | null {
  const { chunks, cells } = sought
  const first = chunks[from]!
  const before = chunks[from - 1]
  const glued = before?.group === first.group && before.role === 'text'
  // What stands between texts of which each is a block may be anything.
  if (!glued && !isColumnName(first.text)) return null
  if (!cells[from] || endsSentence(first.text) || isSpent(from, misses)) return null
  const sizes = blockSizes(sought, from)
  look(from, from + sizes.reduce((sum, size) => sum + size, 0), misses)
  if (sizes.length < 4) return null
  let best: Spread | null = null
  for (let width = 2; width <= 6; width++)
    // Most blocks are not even as many as one row has.
    for (const corner of [false, true])
      if (areEven(sizes, 0, corner ? width - 1 : width))
        for (const table of bands(chunks, from, sizes, { width, corner, glued }))
          if (table.weight > (best?.weight ?? 0)) best = table
  return best
}

/** The tables of so many columns that begin at a chunk, where nothing stands above the names of the rows or something does. */
function* bands(
  chunks: readonly Chunk[],
  from: number,
  sizes: readonly number[],
  { width, corner, glued }: { width: number; corner: boolean; glued: boolean },
): Generator<Spread> {
  const cells: Chunk[] = []
  const names: string[] = []
  let at = from
  for (let block = 0; block < sizes.length; ) {
    const blocks = corner && block === 0 ? width - 1 : width
    const height = sizes[block]!
    if (!areEven(sizes, block, block + blocks) || (corner && height > 1)) return
    for (let row = 0; row < height; row++) {
      const name = chunks[at + row]!.text
      // What no row of a table is named, no longer table has either.
      if (!(corner && block === 0) && (names.includes(name) || !namesRow(name))) return
      names.push(name)
      for (let column = 0; column < blocks; column++)
        cells.push(chunks[at + column * height + row]!)
    }
    at += blocks * height
    block += blocks
    const closed = glued && (sizes[block] ?? 2) > 1 && closes(chunks, at)
    if (corner && !closed) continue
    const table = weighTable(cells, width, closed ? enough : enoughAlone, { sure: closed, corner })
    if (table) yield { ...table, to: at }
  }
}

/** Whether some blocks, all of which there are, have as many cells. */
function areEven(sizes: readonly number[], from: number, to: number): boolean {
  if (to > sizes.length) return false
  for (let at = from + 1; at < to; at++) if (sizes[at] !== sizes[from]) return false
  return true
}

/** Whether a text or a heading with the text below it stands there, or the document ends. */
const closes = (chunks: readonly Chunk[], at: number): boolean =>
  !chunks[at] || chunks[at + 1]?.group === chunks[at]!.group || endsSentence(chunks[at]!.text)

/** What is dumped column by column may have names of columns above, but a text is no block of cells. */
const longest = 12

/** How many cells the blocks from one on have. */
function blockSizes({ chunks, cells }: Sought, from: number): number[] {
  const sizes: number[] = []
  let step = 1
  let at = from
  while (at - from < most && chunks[at]) {
    let to = at
    const end = Math.min(chunks.length, at + longest + 1)
    while (to < end && cells[to] && chunks[to]!.group === chunks[at]!.group) to++
    if (to === at || chunks[to]?.group === chunks[at]!.group) break
    if (to - at > longest) break
    // Room between the blocks of a table is even.
    if (sizes.length > 1 && chunks[at]!.group - chunks[at - 1]!.group > step) break
    step = sizes.length === 1 ? chunks[at]!.group - chunks[at - 1]!.group : step
    sizes.push(to - at)
    at = to
  }
  return sizes
}

/** The table of which each row is a block, one cell in each of its lines. */
function rowsFrom({ chunks, cells }: Sought, from: number, misses: Misses): Spread | null {
  const first = chunks[from]!
  if (chunks[from - 1]?.group === first.group || chunks[from + 1]?.group !== first.group)
    return null
  if (isSpent(from, misses)) return null
  const rows: Chunk[][] = []
  let at = from
  while (at - from < most && chunks[at]) {
    let to = at
    while (cells[to] && chunks[to]!.group === chunks[at]!.group) to++
    if (to === at || chunks[to]?.group === chunks[at]!.group) break
    if (rows.length > 0 && to - at !== rows[0]!.length) break
    rows.push(chunks.slice(at, to))
    at = to
  }
  look(from, at, misses)
  const width = rows[0]?.length ?? 0
  if (rows.length < 3 || width < 2 || width > 6) return null
  const table = weighTable(rows.flat(), width, width > 2 ? 1 : 3.5, { sure: true, corner: false })
  return table && { ...table, to: at }
}
