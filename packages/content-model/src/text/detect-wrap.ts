import { createBroken } from './broken-headings.ts'
import type { Line } from './clean-lines.ts'
import { opensInSmall } from './edge-signs.ts'
import { evenWidth, type Measure, printedWidth } from './measure-width.ts'
import { printWrap } from './print-wrap.ts'
import { readMarker } from './read-marker.ts'

/** How a document's lines were broken. */
export interface Wrap {
  /** Whether long lines were broken to fit a width. */
  wrapped: boolean
  /** Whether the break between two lines was made only because the next word did not fit. */
  forced(line: Line, next: Line, inside?: Inside): boolean
  /** Whether a line looks like the first of a heading in larger type, which breaks before the width is reached. */
  broken(line: Line, next: Line): boolean
}

/** What two lines stand in: below a list mark; between two numbers of one list, where hardly anything else can stand. */
export type Inside = 'text' | 'item' | 'numbers'

interface Break {
  line: Line
  next: Line
}

/** How lines are measured, and the width that explains most of their breaks. */
export interface Fit {
  measure: Measure
  width: number
  /** Share of the sure breaks and of the lines that the width does not explain. */
  missed: number
  /** Whether many lines end right at the width and hardly any beyond: narrower columns stand among them. */
  wall: boolean
}

const never: Wrap = { wrapped: false, forced: () => false, broken: () => false }

/**
 * Measures line breaks instead of assuming them. A formatter breaks a line when the next word does not fit: no line
 * is longer than the width, and each broken line plus the first word of the next is. Breaks before a lower-case word
 * are surely of that kind. The width that explains most of them is the width of the document, measured in even
 * characters or in printed ones, whichever fits better; where none explains three in five, nothing was broken.
 */
export function detectWrap(lines: readonly Line[]): Wrap {
  const whole = measureWrap(lines)
  // Lists and references may be set wider or narrower than the paragraphs.
  if (whole.wrapped) return whole
  const paragraphs = measureWrap(onlyParagraphs(lines))
  return paragraphs.wrapped ? paragraphs : (printWrap(lines) ?? never)
}

/** Lines of some 400 pages: more of them say no more about the width. */
const enough = 20_000

/** The lines with those of blocks that begin with a mark left blank. */
function onlyParagraphs(lines: readonly Line[]): Line[] {
  let marked = false
  return lines.map((line, index): Line => {
    if (!line.text) return line
    if (!lines[index - 1]?.text) marked = false
    marked ||= readMarker(line.text) !== null
    return marked ? { ...line, text: '' } : line
  })
}

function measureWrap(all: readonly Line[]): Wrap {
  const lines = all.slice(0, enough)
  let listed = false
  const breaks = lines.flatMap((line, index): Break[] => {
    const next = lines[index + 1]
    // Small letters that open a block, or stand below a line that leads them in, are a list without marks: its lines
    // end where its items do.
    if (!lines[index - 1]?.text) listed = opensInSmall(line.text)
    // No such list goes on below a mark.
    else if (listed && readMarker(lines[index - 1]!.text)) listed = false
    else if (lines[index - 1]!.text.endsWith(':')) listed ||= opensInSmall(line.text)
    return line.text &&
      next?.text &&
      !listed &&
      !readMarker(next.text) &&
      // What hangs far in was broken at a width of its own.
      next.indent < line.indent + 8 &&
      !isSpread(line) &&
      !isSpread(next)
      ? [{ line, next }]
      : []
  })
  // Lines set at both margins, rows of a table, their rules and lines to fill in are as wide as they have to be; those far in are set in the middle or at the right.
  const written = lines.filter(
    (line) =>
      line.text &&
      line.indent <= 12 &&
      !isSpread(line) &&
      !line.text.includes('____') &&
      !isDrawn(line),
  )
  // A break after a short line was never forced, whatever follows it.
  const long =
    percentile(
      written.map((line) => lengthOf(line, evenWidth)),
      0.95,
    ) * 0.6
  const certain = breaks.filter((one) => isSure(one) && needOf(one, evenWidth) > Math.min(long, 60))
  // Where a hyphen parts a word nobody knows how much more room the line had.
  const unparted = certain.filter(({ line }) => !/\p{L}[-‐\u00AD]$/u.test(line.text))
  const sure = unparted.length >= 4 ? unparted : certain
  const few =
    sure.length === 1 && written.length >= 4 && written.every((line) => line.text.length <= 100)
  if (sure.length < 2 && !few) return never
  const even = fitWidth(sure, written, evenWidth)
  const printed =
    even.missed > 0.05 && sure.length >= 4 ? fitWidth(sure, written, printedWidth) : even
  const best = printed.missed < even.missed * 0.8 ? printed : even
  // Nobody breaks prose below 18 columns or beyond 200, and few below 40.
  if (best.width < 18 || best.width > 200) return never
  // Below 40 short items of a list look broken too, unless nothing else in the text is longer.
  const longer = written.filter((line) => lengthOf(line, best.measure) > best.width).length
  if (best.width < 40 && (sure.length < 4 || longer > written.length * 0.05)) return never
  // Among one, two or three breaks, one may miss.
  const most =
    best.width < 40
      ? Math.max(0.1, sure.length >= 6 ? 1.5 / sure.length : 0)
      : Math.max(0.4, 1 / sure.length)
  if (best.missed > most && !best.wall) return never
  return { wrapped: true, forced: toForced(best, sure), broken: createBroken(all, best) }
}

/** Whether wide gaps part a line, as they do the two ends of a running head. */
const isSpread = ({ text }: Line): boolean => text.includes('    ') && /\S {4,}\S/u.test(text)

/** Whether a line is drawn and not written. */
const isDrawn = ({ text }: Line): boolean => !/[\p{L}\p{N}]/u.test(text)

/** Whether the next line goes on with the sentence. */
function isSure({ line, next }: Break): boolean {
  // Scripts without capitals tell a new sentence by the stop before it alone.
  return (
    (/^[\p{Ll}\p{Lo}]/u.test(next.text) && !/[.!?:؟۔।。！？：]$/u.test(line.text)) ||
    (line.text.length >= 40 &&
      /^[\p{L}\p{N}("“„«]/u.test(next.text) &&
      (openEnd.test(line.text.slice(-12)) || begun.test(line.text.slice(-60))))
  )
}

/** A sentence that has begun behind another one. */
const begun = /\p{Ll}{2}[.!?] \p{Lu}[^.!?:;)]{0,50}$/u

/** Small words that nothing ends with but an item of a list before the last, behind a comma: a noun or a number must follow. */
const openEnd =
  /[^,;]\s(?:a|an|and|the|of|or|your|their|with|und|oder|der|die|das|den|dem|ein|eine|einen|einer|nach|von|für|bei|im|zum|zur|ihr|ihre|ihren|et|ou|le|la|les|des|du|une|votre|vos|el|los|las|y|con|para|una|su|il|lo|gli|di|del|della|che|het|een|van|uw)$/u

/**
 * The width that explains the breaks best. A line a little longer than it counts against it, as does a break that
 * needed less, or so much more that another word had fitted; lines far longer are paragraphs that nobody broke.
 */
function fitWidth(sure: readonly Break[], written: readonly Line[], measure: Measure): Fit {
  const needs = Float64Array.from(sure, (one) => needOf(one, measure)).sort()
  const lengths = Float64Array.from(written, (line) => lengthOf(line, measure)).sort()
  let best: Fit = { measure, width: 0, missed: 1.01, wall: false }
  for (const width of new Set([...new Set(lengths), ...needs.map((need) => need - 1)])) {
    if (width < needs[0]! * 0.5 || width > needs.at(-1)!) continue
    const longer = below(lengths, width * 1.5) - below(lengths, width)
    const hits = below(needs, width * 1.25 + 8) - below(needs, width)
    const missed = (longer + needs.length - hits) / needs.length
    if (missed < best.missed) {
      best = { measure, width, missed, wall: hits >= 12 && longer <= hits * 0.1 }
    }
  }
  return best
}

/** How many of some ascending values are not above a limit. */
function below(values: Float64Array, limit: number): number {
  let from = 0
  let to = values.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (values[middle]! <= limit) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * Below a list mark printed lines are narrower, since the margin that is gone from the dump took room. Widths of
 * printed lines are estimates: a break before a small letter needs little more to be believed.
 */
function toForced({ measure, width, missed }: Fit, sure: readonly Break[]): Wrap['forced'] {
  const loose = measure === printedWidth || (missed > 0.05 && sure.length >= 4)
  const items = sure.filter(({ line }) => readMarker(line.text)).map((one) => needOf(one, measure))
  const itemWidth = loose && items.length > 0 ? Math.min(width, percentile(items, 0.1)) : width
  return (line, next, inside = 'text') => {
    const need = needOf({ line, next }, measure)
    const room = inside === 'text' ? width : itemWidth
    // Most breaks are plain without a look at the words.
    if (need > room) return true
    if (!loose) return inside !== 'text' && goesOnBelow(line, next, inside) && need > room * 0.75
    if (inside === 'numbers' || need <= room * 0.8) return need > room * 0.6 && inside === 'numbers'
    const end = /[.!?:]["”’)]?$/u.test(line.text)
    return need > room * (isSure({ line, next }) ? 0.8 : end ? 0.985 : 0.93)
  }
}

/**
 * Whether a line is the rest of an item that has begun: in small letters, or as anything before the next number. Items
 * have less room than paragraphs.
 */
const goesOnBelow = (line: Line, next: Line, inside: Inside): boolean =>
  (inside === 'numbers' ? /^[\p{L}\p{N}(]/u : /^\p{Ll}/u).test(next.text) &&
  !/[.!?:;]["”’)]?$/u.test(line.text)

function needOf({ line, next }: Break, measure: Measure): number {
  const end = next.text.search(/\s/u)
  return lengthOf(line, measure) + measure(` ${end < 0 ? next.text : next.text.slice(0, end)}`)
}

function lengthOf(line: Line, measure: Measure): number {
  return line.indent + measure(line.text)
}

function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
