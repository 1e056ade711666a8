import { isContentsTitle } from '../draft/is-contents-title.ts'
import { endsSentence, type HeadingBlock, type PdfBlock, textOf, wordCount } from './block.ts'
import { mostOf } from './extremes.ts'
import { lookOf } from './find-running.ts'
import { isCaption } from './is-caption.ts'
import { isColoured } from './is-coloured.ts'
import type { Body } from './measure-body.ts'
import { numberDepth } from './number-depth.ts'
import type { Line } from './page.ts'

/**
 * Larger than the body by this much: a heading. Headings of the real files this was checked with start at 1.09 (11 to
 * 12 points); text recognised in pictures differs by 1.2 from line to line.
 */
const larger = 1.08
export const largerRecognised: number = 1.25
/** Words of a heading that size does not show: a long question has some more than others. */
const mostWords = 16
/** Words of a heading that looks as some of the text does. */
const mostRunning = 8
/** Share of a text's letters up to which a font is one for headings and not for text. */
const rare = 0.1

/**
 * How sure it is that some lines of one style are a heading, 0 to 1: by their size, or by being short, bold or in
 * capitals and standing alone. `before` and `after` are their neighbours in the text.
 */
export function headingConfidence(
  lines: readonly Line[],
  body: Body,
  alone: { before: boolean; after: boolean },
): number {
  const text = textOf(lines)
  const words = wordCount(text)
  if (!/\p{L}{2}|\p{L}$/u.test(text) || words > 30 || text.length > 240) return 0
  // Dots that lead to a page number: a table of contents.
  if (/(?:\.\s?){4}/u.test(text) || isCaption(text)) return 0
  if (lines.some(isSpread) || isAddress(text) || /_{4}/u.test(text)) return 0
  // A sentence that sends to a page is one however it is set.
  if (words > 6 && /\b(?:https?:|www\.)\S/u.test(text)) return 0
  const first = lines[0]!
  const ratio = first.size / body.size
  const sentence = /[.,;]$/u.test(text)
  if (/^\p{Ll}/u.test(text) && (sentence || (!alone.before && ratio < 1.3))) return 0
  const coloured = isColoured(lines, body)
  const runs = !coloured && lines.every((line) => !line.bold && body.running.has(lookOf(line)))
  if (runs && ratio >= larger) {
    const short = lines.length === 1 && words <= mostRunning && /^\P{L}*\p{Lu}/u.test(text)
    return short && alone.before && alone.after && !endsSentence(text) ? 0.7 : 0
  }
  if (ratio >= (body.recognised ? largerRecognised : larger)) {
    if (sentence && words > 12) return 0
    if (sentence || ratio < 1.15) return alone.before ? 0.75 : 0.5
    return ratio >= 1.3 ? 0.97 : 0.9
  }
  if (ratio < 0.9 || !alone.before || sentence) return 0
  const bold = lines.every((line) => line.bold) && !body.bold
  if (words > (/\?$/u.test(text) || (bold && lines.length > 2) ? 22 : mostWords)) return 0
  const opens = /^\P{L}*\p{Lu}|^\P{L}*\p{Lo}|\?$/u.test(text)
  if (bold && lines.length <= 3) {
    if (!opens) return 0.5
    return alone.after ? 0.85 : 0.7
  }
  if (lines.length > 2) return 0
  if (coloured && opens && !endsSentence(text.replace(/[?:]$/u, '')))
    return alone.after ? 0.75 : 0.6
  const capitals = isCapitals(text)
  // `5.1 CAUSES` is numbered as a section.
  if (capitals && alone.after && /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s/u.test(text)) return 0.75
  if (lines.length > 1) return 0
  const short = words <= 10 && !/:$/u.test(text) && /^\P{L}*\p{Lu}/u.test(text)
  const share = body.fonts.get(first.font) ?? 1
  if (body.recognised) return short && isNarrow(first) ? 0.6 : 0
  if (short && !isItalic(first) && first.font !== '' && share < rare) return 0.6
  if (short && words <= 8 && alone.after && isItalic(first)) return 0.6
  return capitals && !endsSentence(text.replace(/:$/u, '')) ? 0.6 : 0
}

/** Whether a text is only the address of a page or of a person, or a number to call. */
function isAddress(text: string): boolean {
  const word =
    /^\(?(?:https?:\S+|www\.\S+|[^\s@]+@[^\s@.]+\.\S+|[\w-]+(?:\.[\w-]+)+\/\S*|[\w-]+(?:\.[\w-]+)+\)?)$/iu
  return text.split(/\s+/u).every((part) => word.test(part)) || /^[+\d\s()./–-]{6,}$/u.test(text)
}

/** Whether a line is of three parts or more, far from each other: labels of a drawing, or the head of a table. */
function isSpread({ segments, size }: Line): boolean {
  const wide = segments.filter(
    ({ x }, index) => index > 0 && x - segments[index - 1]!.right > size * 2,
  )
  return wide.length >= 2
}

/** Whether a line leaves much of its column free, as the only sign of a heading that a picture of letters keeps. */
function isNarrow({ right, column }: Line): boolean {
  return right < column.right - (column.right - column.left) * 0.25
}

/** Whether a text is in capitals, but for a letter such as the β of a hormone. */
export function isCapitals(text: string): boolean {
  const large = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return /\p{Lu}{3}/u.test(text) && large >= 5 && small <= large * 0.08
}

/** Whether all letters of a line slant. */
export function isItalic(line: Line): boolean {
  return line.segments.every(({ items }) => items.every((item) => item.italic))
}

/** Styles that headings of a document have, most important first, as levels. The first heading of page 1 in the largest is the title. */
export function setLevels(
  blocks: readonly PdfBlock[],
  title: HeadingBlock | undefined,
): PdfBlock[] {
  const guessed = blocks.filter(
    (block): block is HeadingBlock => block.role === 'heading' && block.level === undefined,
  )
  const styles: { size: number; weight: number }[] = []
  const rest = guessed.filter((block) => block !== title)
  for (const { size, weight } of rest
    .map(styleOf)
    .sort((one, other) => other.size - one.size || other.weight - one.weight)) {
    const known = styles.some((style) => style.weight === weight && style.size / size < 1.045)
    if (!known) styles.push({ size, weight })
  }
  const rankOf = (block: HeadingBlock): number => {
    const { size, weight } = styleOf(block)
    return styles.findIndex((style) => style.weight === weight && style.size / size < 1.045)
  }
  const byNumber = numberedRanks(rest, rankOf)
  const below = byNumber ? undefined : belowNumbered(rest, rankOf)
  return blocks.map((block): PdfBlock => {
    if (block.role !== 'heading' || block.level !== undefined) return block
    if (block === title) return { ...block, level: 1 }
    const rank = rankOf(block)
    const own = byNumber && (numberDepth(block) || byNumber.get(rank))
    const deeper = below?.has(block) ? 1 : 0
    return { ...block, level: Math.min(6, (own || rank + 1) + 1 + deeper) as 2 }
  })
}

/** Numbered headings that numbers level more surely than size and weight do: three or more. */
const leastNumbered = 3

/**
 * Where headings are numbered on two levels or more, `4` and `4.1`, the level of those of each rank; a stylesheet may set
 * those of the second larger than those of the first.
 */
function numberedRanks(
  headings: readonly HeadingBlock[],
  rankOf: (block: HeadingBlock) => number,
): Map<number, number> | undefined {
  const numbered = headings.filter((block) => numberDepth(block) > 0)
  const depths = new Set(numbered.map(numberDepth))
  if (numbered.length < leastNumbered || !depths.has(1) || depths.size < 2) return undefined
  const ranks = new Map<number, number>()
  for (const block of numbered) {
    const rank = rankOf(block)
    ranks.set(rank, Math.min(ranks.get(rank) ?? 6, numberDepth(block)))
  }
  return ranks
}

/** What ends a document is no part of its last numbered section. */
const backMatter =
  /^(?:references?|bibliography|acknowledge?ments?|appendix|glossary|disclaimer|further (?:information|reading)|contact|useful|literatur|quellen|références|referencias|bibliografia)\b/iu

/**
 * Headings without a number between sections that count from 1, set as they are or smaller: package leaflets set both in
 * bold, and the reader sees that they are parts of the section above.
 */
function belowNumbered(
  headings: readonly HeadingBlock[],
  rankOf: (block: HeadingBlock) => number,
): Set<HeadingBlock> {
  const numbered = headings.filter((block) => numberDepth(block) === 1)
  const values = numbered.map(({ lines }) => Number.parseInt(textOf(lines), 10))
  const [first, last] = [numbered[0], numbered.at(-1)]
  const counts = values.every((value, index) => value === index + 1)
  if (!first || !last || numbered.length < leastNumbered || !counts) return new Set()
  const rank = mostOf(numbered.map(rankOf))
  const [from, to] = [headings.indexOf(first), headings.indexOf(last)]
  const parts = headings.filter(
    (block, index) => index > from && numberDepth(block) === 0 && rankOf(block) >= rank,
  )
  const between = parts.filter((block) => headings.indexOf(block) < to)
  if (between.length < 2) return new Set()
  const end = parts.findIndex((block) => backMatter.test(textOf(block.lines)))
  return new Set(end < 0 ? parts : parts.slice(0, end))
}

function styleOf({ lines }: HeadingBlock): { size: number; weight: number } {
  const size = mostOf(lines.map((line) => line.size))
  const bold = lines.every((line) => line.bold)
  const capitals = !/\p{Ll}/u.test(textOf(lines))
  return { size, weight: (bold ? 2 : 0) + (capitals ? 1 : 0) }
}

/** Words of a heading that may be the title as it is repeated above the pages: a shorter one may name the series. */
const leastRepeated = 4

/** What the templates of medicines agencies and hospitals print above the title (EMA, QRD template, annex III B). */
const kinds =
  /^(?:package leaflet|patient (?:information )?(?:leaflet|factsheet)|gebrauchsinformation|notice|prospecto|foglio illustrativo|bijsluiter)\b/iu

/**
 * The title: the heading of page 1 that the metadata name, else the longest that stands above other pages too
 * (`repeated`) and is at least half as large as any, else the largest.
 */
export function findTitle(
  blocks: readonly PdfBlock[],
  declared: string | undefined,
  repeated: readonly string[] = [],
): HeadingBlock | undefined {
  const first = blocks[0]?.lines[0]?.page ?? 1
  // A cover may hold no heading.
  const opening = blocks.find(({ role }) => role === 'heading')?.lines[0]?.page ?? first
  const page = opening - first <= 2 ? opening : first
  const headings = blocks.filter(
    (block): block is HeadingBlock =>
      block.role === 'heading' &&
      block.lines[0]!.page === page &&
      !isContentsTitle(textOf(block.lines)),
  )
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const named = declared && headings.find(({ lines }) => plain(textOf(lines)) === plain(declared))
  if (named) return named
  const largest = mostOf(headings.map(({ lines }) => lines[0]!.size))
  const heads = headings.filter(({ lines }) => {
    const text = textOf(lines)
    return (
      wordCount(text) >= leastRepeated &&
      lines[0]!.size > largest * 0.5 &&
      repeated.some((one) => plain(one).includes(plain(text)))
    )
  })
  if (heads.length > 0)
    return heads.reduce((best, one) =>
      textOf(one.lines).length > textOf(best.lines).length ? one : best,
    )
  // What stands above other pages too may name the series, and some words name a kind of leaflet.
  const names = (block: HeadingBlock): boolean =>
    kinds.test(textOf(block.lines)) ||
    repeated.some((one) => plain(one) === plain(textOf(block.lines)))
  return headings.reduce<HeadingBlock | undefined>((best, block) => {
    const size = best?.lines[0]?.size ?? 0
    if (best && names(best) && !names(block))
      return size > block.lines[0]!.size * 1.02 ? best : block
    return best && size >= block.lines[0]!.size * 0.999 ? best : block
  }, undefined)
}
