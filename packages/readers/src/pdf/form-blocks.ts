import { endsSentence, type HeadingBlock, type ItemBlock, type PdfBlock } from './block.ts'
import { mostOf } from './extremes.ts'
import { headingConfidence, isCapitals, isItalic, largerRecognised } from './find-headings.ts'
import { findTables } from './find-tables.ts'
import { joinMarkers } from './join-markers.ts'
import type { Body } from './measure-body.ts'
import type { Line } from './page.ts'
import { findMarkers, type LineMarker, toItemMarker } from './read-line-marker.ts'
import { refineCells } from './refine-cells.ts'

/** Below this a line that might be a heading stays text. */
const least = 0.55

/** The number of a section: a heading that starts with one does not go on with another. */
const numbered = /^(?:\d{1,2}\.){1,4}\d{0,2}\s+\p{Lu}/u

/** Makes blocks of lines by their place, size and weight alone: headings, items of lists, tables and paragraphs. */
export function formBlocks(read: readonly Line[], body: Body): PdfBlock[] {
  const lines = refineCells(read.map(joinMarkers))
  const markers = findMarkers(lines)
  // Recognised words stand unevenly, which looks like cells.
  const parts = findTables(lines, markers).flatMap((part) =>
    body.recognised && 'role' in part && part.rows.length < 4 ? part.lines : [part],
  )
  const blocks: PdfBlock[] = []
  const state: State = { body, markers, blocks, rights: rightEdges(lines, body) }
  for (let index = 0; index < parts.length; ) {
    const part = parts[index]!
    if ('role' in part) {
      blocks.push(part)
      index++
      continue
    }
    const run: Line[] = []
    for (let at = index; at < parts.length; at++) {
      const next = parts[at]!
      if ('role' in next) break
      run.push(next)
    }
    index += run.length
    formRun(run, parts[index] !== undefined, state)
  }
  return blocks
}

interface State {
  body: Body
  markers: ReadonlyMap<Line, LineMarker>
  blocks: PdfBlock[]
  rights: ReadonlyMap<Line, number>
}

function formRun(run: readonly Line[], more: boolean, state: State): void {
  for (let index = 0; index < run.length; ) {
    const heading = readHeading(run, index, more, state)
    if (heading) {
      state.blocks.push(heading)
      index += heading.lines.length
      continue
    }
    addLine(run[index]!, run[index - 1], run[index + 1], state)
    index++
  }
}

/** The lines from `index` on that are one heading, if they are. */
function readHeading(
  run: readonly Line[],
  index: number,
  more: boolean,
  { body, markers, blocks }: State,
): HeadingBlock | undefined {
  const first = run[index]!
  const marker = markers.get(first)
  if (marker && !marker.ordered) return undefined
  let to = index + 1
  // Nothing but its shortness tells a recognised heading from the text below it.
  const single = body.recognised && first.size < body.size * largerRecognised
  const counts = (line: Line): boolean => numbered.test(first.text) && numbered.test(line.text)
  while (
    !single &&
    run[to] &&
    sameHeading(run[to - 1]!, run[to]!) &&
    !markers.get(run[to]!) &&
    !counts(run[to]!)
  )
    to++
  const lines = run.slice(index, to)
  const [before, after] = [run[index - 1], run[to]]
  const far = (one: Line, other: Line): boolean =>
    one.column.id !== other.column.id || other.y - one.y > other.size * (body.leading + 0.3)
  const alone = {
    before:
      !before ||
      far(before, first) ||
      endsSentence(before.text) ||
      before.size > first.size * 1.05 ||
      (first.bold && !before.bold && isShort(before)) ||
      // A heading in capitals does not go on in small letters.
      (blocks.at(-1)?.role === 'heading' &&
        (before.bold !== first.bold || (isCapitals(before.text) && !isCapitals(first.text)))),
    after: after ? far(lines.at(-1)!, after) || !after.bold : more,
  }
  if (!after && !more && first.size < body.size * 1.08) return undefined
  // A sentence that goes on below in another look, such as after a large first word, heads nothing.
  const last = lines.at(-1)!
  if (after && !far(last, after) && !endsSentence(last.text) && goesOn(after, markers))
    return undefined
  const confidence = headingConfidence(lines, body, alone)
  // A bold line that counts on from its neighbours is a heading only where text stands between them.
  if (marker && (after ? markers.has(after) : true) && first.size < body.size * 1.15)
    return undefined
  return confidence >= least ? { role: 'heading', lines, confidence } : undefined
}

/** Whether the words of a line end well before their column does. */
function isShort({ right, column }: Line): boolean {
  return right < column.right - (column.right - column.left) * 0.3
}

function goesOn(line: Line, markers: State['markers']): boolean {
  return /^\p{Ll}/u.test(line.text) && !markers.has(line) && !line.dot
}

/** Whether a line goes on with the heading above it. */
function sameHeading(one: Line, other: Line): boolean {
  return (
    one.column.id === other.column.id &&
    one.bold === other.bold &&
    (!one.colour || !other.colour || one.colour === other.colour) &&
    isItalic(one) === isItalic(other) &&
    Math.abs(one.size - other.size) < one.size * 0.04 &&
    other.y - one.y <= one.size * 1.75
  )
}

function addLine(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  state: State,
): void {
  const { blocks, markers } = state
  const last = blocks.at(-1)
  const marker = markers.get(line)
  if (marker) {
    const indent = line.dot ? line.x - 1 : line.x
    blocks.push({
      role: 'item',
      lines: [line],
      marker: toItemMarker(marker),
      indent,
      textX: marker.textX,
      more: [],
    })
    return
  }
  const open = last && (last.role === 'paragraph' || last.role === 'item') ? last : undefined
  const goesOn =
    open && before && openLines(open).at(-1) === before && continues(before, line, open, state)
  if (goesOn) openLines(open).push(line)
  else if (open?.role === 'item' && before && belongsTo(open, before, line, after))
    open.more.push([line])
  else blocks.push({ role: 'paragraph', lines: [line] })
}

/** The lines of the paragraph that may still go on. */
function openLines(block: ItemBlock | { lines: Line[]; role: 'paragraph' }): Line[] {
  return (block.role === 'item' && block.more.at(-1)) || block.lines
}

/** Whether a line goes on with the paragraph of the one above it. */
function continues(before: Line, line: Line, open: PdfBlock, { body, rights }: State): boolean {
  if (before.column.id !== line.column.id) return false
  if (Math.abs(before.size - line.size) > before.size * 0.09) return false
  const right = rights.get(line) ?? line.column.right
  const width = right - line.column.left
  const room = right - before.right - firstWordWidth(line)
  const near = line.size * body.leading * 1.2
  // A line with a raised or lowered letter may stand further down.
  const cutOff = room < line.size && /^\p{Ll}/u.test(line.text) && !endsSentence(before.text)
  if (line.y - before.y > (cutOff ? near * 1.35 : near) || line.y < before.y) return false
  if (before.bold !== line.bold && endsSentence(before.text)) return false
  if (open.role === 'item' && open.more.length === 0) {
    // Items of which only the first line stands in go on at the edge of the column.
    const { left } = line.column
    if (open.indent > left + line.size * 0.8 && Math.abs(line.x - left) < line.size * 0.5)
      return !(endsSentence(before.text) && room > line.size * 2)
    if (line.x < open.textX - line.size * 0.5 && !/^\p{Ll}/u.test(line.text)) {
      return room < 0 && !endsSentence(before.text)
    }
    return room < width * 0.25 || /^\p{Ll}/u.test(line.text)
  }
  const indented = line.x > before.x + line.size * 0.8
  if (indented && endsSentence(before.text)) return false
  if (room > width * 0.15 && !/^\p{Ll}/u.test(line.text)) return false
  return !(room > line.size && endsSentence(before.text))
}

/** Whether a line apart is another paragraph of an item: it stands under its text. */
function belongsTo(item: ItemBlock, before: Line, line: Line, after: Line | undefined): boolean {
  // A paragraph whose first line alone stands in goes on at the edge.
  const stands =
    after?.column.id !== line.column.id ||
    after.y - line.y > line.size * 1.9 ||
    after.x > item.textX - line.size * 0.8
  return (
    stands &&
    before.column.id === line.column.id &&
    Math.abs(line.x - item.textX) < line.size * 0.6 &&
    item.textX > line.column.left + line.size * 0.8 &&
    line.y - before.y < line.size * 2.6
  )
}

function firstWordWidth(line: Line): number {
  const word = /^\S+/u.exec(line.text)?.[0].length ?? 0
  return ((line.right - line.x) * (word + 1)) / Math.max(1, line.text.length)
}

/** For each line, how far right the text around it reaches: lines one close under another share it. */
function rightEdges(lines: readonly Line[], body: Body): Map<Line, number> {
  const edges = new Map<Line, number>()
  let from = 0
  for (let at = 1; at <= lines.length; at++) {
    const [before, line] = [lines[at - 1]!, lines[at]]
    const together =
      line &&
      before.column.id === line.column.id &&
      line.y - before.y < line.size * body.leading * 1.6
    if (together) continue
    const run = lines.slice(from, at)
    const right = mostOf(run.map((one) => one.right))
    for (const one of run) edges.set(one, right)
    from = at
  }
  return edges
}
