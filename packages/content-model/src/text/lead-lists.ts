import type { Line } from './clean-lines.ts'
import { opensInSmall } from './edge-signs.ts'
import { isAdvice, isHalf } from './part-blocks.ts'
import { readMarker } from './read-marker.ts'
import { widthAround } from './width-around.ts'

/** A list has no more lines than that before a blank one. */
const most = 40

/**
 * The lines of lists without marks by their number, and whether each begins an item or goes on with one: below a line that leads in a list, or the first
 * half of a sentence as `Get help if`, stand lines in small letters up to a blank line or a capital. Lines there are
 * broken where the longest of them is full: what had room for the first word of the next ends an item. Where that shows
 * once, a line that opens as the first of them does is an item too.
 */
export function findLeadLists(lines: readonly Line[]): ReadonlyMap<number, boolean> {
  const found = new Map<number, boolean>()
  for (let index = 0; index + 2 < lines.length; index++) {
    const lead = lines[index]!.text
    const first = index + (lines[index + 1]!.text ? 1 : 2)
    if (!opensSmall(lines[first]?.text ?? '')) continue
    const alone = first > index + 1 && !lines[index - 1]?.text && isName(lead)
    if (!leadsIn(lead) && !alone) continue
    let to = first
    while (to < lines.length && to <= first + most && opensSmall(lines[to]!.text)) to++
    const items = lines.slice(first, to)
    index = to - 1
    if (items.length < (alone ? 3 : 2) || (alone && lines[to]?.text)) continue
    // A sentence that goes on over its lines has stops.
    if (items.slice(0, -1).some(({ text }) => /[.!?:]$|[.!?]\s/u.test(text))) continue
    const longest = items.reduce((width, { text }) => Math.max(width, text.length), 0)
    // Far from the margin that text reaches nothing was broken.
    if (items[0]!.indent + longest < widthAround(lines, first, to) * 0.7) {
      for (const line of items) found.set(line.number, true)
      continue
    }
    const opening = familyOf(items[0]!.text)
    // So are things that one does.
    const doing = items.filter(isDoing).length >= 3
    const alike = (line: Line): boolean =>
      familyOf(line.text) === opening || (doing && isDoing(line))
    // Printed letters differ in width: where items open alike, what opens otherwise is rather the rest of one.
    const slack = items.filter(alike).length > 1 ? 0.9 : 1
    const isFull = (line: Line, next: Line): boolean =>
      line.text.length + 1 + firstWord(next.text).length > longest * (alike(next) ? 1 : slack)
    const ends = items.map((line, at) => at > 0 && !isFull(items[at - 1]!, line))
    // The rest of a sentence begins where the line above it was full.
    const short = lead.length + 1 + firstWord(items[0]!.text).length <= longest
    if (!ends.includes(true) || !(lead.endsWith(':') || short)) continue
    for (const [at, line] of items.entries())
      found.set(line.number, at === 0 || ends[at]! || alike(line))
  }
  return found
}

/** `Call us if`, `They include:`, `Do` */
const leadsIn = (text: string): boolean =>
  text.endsWith(':') ||
  isAdvice(text) ||
  (text.length <= 60 &&
    /^\p{Lu}/u.test(text) &&
    (isHalf(text) ||
      /\b(?:wenn|falls|si|cuando)(?: (?:Sie|Ihr Kind|vous|votre enfant|usted))?$/u.test(text)))

/** `The risk is higher`, by itself above a list. */
const isName = (text: string): boolean =>
  text.length <= 40 && /^\p{Lu}[\p{L} ’'-]+$/u.test(text) && text.includes(' ')

const opensSmall = (text: string): boolean => opensInSmall(text) && !readMarker(text)

/** `eating too fast` */
const isDoing = ({ text }: Line): boolean => firstWord(text).endsWith('ing')

const firstWord = (text: string): string => /^\S+/u.exec(text)?.[0] ?? ''

/** The word that a line opens with; some words have two forms. */
function familyOf(text: string): string {
  const word = firstWord(text)
  if (/^(?:ab|bei|beim|durch|mit|nach|seit|vor|während|wenn)$/u.test(word)) return 'bei'
  return word === 'your' ? 'you' : word === 'an' ? 'a' : word
}
