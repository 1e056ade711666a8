import type { Line } from './clean-lines.ts'
import type { Wrap } from './detect-wrap.ts'
import { printedWidth } from './measure-width.ts'
import type { Marker } from './read-marker.ts'
import { readMarker } from './read-marker.ts'

/** The lines that begin an item, with the mark that was lost, and those that go on with one, by their number. */
export interface Hung {
  marked: ReadonlyMap<number, Marker>
  rest: ReadonlySet<number>
}

/** A list has no more lines than that before a blank one. */
const most = 40
/** How much further in than its lead a list of print stands, in characters: boxes stand less far in. */
const nearest = 4
const farthest = 14

/** The mark of a line whose own is not in the text. */
export const lostMark: Marker = { kind: 'bullet', value: 0, glyph: '•', length: 0, lost: true }

/**
 * Lists of printed pages whose bullets are drawn and not written, so that no converter has them: below a line, two items
 * or more stand further in, one level or several, and the text goes on at the margin of that line. Converters end each
 * page with a form feed. A paragraph that is set in has one beginning, as have the words of a name.
 */
export function findHung(lines: readonly Line[], wrap: Wrap): Hung {
  const marked = new Map<number, Marker>()
  const rest = new Set<number>()
  if (!wrap.wrapped || !lines.some(({ pageBreak }) => pageBreak)) return { marked, rest }
  for (let from = 1; from < lines.length; from++) {
    if (!lines[from]!.text) continue
    const lead = lines[from - 1]!.text ? lines[from - 1]! : lines[from - 2]
    if (!lead?.text || lead.text.includes('    ')) continue
    const depth = lines[from]!.indent - lead.indent
    if (depth < nearest || depth > farthest) continue
    let to = from
    while (to < from + most && lines[to]?.text && lines[to]!.indent >= lead.indent + nearest) to++
    const block = lines.slice(from, to)
    const below = lines.slice(to, to + 4).find(({ text }) => text)
    const returns = !below || below.pageBreak || below.indent <= lead.indent + 1
    if (block.length >= 2 && returns && block.every(mayList) && !isCentred([lead, ...block])) {
      const width = reachAround(lines, from, to)
      const starts = block.map(
        (line, at) => at === 0 || begins(line, block[at - 1]!, firstOf(block, at), width, wrap),
      )
      if (starts.filter(Boolean).length >= 2)
        for (const [at, line] of block.entries()) {
          if (starts[at]) marked.set(line.number, lostMark)
          else rest.add(line.number)
        }
    }
    from = Math.max(from, to - 1)
  }
  return { marked, rest }
}

/** Whether lines stand in the middle above each other, as a title and what belongs to it. */
function isCentred(lines: readonly Line[]): boolean {
  const middles = lines.map(({ indent, text }) => indent + text.length / 2)
  return middles.every((middle) => Math.abs(middle - middles[0]!) <= 3)
}

/** No mark and no columns. */
const mayList = ({ text, pageBreak }: Line): boolean =>
  !pageBreak && text.length <= 160 && !text.includes('   ') && !readMarker(text)

/** How far the longest line of print near some others reaches. */
const reachAround = (lines: readonly Line[], from: number, to: number): number =>
  lines
    .slice(Math.max(0, from - 30), to + 30)
    .reduce(
      (reach, { text, indent }) =>
        text.includes('   ') ? reach : Math.max(reach, indent + text.length),
      0,
    )

/** The first of the lines at one margin that a line stands among. */
function firstOf(block: readonly Line[], at: number): Line {
  let first = at
  while (first > 0 && Math.abs(block[first - 1]!.indent - block[at]!.indent) < 3) first--
  return block[first]!
}

/** Whether a line begins an item: at another margin, or where the one above had room for its first word. */
function begins(line: Line, above: Line, opening: Line, width: number, wrap: Wrap): boolean {
  if (Math.abs(line.indent - above.indent) >= 3) return true
  if (openEnd.test(above.text)) return false
  const first = /^\S+/u.exec(line.text)![0]
  const need = above.indent + above.text.length + 1 + first.length
  // Letters of print differ in width.
  const drawn = above.indent + printedWidth(`${above.text} ${first}`)
  const full =
    wrap.forced(above, line, 'item') ||
    need > width * 0.97 ||
    (need > width * 0.85 && drawn > width)
  const ended = /[.!?]["”’)]?$/u.test(above.text)
  // Where the items are in small letters this may be one, or the rest of one.
  if (/^\p{Ll}/u.test(line.text)) return /^\p{Ll}/u.test(opening.text) && !full
  return ended || !full
}

/** Words and signs that nothing ends with. */
const openEnd =
  /(?:,|-|(?<!\p{L})(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|your|und|oder|der|die|das|den|dem|ein|eine|von|mit|für|et|ou|le|la|les|de|du|des|y|o|el|los|las|del|con|para))$/u
