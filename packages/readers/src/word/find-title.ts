import type { Paragraph } from './paragraph.ts'
import { isEmpty, type WordItem } from './word-item.ts'

/** The paragraph that holds the title, and how sure that is; a confidence of 1 says that the document itself tells. */
export interface FoundTitle {
  paragraph: Paragraph
  confidence: number
  /** Whether it is a heading of level 1, which then heads the others of its level no longer. */
  isHeading: boolean
}

/**
 * Finds the title: what has the style Title; else what repeats the title in the document's properties; else a first
 * paragraph that is larger than everything behind it but headings; else the first heading of level 1. Properties alone are not
 * trusted, as they often keep the title of the file that this one was copied from.
 */
export function findTitle(items: readonly WordItem[], declared: string): FoundTitle | null {
  const all = items.flatMap((item) =>
    item.type === 'paragraph' && !isEmpty(item) && item.paragraph.text ? [item.paragraph] : [],
  )
  const styled = all.find(({ role }) => role === 'title')
  if (styled) return { paragraph: styled, confidence: 1, isHeading: false }
  const start = all.slice(0, 12)
  const named = declared && start.find(({ text }) => sameWords(text, declared))
  const heading = all.find((one) => one.heading === 1)
  if (named) return { paragraph: named, confidence: 1, isHeading: named === heading }
  // One heading over all others is the title, whatever stands above it.
  const alone = all.filter((one) => one.heading === 1).length === 1
  const big = alone || heading === all[0] ? null : findBig(items, all)
  if (big) return { paragraph: big, confidence: 0.8, isHeading: false }
  return heading ? { paragraph: heading, confidence: 1, isHeading: true } : null
}

/** The first paragraph where it stands out: the largest of all, or the only one that is bold, capital or centred so. */
function findBig(items: readonly WordItem[], all: readonly Paragraph[]): Paragraph | null {
  const [first, ...rest] = all
  const opens = items.find((item) => !isEmpty(item))
  if (
    !first ||
    rest.length < 2 ||
    opens?.type !== 'paragraph' ||
    opens.paragraph.line !== first.line
  )
    return null
  const { text } = first
  if (
    text.length > 150 ||
    first.heading ||
    first.list ||
    /[.,;:]$/u.test(text) ||
    !/\p{L}/u.test(text)
  )
    return null
  const largest = rest
    .filter(({ heading }) => heading === null)
    .reduce((most, { size }) => Math.max(most, size), 0)
  if (first.size > largest) return first
  const alike = rest.some((one) => looks(one) === looks(first) && one.text.length < 150)
  const stands = first.bold > 0.95 || first.caps || first.centred || first.underline > 0.95
  return first.size === largest && stands && !alike ? first : null
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
