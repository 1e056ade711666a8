import type { Line } from './clean-lines.ts'
import { opensInLetter } from './edge-signs.ts'
import type { Marker } from './read-marker.ts'

/** A number without stop or bracket, and room behind it. */
const number = /^(\d{1,2}) {2,4}(?=[\p{Lu}“"(])/u
/** An item has no more lines than that. */
const tallest = 12

/**
 * The marks of numbered lists whose numbers have no stop, by the number of the line: one, two, three and so on at one
 * margin, with nothing between but what hangs. A line that leads them in, a hanging line or sentences tell them from the
 * contents of the text and from rows.
 */
export function findBareNumbers(lines: readonly Line[]): Map<number, Marker> {
  const found = new Map<number, Marker>()
  for (let index = 0; index < lines.length; index++) {
    if (numberOf(lines[index]!) !== 1) continue
    const items = [index]
    let hangs = false
    let at = index + 1
    for (; at < lines.length && at - items.at(-1)! <= tallest; at++) {
      const { text, indent } = lines[at]!
      if (!text) continue
      // Behind a blank line stands the text of a numbered part.
      if (indent > lines[index]!.indent && lines[at - 1]!.text) hangs = true
      else if (indent === lines[index]!.indent && numberOf(lines[at]!) === items.length + 1)
        items.push(at)
      else break
    }
    const ended = items.filter((item) => /[.!?]$/u.test(lines[item]!.text)).length
    const above = lines.slice(Math.max(0, index - 2), index).findLast(({ text }) => text)
    const led = above?.text.endsWith(':') ?? false
    if (items.length >= 3 && (hangs || led || ended >= items.length * 0.6))
      for (const [place, item] of items.entries())
        found.set(lines[item]!.number, toMarker(lines[item]!.text, place + 1))
    index = at - 1
  }
  return found
}

/** The number that a line without columns begins with, or 0. */
function numberOf({ text }: Line): number {
  if (opensInLetter(text)) return 0
  const match = number.exec(text.slice(0, 12))
  return match && !text.slice(match[0].length).includes('  ') ? Number(match[1]) : 0
}

const toMarker = (text: string, value: number): Marker => ({
  kind: 'number',
  value,
  glyph: `${value}`,
  length: number.exec(text.slice(0, 12))![0].length,
})
