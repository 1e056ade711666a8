import { bare, findBareMarks } from './bare-marks.ts'
import { findBareNumbers } from './bare-numbers.ts'
import type { Chunk } from './chunk.ts'
import type { Line } from './clean-lines.ts'
import { continuesLine } from './continues-line.ts'
import type { Wrap } from './detect-wrap.ts'
import { findFlush } from './find-flush.ts'
import { findHung, lostMark } from './find-hung.ts'
import { findPageEdges } from './find-page-edges.ts'
import { findSetIn } from './find-set-in.ts'
import { findTicked } from './find-ticked.ts'
import { findTorn, tornFrom } from './find-torn.ts'
import { gluesPlainly, gluing, vocabularyOf } from './gluing.ts'
import { endOf, type Growing, grow, growing, grown } from './growing.ts'
import { joinCode } from './join-code.ts'
import { findLeadLists } from './lead-lists.ts'
import { findMisreadMarks } from './misread-marks.ts'
import { namesFurther } from './name-contacts.ts'
import { opensPart } from './opens-part.ts'
import { joinAll, type Piece, slicePiece, tidyPiece } from './piece.ts'
import { readFence, readFenced } from './read-fence.ts'
import type { Grid } from './read-grid.ts'
import { type Marker, readMarker } from './read-marker.ts'
import { createTableReader } from './read-table.ts'
import { isAddressOf, isListName, startsReference } from './reference-lines.ts'
import { findTitleBreak } from './title-break.ts'
import { unquoted } from './unquote-lines.ts'

/**
 * Makes logical lines: each marked line starts one; other lines join the one before only where measuring says
 * that the break was made to fit a width, or where they hang below a marker.
 */
export function formChunks(lines: readonly Line[], wrap: Wrap): Chunk[] {
  const vocabulary = vocabularyOf(lines.map((line) => line.text))
  const { running, numbers } = findPageEdges(lines)
  const isEdge = (line: Line): boolean => running.has(line.number) || numbers.has(line.number)
  // A running head of two parts looks like a row, and parts the tables of two pages.
  const inside =
    running.size + numbers.size === 0
      ? lines
      : lines.map((line, index) =>
          isEdge(line) && !isDrawn(line) && !isSpaced(lines[index + 1], isEdge)
            ? { ...line, text: '' }
            : line,
        )
  const readTable = createTableReader(inside)
  const ticked = findTicked(lines)
  const torn = findTorn(wrap.wrapped ? lines : [], isEdge, ticked)
  const { marks, marked: items } = findBareMarks(lines)
  const misread = new Map([...findMisreadMarks(lines), ...findBareNumbers(lines)])
  const bareItems = wrap.wrapped
    ? new Map([...findLeadLists(lines), ...findSetIn(lines)])
    : new Map<number, boolean>()
  const printed = wrap.wrapped ? lines : []
  const [hung, flush] = [findHung(printed, wrap), findFlush(printed, wrap)]
  const lost = new Map([...flush.marked, ...hung.marked])
  // What opens as its sisters do begins an item, however full the line above is.
  for (const number of [...flush.rest, ...hung.rest])
    if (bareItems.get(number) === true) lost.set(number, lostMark)
    else bareItems.set(number, false)
  const broken = findTitleBreak(lines)
  if (broken !== undefined) bareItems.set(broken, false)
  const chunks: Chunk[] = []
  let open: { chunk: Chunk; text?: Growing } | undefined
  const close = (): void => {
    if (open) {
      const { text, at } = strip(open.text ? grown(open.text) : open.chunk)
      open.chunk.text = text
      open.chunk.at = at
    }
    open = undefined
  }
  let group = 0
  // Whether the lines are below a heading of references.
  let listing = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (!line.text) {
      close()
      group++
      continue
    }
    if (marks.has(line.number)) {
      close()
      chunks.push({ ...start(line, group), role: 'rule' })
      continue
    }
    const fence = readFenced(lines, index) ?? readFence(lines, index)
    if (fence) {
      close()
      for (const rule of fence.rules ?? []) chunks.push({ ...start(rule, group), role: 'rule' })
      chunks.push({
        ...start(line, group),
        ...fence.piece,
        role: 'code',
        lines: fence.lines,
        confidence: fence.confidence,
      })
      index += fence.lines.length + (fence.rules?.length ?? 0) - 1
      continue
    }
    const grid = ticked.get(index) ?? readTable(index)
    if (grid) {
      close()
      const rows = fromGrid(grid, group)
      for (const row of rows) chunks.push(row)
      group++
      index = rows.at(-1)!.lines.at(-1)! - 1
      continue
    }
    const kept = tornFrom(lines, index, torn)
    if (kept) {
      close()
      chunks.push({ ...start(line, group++), ...kept, role: 'code', doubtful: 'scattered' })
      index = kept.lines.at(-1)! - 1
      continue
    }
    const before = lines[index - 1]
    if (isListName(line.text)) listing = true
    const told = items.get(line.number) ?? misread.get(line.number) ?? lost.get(line.number)
    const marker = told ?? readMarker(line.text) ?? readHash(line)
    const edge = isEdge(line)
    // Below the foot of a page another begins; what goes on there in small letters is found later.
    if (line.pageBreak && before?.text && isEdge(before) && !edge && /^\p{Lu}/u.test(line.text))
      group++
    const apart =
      edge ||
      bareItems.get(line.number) === true ||
      (before !== undefined && (isEdge(before) || namesFurther(before.text))) ||
      (listing && before !== undefined && startsReference(line, before))
    if (open && before && !marker && !apart) {
      const { chunk, text } = open
      const { head } = text ?? { head: chunk.text }
      const end = (): string => (text ? endOf(text) : chunk.text)
      const listed = goesOn(lines, index, chunk.marker)
      const asked =
        (!chunk.marker && (asksAbove(lines, index) || asksBelow(lines, index))) ||
        (wrap.wrapped && line.indent <= chunk.indent && opensPart(lines, index))
      // A source that ends so has its pages in the next line.
      const cited =
        listing &&
        !isListName(before.text) &&
        (/[\d)][:,]$/u.test(before.text) || isAddressOf(line, chunk, before))
      if (
        cited ||
        bareItems.get(line.number) === false ||
        (!asked && continuesLine(line, { open: chunk, head, end, before, listed }, wrap))
      ) {
        open.text ??= growing(chunk)
        const shown = gluesPlainly(before.text) ? before.text : end()
        const more = head.startsWith('>') ? unquoted(line) : line
        grow(open.text, more, gluing(shown, more.text, vocabulary))
        chunk.lines.push(line.number)
        continue
      }
    }
    close()
    const marked = apart ? null : readBareMark(line, lines[index + 1])
    open = {
      chunk: marked
        ? { ...start(line, group), ...marked }
        : start(line, group, edge ? null : marker, edge),
    }
    chunks.push(open.chunk)
    if (marked) index++
  }
  close()
  return chunks
}

/** Whether the line above is a question that opens its block, as a heading does, with a new sentence below. */
function asksAbove(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index - 1]!
  return (
    !lines[index - 2]?.text &&
    text.endsWith('?') &&
    text.length <= 80 &&
    !/[.!?]\s/u.test(text) &&
    /^\p{Lu}/u.test(lines[index]!.text)
  )
}

/** Whether a line is a whole question that closes its block, below a sentence that ended and above a list. */
function asksBelow(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index]!
  if (
    !text.endsWith('?') ||
    text.length > 80 ||
    !/^\p{Lu}[^.!?]*\?$/u.test(text) ||
    !/[.!?]$/u.test(lines[index - 1]!.text)
  )
    return false
  const after = lines.slice(index + 1, index + 4).find((line) => line.text)
  return after !== undefined && (readMarker(after.text) !== null || bare.test(after.text))
}

const isDrawn = ({ text }: Line): boolean => /[|│┃║\t]/u.test(text)

/** Whether a line may be the first row below a header that stands at the top of each page. */
const isSpaced = (line: Line | undefined, isEdge: (line: Line) => boolean): boolean =>
  line !== undefined && /\S {2,}\S/u.test(line.text.slice(0, 300)) && !isEdge(line)

/** Rows of a table, the first of which is its header, and the lines that were drawn around them. */
function fromGrid({ rows, rules, confidence, doubtful }: Grid, group: number): Chunk[] {
  if (doubtful) {
    const all = [...rows.flatMap(({ lines }) => lines), ...rules]
    const lines = all.sort((one, other) => one.number - other.number)
    return [
      {
        ...start(lines[0]!, group),
        ...joinCode(lines),
        role: 'code',
        lines: lines.map((line) => line.number),
        doubtful,
      },
    ]
  }
  const drawn = rules.map((line): Chunk => ({ ...start(line, group), role: 'rule' }))
  const told = rows.map(
    ({ lines, cells }, index): Chunk => ({
      ...start(lines[0]!, group),
      ...joinAll(lines, ' '),
      role: 'row',
      lines: lines.map((line) => line.number),
      // A copy has no room to spare.
      cells: [...cells],
      header: index === 0,
      confidence,
    }),
  )
  return [...drawn, ...told].sort((one, other) => one.lines[0]! - other.lines[0]!)
}

function start(line: Line, group: number, marker?: Marker | null, edge?: boolean): Chunk {
  return {
    role: 'text',
    text: line.text,
    at: line.at,
    lines: [line.number],
    indent: line.indent,
    group,
    pageBreak: line.pageBreak,
    confidence: 1,
    marker: marker ?? undefined,
    edge: edge || undefined,
  }
}

/** Only headings and paragraphs lose the spaces that show columns; rows are told apart later by the same spaces. */
function strip(joined: Piece): Piece {
  // A soft hyphen that no line followed parts nothing.
  const piece = joined.text.endsWith('\u00AD')
    ? slicePiece(joined, 0, joined.text.length - 1)
    : joined
  const { text } = piece
  if (text.includes('\t') || text.includes('|')) return piece
  const wide = text.includes('  ')
  // Where it has no gap nothing is to be tidied.
  return !wide || /\S {2,}\S/u.test(text) ? piece : tidyPiece(piece)
}

/** Whether the next mark below, in the same block, has the number after that of an open item. */
function goesOn(lines: readonly Line[], from: number, marker: Marker | undefined): boolean {
  if (marker?.kind !== 'number' && marker?.kind !== 'reference') return false
  for (let index = from; index < from + 12 && lines[index]?.text; index++) {
    const next = readMarker(lines[index]!.text)
    if (next) return next.kind === marker.kind && next.value === marker.value + 1
  }
  return false
}

/** A list mark that stands on a line of its own, above the text of its item. */
function readBareMark(line: Line, next: Line | undefined): Partial<Chunk> | null {
  if (line.text.length > 3 || !next?.text || next.text.length < 4 || next.pageBreak) return null
  if (!/^(?:[•◦▪▫‣●○■□➢✓✔–-]|\d{1,2}[.)])$/u.test(line.text) || readMarker(next.text)) return null
  const piece = joinAll([line, next], ' ')
  return {
    ...piece,
    marker: readMarker(piece.text) ?? undefined,
    lines: [line.number, next.number],
  }
}

/** One formatter marks the items of its third level of lists with a hash, far in. */
function readHash(line: Line): Marker | null {
  if (line.indent < 8 || !/^# \S/u.test(line.text)) return null
  return { kind: 'bullet', value: 0, glyph: '#', length: 2 }
}
