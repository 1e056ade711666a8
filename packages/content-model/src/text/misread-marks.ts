import type { Line } from './clean-lines.ts'
import { opensInLetter } from './edge-signs.ts'
import { type Marker, readMarker } from './read-marker.ts'

/** Signs that optical character recognition takes a round bullet for, where no sum of money or degree follows. */
const sign = /^([¢°«»©]) (?=\p{L})/u
/** A letter that it takes one for among others. */
const letterlike = /^([eo]) (?=\p{L})/u
/** The stop behind a number. */
const comma = /^(\d{1,2}), (?=\p{Lu})/u

/**
 * Marks of list items that a scanner misread: two lines of a block that begin with a sign that no line begins with, the
 * lines between them that begin with a letter of the same form, and a number between the one before and the one after.
 */
export function findMisreadMarks(lines: readonly Line[]): Map<number, Marker> {
  const found = new Map<number, Marker>()
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    // Most lines begin with a word.
    if (opensInLetter(line.text) && line.text[1] !== ' ') continue
    if (sign.test(line.text)) {
      const other = isAlone(line.text) ? isMark : isSign
      if (near(lines, index, other)) found.set(line.number, bullet)
    } else if (plain.test(line.text)) {
      // The same list, whatever else the scanner took its bullets for.
      if (near(lines, index, ({ text }) => isAlone(text))) found.set(line.number, bullet)
    } else if (letterlike.test(line.text)) {
      const inside = [lines[index - 1], lines[index + 1]].some(
        (other) => other !== undefined && sign.test(other.text),
      )
      if (inside || isRun(lines, index)) found.set(line.number, bullet)
    } else {
      const value = Number(comma.exec(line.text)?.[1] ?? 0)
      if (value > 1 && isNumber(lines[index - 1], value - 1))
        found.set(line.number, {
          kind: 'number',
          value,
          glyph: `${value}.`,
          length: String(value).length + 2,
        })
    }
  }
  return found
}

/** A mark that scanners do read. */
const plain = /^[+*•] (?=\p{L})/u
/** Whether a line is one of three right below each other that begin with the same letter, which is no word. */
function isRun(lines: readonly Line[], index: number): boolean {
  const same = (at: number): boolean =>
    /^e \p{Ll}/u.test(lines[at]?.text ?? '') && lines[at]!.text[0] === lines[index]!.text[0]
  return [index - 2, index - 1, index].some(
    (from) => same(from) && same(from + 1) && same(from + 2),
  )
}
const isSign = ({ text }: Line): boolean => sign.test(text)
const isMark = ({ text }: Line): boolean => sign.test(text) || plain.test(text)
/** Whether a line begins with a sign that is neither half of a quotation nor of whom a page belongs to. */
const isAlone = (text: string): boolean => /^[¢°«] \p{L}/u.test(text) && !text.includes('»')

const bullet: Marker = { kind: 'bullet', value: 0, glyph: '•', length: 2 }

/** Whether a line at most three away is such a one. */
function near(lines: readonly Line[], index: number, is: (line: Line) => boolean): boolean {
  return lines
    .slice(Math.max(0, index - 3), index + 4)
    .some((line) => line !== lines[index] && is(line))
}

function isNumber(line: Line | undefined, value: number): boolean {
  const marker = line && readMarker(line.text)
  return marker?.kind === 'number' && marker.value === value
}
