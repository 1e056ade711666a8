import type { Paragraph } from './paragraph.ts'
import { isEmpty, type WordItem } from './word-item.ts'

/** The paragraph that holds the title, and how sure that is; a confidence of 1 says that the document itself tells. */
export interface FoundTitle {
  paragraph: Paragraph
  confidence: number
  /** Whether it is a heading of level 1, which then heads the others of its level no longer. */
  isHeading: boolean
}

/** Worded paragraphs at the start of a document among which its title is looked for; a cover has some. */
const opening = 12
/** A title is larger than the text by this, unless it opens the document. Word's own title is 28 points to 11. */
const larger = 1.2
/** Lines of one look at the start that may be a title with what stands below it. */
const longestRun = 3

/**
 * Finds the title: what has the style Title or one that is named so; else what repeats the title in the document's
 * properties; else a paragraph at the start that is larger than everything behind it but headings, or that opens the
 * document and stands out, or stands in the middle above the text; else the first heading of level 1. Properties alone are not trusted, as they often keep
 * the title of the file that this one was copied from.
 */
export function findTitle(items: readonly WordItem[], declared: string): FoundTitle | null {
  const all = items.flatMap((item) =>
    item.type === 'paragraph' && !isEmpty(item) && item.paragraph.text ? [item.paragraph] : [],
  )
  const start = all.slice(0, opening)
  const styled = all.find(({ role }) => role === 'title') ?? start.find(({ titled }) => titled)
  if (styled) return { paragraph: styled, confidence: 1, isHeading: false }
  const named = declared && start.find(({ text }) => sameWords(text, declared))
  const heading = all.find((one) => one.heading === 1)
  if (named) return { paragraph: named, confidence: 1, isHeading: named === heading }
  // One heading over all others is the title, whatever stands above it.
  const alone = all.filter((one) => one.heading === 1).length === 1
  const big =
    alone || heading === all[0]
      ? null
      : (findLargest(all) ?? findOpening(items, all) ?? findCentred(all))
  if (big) return { ...big, isHeading: false }
  return heading ? { paragraph: heading, confidence: 1, isHeading: true } : null
}

type Guess = Pick<FoundTitle, 'paragraph' | 'confidence'>

/** The first of the largest lines, where they stand together before the first heading and nothing else is as large. */
function findLargest(all: readonly Paragraph[]): Guess | null {
  const firstHeading = all.findIndex(({ heading }) => heading !== null)
  const start = all.slice(0, firstHeading < 0 ? opening : Math.min(opening, firstHeading))
  const text = all.filter(({ heading }) => heading === null)
  const largest = text.reduce((most, { size }) => Math.max(most, size), 0)
  const at = start.findIndex(({ size }) => size === largest)
  const paragraph = start[at]
  if (!paragraph || !canTitle(paragraph) || text.length < 3) return null
  const run = runFrom(all, at, (one) => one.size === largest && canTitle(one))
  // One more that is as large, such as a second form in the same file, does not unsettle what opens the document.
  const others = text.filter(({ size }) => size === largest).length - run > (at === 0 ? 1 : 0)
  const body = mostCommonSize(text)
  if (others || run > longestRun || (at > 0 && paragraph.size < body * larger)) return null
  return paragraph.size > body ? { paragraph, confidence: 0.8 } : null
}

/** The first paragraph where it stands out by weight, capitals, place or a line below it, as nothing else behind it does. */
function findOpening(items: readonly WordItem[], all: readonly Paragraph[]): Guess | null {
  const [first, ...rest] = all
  const opens = items.find((item) => !isEmpty(item) && !isPicture(item))
  if (!first || rest.length < 2 || opens?.type !== 'paragraph') return null
  if (opens.paragraph.line !== first.line || !canTitle(first)) return null
  const largest = rest
    .filter(({ heading }) => heading === null)
    .reduce((most, { size }) => Math.max(most, size), 0)
  const stands = first.bold > 0.95 || first.caps || first.centred || first.underline > 0.95
  if (first.size < largest || !stands) return null
  const run = runFrom(all, 0, (one) => looks(one) === looks(first) && canTitle(one))
  const alike = all.slice(run).some((one) => looks(one) === looks(first) && one.text.length < 150)
  if (alike || run > longestRun) return null
  return { paragraph: first, confidence: run > 1 ? 0.7 : 0.8 }
}

/** The largest of the bold or capital lines in the middle above the first text, where none stands so below it. */
function findCentred(all: readonly Paragraph[]): Guess | null {
  const stands = (one: Paragraph): boolean =>
    one.centred && (one.bold > 0.95 || one.caps) && canTitle(one)
  const isText = ({ text }: Paragraph): boolean =>
    text.length > (/[.!?]["”’)]?$/u.test(text) ? 60 : 150)
  const end = all.findIndex((one) => isText(one) || one.list || one.heading !== null)
  const above = all.slice(0, end < 0 ? 0 : Math.min(end, opening)).filter(stands)
  const [first, ...rest] = above
  if (!first || all.slice(end).some(stands)) return null
  const paragraph = rest.reduce((best, one) => (one.size > best.size ? one : best), first)
  return { paragraph, confidence: 0.7 }
}

/** A line of a page header that is much larger than the text, where the body has no title: letterheads hold it so. */
export function findInHeader(
  lines: readonly Paragraph[],
  items: readonly WordItem[],
): string | null {
  const text = items.flatMap((item) => (item.type === 'paragraph' ? [item.paragraph] : []))
  const least = mostCommonSize(text) * 1.4
  const found = lines.filter((one) => one.size >= least && canTitle(one) && / /u.test(one.text))
  const largest = found.reduce<Paragraph | null>(
    (best, one) => (best && best.size >= one.size ? best : one),
    null,
  )
  return largest?.text ?? null
}

const isPicture = (item: WordItem): boolean =>
  item.type === 'paragraph' && item.paragraph.text === '' && item.paragraph.pictures > 0

function runFrom(
  all: readonly Paragraph[],
  from: number,
  test: (paragraph: Paragraph) => boolean,
): number {
  let length = 1
  while (all[from + length] && test(all[from + length]!)) length += 1
  return length
}

function canTitle({ text, heading, list }: Paragraph): boolean {
  return (
    text.length <= 150 &&
    heading === null &&
    !list &&
    /\p{L}/u.test(text) &&
    !/[.,;:]$|@|https?:/u.test(text)
  )
}

function mostCommonSize(all: readonly Paragraph[]): number {
  const sums = new Map<number, number>()
  for (const { size, text } of all) sums.set(size, (sums.get(size) ?? 0) + text.length)
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 20
}

const looks = ({ size, bold, caps, centred, underline }: Paragraph): string =>
  [size, bold > 0.95, caps, centred, underline > 0.95].join()

/** Compares as a reader would: without case, space and punctuation. */
function sameWords(one: string, other: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  return plain(one) !== '' && plain(one) === plain(other)
}
