import { type Chunk, endsSentence, wordCount } from './chunk.ts'
import { asksInHeader, isColumnName } from './column-names.ts'
import { keepLines } from './keep-lines.ts'
import { isCell } from './weigh-table.ts'

/**
 * Finds the cells of tables that a dump of a page scattered over its lines in an order that does not tell any more which
 * stand side by side. They stay as they are, together: taken for headings, items and paragraphs they would say that other
 * amounts belong to a name than did on the page.
 */
export function findScattered(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (let from = 0; from < chunks.length; ) {
    let to = from
    while (to < chunks.length && to - from < longest && mayBeCell(chunks[to]!)) to++
    const run = chunks.slice(from, to)
    const table = run.length >= 4 ? (namedIn(run) ?? rangesIn(run)) : null
    if (table) {
      for (const chunk of run.slice(0, table.from)) out.push(chunk)
      out.push(keepLines(run.slice(table.from, table.to), 'scattered'))
      from += table.to
      continue
    }
    for (const chunk of run) out.push(chunk)
    if (to === from) out.push(chunks[to++]!)
    from = to
  }
  return out
}

/** The lines of a table that were kept are at most so many. */
const longest = 120

/** A label with what it says behind it is a line of text. */
const mayBeCell = (chunk: Chunk): boolean =>
  isCell(chunk) && !chunk.forced && !endsSentence(chunk.text) && !chunk.text.includes(': ')

interface Lines {
  from: number
  to: number
}

/** From the names of columns, in a line each or in one, to the last amount below: two lines or more have one. */
function namedIn(run: readonly Chunk[]): Lines | null {
  const from = run.findIndex(
    (chunk, at) => namesAll(chunk.text) || (namesOne(chunk) && namesOne(run[at + 1], chunk)),
  )
  if (from < 0) return null
  const told = run.map(({ text }, at) => at > from && amount.test(text))
  // Below names in one line a line is a row.
  const to = endOf(told, from, namesAll(run[from]!.text) ? 2 : 8)
  return told.slice(0, to).filter(Boolean).length >= 2 ? { from, to } : null
}

/** Behind the last of the lines that are told, each of which stands at most so many below the one before. */
function endOf(told: readonly boolean[], from: number, most: number): number {
  let end = from + 1
  for (let at = end; at < Math.min(told.length, end + most); at++) if (told[at]) end = at + 1
  return end
}

/** Whether a line is the name of a column; one right below another may be of a block of text, and of any list. */
const namesOne = (chunk: Chunk | undefined, above?: Chunk): boolean =>
  chunk !== undefined &&
  chunk.group !== above?.group &&
  (isColumnName(chunk.text) || (asksInHeader(chunk.text) && wordCount(chunk.text, 4) <= 3))

/** Whether a line holds names of several columns and nothing else: words with capitals. */
const namesAll = (text: string): boolean =>
  titled.test(text) && text.split(' ').filter(isColumnName).length >= 2

const titled = /^\p{Lu}\S{0,20}(?: \p{Lu}\S{0,20}){1,7}$/u

/** A number with its unit. */
const amount =
  /(?<![\p{L}\d.,])\d{1,6}(?:[.,]\d{1,3})? ?(?:%|°C|[kmµ]?g|mcg|m?l|mm ?Hg|mmol|IU|units?|tablets?|capsules?|puffs?|drops?|spoon(?:ful)?s?|hours?|days?|weeks?|months?|years?)(?![\p{L}\d])/iu

/**
 * From the names above the first range or limit that stands in a line without other words to the last: some lines are such,
 * others among them name what they belong to, and blank lines part them as they part no list.
 */
function rangesIn(run: readonly Chunk[]): Lines | null {
  const rest = run.map(({ text }) => text.length <= 120 && text.replace(range, '').trim())
  const ranged = run.map(({ text }, at) => rest[at] !== false && rest[at] !== text)
  const first = ranged.indexOf(true)
  if (first < 0) return null
  const from = startOf(run, first)
  const to = endOf(ranged, first, 8)
  const own = run.slice(from, to)
  const bare = own.filter((_, at) => rest[from + at] === '').length
  const count = own.reduce(
    (sum, { text }) => sum + [...text.slice(0, 120).matchAll(range)].length,
    0,
  )
  const blocks = new Set(own.map(({ group }) => group)).size
  return bare >= 2 && count >= 4 && blocks >= 3 && bare < own.length ? { from, to } : null
}

/** Where the names above the first range begin: in its own block, or in the one before, but for a heading that opens that. */
function startOf(run: readonly Chunk[], first: number): number {
  const blockOf = (at: number): number => run.findIndex(({ group }) => group === run[at]!.group)
  const own = blockOf(first)
  const above = own > 0 ? blockOf(own - 1) : own
  if (first > own && own - above === 1) return own
  const headed = own - above > 2 && !isColumnName(run[above]!.text)
  return Math.max(headed ? above + 1 : above, first - 8)
}

/** `120 to 129`, `less than 80 mg`: what is no name, item or paragraph by itself. */
const range =
  /(?<![\p{L}\p{N}.,])(?:[<>≤≥] ?\d{1,5}|(?:(?:less|lower|fewer|higher|more|greater) than|over|under|above|below|at least|up to) \d{1,5}|\d{1,5}(?:[.,]\d{1,3})? ?(?:to|[-–]) ?\d{1,5})(?:[.,]\d{1,3})?(?: ?(?:%|°C|[kmµ]?g|mcg|m?l|mm ?Hg|mmol\/l|mg\/dl|kg\/m2|bpm|cm|units?|hours?|days?|weeks?|months?|years?))?(?![\p{L}\p{N}])/giu
