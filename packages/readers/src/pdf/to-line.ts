import { mostOf } from './extremes.ts'
import { type Item, type Line, letterCount, type Segment } from './page.ts'
import { mainSize } from './to-rows.ts'

/** Gives out running numbers. */
export interface Counter {
  line: number
  column: number
}

/** A line of some parts on one baseline. */
export function toLine(segments: Segment[], place: Pick<Line, 'page' | 'column' | 'number'>): Line {
  const items = segments.flatMap((segment) => segment.items)
  const words = items.filter(({ text }) => /\p{L}/u.test(text))
  const fonts = new Set(words.map(({ font }) => font))
  const colours = new Set(words.map(({ colour = '' }) => colour))
  return {
    ...place,
    segments,
    x: segments[0]!.x,
    right: mostOf(segments.map(({ right }) => right)),
    y: segments[0]!.y,
    size: mainSize(items),
    bold: isBold(items),
    text: joinItems(items),
    dot: false,
    font: fonts.size === 1 ? [...fonts][0]! : '',
    colour: colours.size === 1 ? [...colours][0]! : '',
  }
}

/** Whether nearly all letters are bold; a number before them may be plain, as lists set it. */
function isBold(items: readonly Item[]): boolean {
  const words = items.filter(({ text }) => /\p{L}/u.test(text))
  const own = words.length > 0 ? words : items
  return letterCount(own.filter((item) => item.bold)) >= letterCount(own) * 0.95
}

/** The text of items on one baseline, with a space wherever there is a gap between them. */
export function joinItems(items: readonly Item[]): string {
  return withSpaces(items)
    .map(({ space, item }) => (space ? ' ' : '') + item.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Items in the order in which they are read, each with whether a space parts it from the one before. */
export function withSpaces(items: readonly Item[]): { space: boolean; item: Item }[] {
  const backwards = letterCount(items.filter((item) => item.rightToLeft)) * 2 > letterCount(items)
  const ordered = [...items].sort((one, other) => one.x - other.x)
  if (backwards) ordered.reverse()
  return ordered.map((item, index) => {
    const before = ordered[index - 1]
    if (!before) return { space: false, item }
    const gap = backwards ? before.x - (item.x + item.width) : item.x - (before.x + before.width)
    return { space: gap > Math.min(before.size, item.size) * 0.16, item }
  })
}
