import type { Line } from './clean-lines.ts'
import { endsInFigure, endsInLetter } from './edge-signs.ts'
import { pageLabel, printedFoot } from './page-label.ts'

/** Lines that stand where a page begins or ends. */
export interface PageEdges {
  /** Numbers of the lines that other pages repeat in the same place: running heads and feet. */
  running: ReadonlySet<number>
  /** Numbers of the lines that hold a page number and nothing else. */
  numbers: ReadonlySet<number>
}

const labelled =
  /^(?:[-–—] ?\d{1,4} ?[-–—]|\d{1,3} ?(?:of|von|sur|de|di|van|z|av|af|из|من|\/) ?\d{1,3})$/iu
/** A running foot that ends with the number of its page; it takes 18 characters at most. */
const counted = /[^\p{L}\p{N}]page (\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?$/iu
/** The lines of a page that may be its head or its foot. */
const depth = 2

/**
 * Finds page numbers and running heads and feet by their place, before any line is joined to another: a page ends at
 * a form feed or at a line that is a page number, and what stands first or last on two pages, but for digits, is no
 * text of theirs.
 */
export function findPageEdges(lines: readonly Line[]): PageEdges {
  const written = lines.filter((line) => line.text)
  const numbers = findNumbers(written)
  const tops: Line[][] = [[]]
  const feet: Line[][] = []
  let page: Line[] = []
  const close = (): void => {
    feet.push(page.slice(-depth))
    tops.push([])
    page = []
  }
  const feetTold = findCounted(written)
  for (let at = 0; at < written.length; at++) {
    const line = written[at]!
    if (line.pageBreak && page.length > 0) close()
    if (numbers.has(line.number)) {
      if (page.length > 0) close()
      continue
    }
    page.push(line)
    if (page.length <= depth) tops.at(-1)!.push(line)
    if (feetTold.has(line) && page.length > depth) close()
  }
  if (page.length > 0) feet.push(page.slice(-depth))
  const around = findAround(written, feetTold)
  return { running: new Set([...findRepeats(tops), ...findRepeats(feet), ...around]), numbers }
}

/** Lines right above or below those that count the pages, with the same words on every page: heads have several. */
function findAround(written: readonly Line[], counted: ReadonlySet<Line>): number[] {
  const places = new Map<string, number[]>()
  if (counted.size === 0) return []
  for (let at = 0; at < written.length; at++) {
    const line = written[at]!
    if (!counted.has(line)) continue
    const key = edgeKey(line)
    const own = places.get(key)
    if (own) own.push(at)
    else places.set(key, [at])
  }
  const found: number[] = []
  for (const own of places.values()) {
    for (const step of [-1, 1]) {
      for (let far = step; Math.abs(far) <= depth + 1; far += step) {
        const beside = own.map((at) => written[at + far])
        const key = beside[0] && edgeKey(beside[0])
        const same = beside.every(
          (line, place) =>
            line?.number === written[own[place]!]!.number + far && edgeKey(line) === key,
        )
        if (!key || key.length < 4 || own.length < 2 || !same) break
        for (const line of beside) found.push(line!.number)
      }
    }
  }
  return found
}

/** Lines whose words stand at the same edge of another page too. */
function findRepeats(pages: readonly Line[][]): number[] {
  const filled = pages.filter((page) => page.length > 0)
  if (filled.length < 2) return []
  const count = new Map<string, number>()
  for (const page of filled) {
    for (const key of new Set(page.map(edgeKey))) count.set(key, (count.get(key) ?? 0) + 1)
  }
  return filled.flatMap((page) =>
    page
      .filter((line) => line.text.length <= 240 && edgeKey(line).length >= 4)
      .filter((line) => count.get(edgeKey(line))! >= Math.max(2, filled.length * 0.3))
      .map((line) => line.number),
  )
}

/** Lines of the same words that end with the number of their page, one more each time. */
function findCounted(written: readonly Line[]): Set<Line> {
  const last = new Map<string, { line: Line; value: number }>()
  const found = new Set<Line>()
  for (let at = 0; at < written.length; at++) {
    const line = written[at]!
    const number =
      endsInFigure(line.text) && line.text.length <= 120
        ? counted.exec(line.text.slice(-24))?.[1]
        : undefined
    if (!number) continue
    const value = Number(number)
    const before = last.get(edgeKey(line))
    if (before?.value === value - 1) found.add(before.line).add(line)
    last.set(edgeKey(line), { line, value })
  }
  return found
}

/** Words of a line without case, digits and punctuation: running feet differ only in their page number. */
const edgeKey = ({ text }: Line): string =>
  endsInFigure(text) && leaders.test(text) ? '' : text.toLowerCase().replace(/[^\p{L}]+/gu, '')

/** What leads from an entry of a list of contents to its number. */
const leaders = /[.…·_]{4} ?\d{1,3}$/u

const isLabel = (text: string): boolean =>
  endsInFigure(text)
    ? labelled.test(text) || pageLabel.test(text) || (text.length <= 600 && printedFoot.test(text))
    : text.length <= 16 && !endsInLetter(text) && labelled.test(text)

/**
 * Page numbers that say so, and bare ones that rise by one from page to page: at least two at form feeds or in blocks of
 * their own with the same line, or three with text between.
 */
function findNumbers(written: readonly Line[]): Set<number> {
  const found = new Set<number>()
  const bare: { index: number; value: number; edge: boolean }[] = []
  for (let index = 0; index < written.length; index++) {
    const line = written[index]!
    if (isLabel(line.text)) found.add(line.number)
    else if (endsInFigure(line.text) && /^\d{1,3}$/u.test(line.text)) {
      const edge = line.pageBreak || (written[index + 1]?.pageBreak ?? false)
      bare.push({ index, value: Number(line.text), edge })
    }
  }
  // The last page may be all but empty.
  const isPage = (from: number, to: number): boolean => to - from >= 6 || to === written.length - 1
  for (const [at, one] of bare.entries()) {
    const other = bare[at + 1]
    const foot = other?.value === one.value + 1 && footOf(written, one.index)
    if (foot && foot === footOf(written, other.index))
      for (const { index } of [one, other]) found.add(written[index]!.number)
    const next = bare
      .slice(at + 1, at + 12)
      .find((other) => other.value === one.value + 1 && isPage(one.index, other.index))
    if (!next) continue
    const third = bare
      .slice(at + 2, at + 24)
      .find((other) => other.value === one.value + 2 && isPage(next.index, other.index))
    if (!third && !(one.edge && next.edge)) continue
    for (const { index } of third ? [one, next, third] : [one, next])
      found.add(written[index]!.number)
  }
  return found
}

/** The words of the one line that a number shares its block with, or none. */
function footOf(written: readonly Line[], index: number): string {
  const own = written[index]!.number
  const isNear = (step: number): boolean => written[index + step]?.number === own + step
  const step = isNear(1) ? 1 : -1
  if (!isNear(step) || isNear(-step) || isNear(2 * step)) return ''
  const key = edgeKey(written[index + step]!)
  return key.length >= 4 ? key : ''
}
