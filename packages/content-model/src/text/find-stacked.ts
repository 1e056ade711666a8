import { type Chunk, endsSentence, isQuestion, wordCount } from './chunk.ts'
import { isColumnName, namedColumns } from './column-names.ts'
import { endsInColon, endsInOneOf, opensInLetter } from './edge-signs.ts'
import { areLabelled } from './label-runs.ts'
import { readTabbed, type Stacked } from './read-tabbed.ts'
import { weighColumns } from './weigh-columns.ts'

/**
 * How many columns the lines of a block make where each holds one cell, as a page saves a table when it forgets what
 * stood side by side: every line is short; the first lines name the columns, without a figure; below them some column
 * has nothing but figures and another has none. Gives null where no number of columns, from two to six, fits with
 * three rows or more, header included.
 */
function stackedColumns(block: readonly Chunk[]): number | null {
  if (block.length < 6 || block.length > 400 || !block.every((chunk) => isCell(chunk))) return null
  const figures = block.map(({ text }) => isFigure(text))
  for (let width = 2; width <= 6; width++) {
    if (block.length % width !== 0 || block.length < 3 * width) continue
    if (figures.slice(0, width).includes(true)) continue
    const columns = Array.from({ length: width }, (_, column) =>
      figures.filter((_, at) => at >= width && at % width === column),
    )
    if (columns[0]!.includes(true)) continue
    if (columns.some((column) => !column.includes(false))) return width
  }
  return null
}

/**
 * Finds the tables of one cell a line: in blocks of lines, and where a blank line parts all of them, as one converter of
 * word-processor files writes cells.
 */
export function findStacked(chunks: readonly Chunk[]): Stacked[] {
  const found: Stacked[] = []
  for (let from = 0; from < chunks.length; ) {
    let to = from + 1
    while (chunks[to]?.group === chunks[from]!.group && !readTabbed(chunks, to)) to++
    const tabbed = readTabbed(chunks, from)
    if (tabbed) {
      found.push(tabbed)
      from = tabbed.to
      continue
    }
    const tight = to - from >= 6 ? stackedColumns(chunks.slice(from, to)) : null
    if (tight) found.push({ from, to, width: tight })
    else if (to - from >= 6) for (const table of stackedInside(chunks, from, to)) found.push(table)
    const table = to - from === 1 && isCell(chunks[from]!) ? looseFrom(chunks, from) : null
    if (table?.width) found.push(table)
    from = table?.to ?? to
  }
  return found
}

/** The tables among the lines of one block, as word processors save a whole text. */
function stackedInside(chunks: readonly Chunk[], from: number, to: number): Stacked[] {
  const found: Stacked[] = []
  for (let first = from; first < to; ) {
    let last = first
    while (last < to && isCell(chunks[last]!) && !/\s{3}|\t/u.test(chunks[last]!.text)) last++
    const table =
      weighLong(chunks, first, last, to) ??
      (last - first >= 6 && last - first <= 400 ? weighRun(chunks, first, last) : null)
    if (table) found.push(table)
    first = Math.max(last + 1, table?.to ?? 0)
  }
  return found
}

/** What must speak for columns: no list of some hundred that we met reaches 2. Where all lines stand alone they may be anything. */
const enough = 3.5
const enoughAlone = 5.5

/**
 * The table among lines that all may be cells. Where usual names of columns stand in it they open it, and it ends where
 * its cells stop looking like those above; else it fills the lines, but for the last, which may head the text below, and the
 * first two.
 */
function weighRun(chunks: readonly Chunk[], from: number, to: number): Stacked | null {
  const next = chunks[to]
  const heads = next?.group === chunks[to - 1]!.group && !isQuestion(next.text)
  const led = from > 0 && endsInColon(chunks[from - 1]!.text)
  const least = led ? enoughAlone : enough
  return (
    weighNamed(chunks, from, to, least) ??
    weighFrom(chunks, [from, from + 1, from + 2], heads ? to - 1 : to, least)
  )
}

/**
 * The table of which a cell longer than those that open it ends a run of cells, below two usual names of columns. The names
 * of its rows are short.
 */
function weighLong(
  chunks: readonly Chunk[],
  from: number,
  last: number,
  to: number,
): Stacked | null {
  if (last - from < 3 || last >= to || !isCell(chunks[last]!, 14)) return null
  let end = last
  while (end < to && end - from < 60 && isCell(chunks[end]!, 14)) end++
  const table = end - from >= 6 ? weighNamed(chunks, from, end, enough) : null
  if (!table) return null
  // Another row or two up to the heading of what follows are of the same table.
  const rest = end - 1 - table.to
  const whole = rest > 0 && rest % table.width === 0 && rest <= 2 * table.width
  const cells = chunks.slice(table.from, whole ? end - 1 : table.to)
  const names = cells.filter((_, at) => at % table.width === 0)
  return names.every((cell) => isCell(cell)) ? { ...table, to: table.from + cells.length } : null
}

/** The table below the first two usual names of columns that stand side by side, or with one other name before. */
function weighNamed(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  least: number,
): Stacked | null {
  let name = from
  while (name < to && !isHeader(chunks.slice(name, Math.min(to, name + 3)))) name++
  let best: ReturnType<typeof weighFrom> = null
  for (const start of name < to ? [name, name - 1] : []) {
    if (start < from) continue
    const last = Math.min(to, start + longestNamed)
    for (let width = 2; width <= 6; width++) {
      for (let end = start + 3 * width; end <= last; end += width) {
        const table = weighFrom(chunks, [start], end, best?.weight ?? least, width)
        if (table) best = table
      }
    }
  }
  return best
}

/** Whether lines open with a name of a column, and another of the first three is one too. */
const isHeader = (cells: readonly Chunk[]): boolean =>
  isColumnName(cells[0]!.text) && namedColumns(cells) >= 2

/** A table of which more cells follow its header is looked at so far. */
const longestNamed = 150

function weighFrom(
  chunks: readonly Chunk[],
  starts: readonly number[],
  to: number,
  least: number,
  only?: number,
): (Stacked & { weight: number }) | null {
  let best: (Stacked & { weight: number }) | null = null
  for (const from of starts) {
    for (let width = only ?? 2; width <= (only ?? 6); width++) {
      if ((to - from) % width !== 0 || to - from < 3 * width) continue
      const cells = chunks.slice(from, to)
      if (areLabelled(cells)) continue
      if (cells.slice(0, width).some(({ text }) => !/^\p{Lu}/u.test(text))) continue
      // The first cells name the rows.
      const names = cells.filter((_, at) => at % width === 0).map(({ text }) => text)
      if (new Set(names).size < names.length) continue
      const named = namedColumns(cells.slice(0, width))
      if (cells.length < 4 * width && named < 2) continue
      const weight = weighColumns(cells, width)
      if (weight > (best?.weight ?? least)) best = { from, to, width, weight }
    }
  }
  return best
}

/** The table among the cells that stand alone from one on, which a name of it may open, or else where they end. */
function looseFrom(
  chunks: readonly Chunk[],
  from: number,
): Stacked | { to: number; width?: never } {
  let to = from + 1
  while (chunks[to] && isCell(chunks[to]!) && chunks[to]!.group !== chunks[to - 1]!.group) to++
  if (to - from < 8 || chunks[to]?.group === chunks[to - 1]!.group) return { to }
  // The last heads the text that follows, unless it stands further from that than from the others.
  const next = chunks[to]
  const apart = next && next.group - chunks[to - 1]!.group > 1
  const even = chunks[to - 1]!.group - chunks[from]!.group === to - 1 - from
  const heads = next?.role === 'text' && !isQuestion(next.text) && !(apart && even)
  const end = heads ? to - 1 : to
  for (const start of [from, from + 1]) {
    const width = stackedColumns(chunks.slice(start, end))
    if (width && end - start >= 4 * width) return { from: start, to: end, width }
  }
  const table = weighFrom(chunks, [from, from + 1], end, enoughAlone)
  return table && isColumnName(chunks[table.from]!.text) ? table : { to }
}

/** A line of some words, no sentence. */
const isCell = ({ role, marker, text }: Chunk, most = 8): boolean =>
  role === 'text' &&
  !marker &&
  (isFigure(text) || !endsSentence(text)) &&
  !endsInOneOf(text, ':;,') &&
  // What is said behind a figure may be longer, as `6 weeks, once you can stop at once`.
  wordCount(text, 15) <= (isFigure(text) ? 14 : most)

/** A number with what it counts, before anything else but how near it is. */
const isFigure = (text: string): boolean =>
  opensInLetter(text)
    ? text.length <= 60 && nearly.test(text)
    : /^[<>≤≥~±+–—-]?\s?[£$€]?\d/u.test(text)

const nearly =
  /^(?:about|around|at (?:least|most)|fewer than|less than|more than|over|under|up to|etwa|rund|bis zu|(?:weniger|mehr) als|moins de|plus de|environ|jusqu'à|menos de|más de|hasta|circa|meno di|più di|minder dan|meer dan|ongeveer) \d/iu
