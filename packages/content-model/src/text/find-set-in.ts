import type { Line } from './clean-lines.ts'
import { printedWidth } from './measure-width.ts'
import { readMarker } from './read-marker.ts'
import { widthAround } from './width-around.ts'

/** A list has no more lines than that before a blank one. */
const most = 40

/**
 * The lines of lists that print set further in and whose bullets were lost, by their number, and whether each begins an
 * item or goes on with one. Such a block stands below a line at the margin, and the text goes on at the margin below it. Letters of print
 * are not all of one width, so what a line opens with and ends with counts beside how full the line above is.
 */
export function findSetIn(lines: readonly Line[]): ReadonlyMap<number, boolean> {
  const found = new Map<number, boolean>()
  const margin = marginOf(lines)
  for (let from = 1; from < lines.length; from++) {
    const first = lines[from]!
    // Some formatters set all text in below its headings.
    if (first.indent === margin) continue
    const lead = lines[from - 1]!.text ? lines[from - 1]! : lines[from - 2]
    const depth = lead?.text ? first.indent - lead.indent : 0
    if (!first.text || depth < 3 || depth > 12) continue
    let to = from + 1
    while (to < from + most && lines[to]?.text && lines[to]!.indent === first.indent) to++
    const items = lines.slice(from, to)
    const below = lines[to]?.text ? lines[to] : lines[to + 1]
    const returns = !below?.text || below.indent <= lead!.indent || endsElsewhere(lines, to, lead!)
    if (items.length >= 2 && returns && items.every(mayList)) {
      const width = widthAround(lines, from, to)
      const starts = items.map((line, at) => at === 0 || begins(line, items[at - 1]!, items, width))
      // Nobody leads in a list of one item: a second look, at the width that letters have in print.
      if (starts.indexOf(true, 1) < 0 && lead!.text.endsWith(':')) {
        const room = widthAround(lines, from, to, printedWidth)
        for (let at = 1; at < items.length; at++)
          starts[at] = hadRoom(items[at - 1]!, items[at]!, room)
      }
      for (const [at, line] of items.entries()) found.set(line.number, starts[at]!)
    }
    from = to - 1
  }
  return found
}

/** The margin of the text: where the sentence furthest out ends. */
const marginOf = (lines: readonly Line[]): number =>
  lines.reduce(
    (margin, { indent, text }) => (text.endsWith('.') ? Math.min(margin, indent) : margin),
    Number.POSITIVE_INFINITY,
  )

/** Whether the last line of a list stands behind a blank one, a little further in, where a column or page ended. */
function endsElsewhere(lines: readonly Line[], to: number, lead: Line): boolean {
  const [last, below, next] = [lines[to - 1]!, lines[to + 1], lines[to + 2]]
  return (
    !lines[to]!.text &&
    below !== undefined &&
    Math.abs(below.indent - last.indent) <= 2 &&
    /^\p{Ll}/u.test(below.text) &&
    next !== undefined &&
    next.indent <= lead.indent
  )
}

/** No mark, no columns, and no sentence that ends inside the line, as in a paragraph set in. */
const mayList = ({ text }: Line): boolean =>
  text.length <= 120 &&
  /^[\p{L}\d]/u.test(text) &&
  !text.includes('   ') &&
  !/[.!?]\s+\p{Lu}/u.test(text) &&
  !readMarker(text)

function begins(line: Line, above: Line, items: readonly Line[], width: number): boolean {
  const reach = above.indent + above.text.length
  const need = reach + 1 + openingOf(line.text).length
  if (openEnd.test(above.text) && need > width * 0.75) return false
  if (/^\p{Lu}/u.test(items[0]!.text)) {
    // Items of one list begin alike; German writes many words with a capital.
    return /^\p{Lu}/u.test(line.text) ? true : need < width * 0.75
  }
  if (/^\p{Lu}/u.test(line.text)) return need < width * 0.75
  if (isFamily(line, items)) return true
  // A name is whole with its short form behind it.
  if (/\(\p{Lu}{2,6}s?\)$/u.test(above.text) && !joins.test(openingOf(line.text))) return true
  if (!/\s\S+\s/u.test(line.text) && need > width * 0.8) return false
  return need <= width * 0.95
}

/** Whether the first word of a line had fitted on the one above, or is the word that it ends with. */
function hadRoom(above: Line, line: Line, room: number): boolean {
  if (openEnd.test(above.text) || joins.test(openingOf(line.text))) return false
  const word = openingOf(line.text)
  if (word.length > 3 && above.text.endsWith(` ${word}`)) return true
  return above.indent + printedWidth(`${above.text} ${word}`) <= room * 0.985
}

/** Words and signs that nothing ends with. */
const openEnd =
  /(?:,|-|(?<!\p{L})(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|your|und|oder|der|die|das|den|dem|ein|eine|einer|von|mit|für|in|im|zum|zur|et|ou|le|la|les|de|du|des|un|une|à|y|o|el|los|las|del|con|para))$/u

/** Words that go on with what stands before them. */
const joins = /^(?:a|and|or|of|to|in|on|at|by|for|from|with|that|which|und|oder|et|ou|y|o)$/u

const openingOf = (text: string): string => /^\S+/u.exec(text)?.[0] ?? ''

/** Whether a line opens as the first item does, or as some other line with a word that joins nothing. */
function isFamily(line: Line, items: readonly Line[]): boolean {
  const own = familyOf(line.text)
  if (own === familyOf(items[0]!.text)) return true
  // So do things that one does.
  if (isDoing.test(line.text) && isDoing.test(items[0]!.text)) return true
  return !joins.test(own) && items.filter(({ text }) => familyOf(text) === own).length > 1
}

/** `using a thick cream`, `taking it with food`: two words alone may be the rest of an item. */
const isDoing = /^\p{Ll}{2,20}ing\s+\S+\s+\S/u

/** The word that a line opens with, and one for all articles. */
function familyOf(text: string): string {
  const word = openingOf(text)
  return /^(?:an?|the|un|une|des|les?|la|el|los|las|una|der|die|das|eine?|einen?)$/u.test(word)
    ? 'a'
    : word === 'your'
      ? 'you'
      : word
}
