import type { Paragraph } from './paragraph.ts'
import { isEmpty, type WordItem } from './word-item.ts'

/** Below this a paragraph stays one. */
const least = 0.6
/** Below this it stays one where the document has true headings. */
const leastBesideTrue = 0.8

interface Candidate {
  paragraph: Paragraph
  look: string
  number: string | null
  confidence: number
}

/** A paragraph that is a heading by its look alone, its level below the true heading above it, from 1. */
export interface FakeHeading {
  confidence: number
  rank: number
}

/**
 * Finds headings that have no heading style: short paragraphs that stand out from the body by weight, size, capitals
 * or underlining, do not end as a sentence and head some body text. Whether a look is that of headings is decided
 * over the whole document; levels follow from size, then capitals, then weight, and from numbering (`2.1`).
 */
export function findFakeHeadings(
  items: readonly WordItem[],
  title: Paragraph | null,
): Map<Paragraph, FakeHeading> {
  const shown = items.filter((item) => !isEmpty(item))
  const body = bodyLook(shown)
  const found: Candidate[] = []
  shown.forEach((item, index) => {
    if (item.type !== 'paragraph' || item.paragraph === title) return
    const confidence = score(item.paragraph, shown[index + 1], shown[index - 1], body)
    if (confidence > 0) {
      const { paragraph } = item
      found.push({
        paragraph,
        look: lookOf(paragraph, body),
        number: numberOf(paragraph.text),
        confidence,
      })
    }
  })
  const counts = new Map<string, number>()
  for (const { look } of found) counts.set(look, (counts.get(look) ?? 0) + 1)
  const hasTrue = shown.some((item) => item.type === 'paragraph' && item.paragraph.heading !== null)
  const kept = found
    .map((one) => ({
      ...one,
      confidence: one.confidence + (counts.get(one.look)! > 1 ? 0.1 : -0.1),
    }))
    .filter(({ confidence }) => confidence >= (hasTrue ? leastBesideTrue : least))
  const looks = [...new Set(kept.map(({ look }) => look))].sort((one, other) =>
    one < other ? 1 : -1,
  )
  return new Map(
    kept.map(({ paragraph, look, number, confidence }) => [
      paragraph,
      {
        confidence: Math.min(0.95, Math.round(confidence * 100) / 100),
        rank: number ? number.split('.').length : looks.indexOf(look) + 1,
      },
    ]),
  )
}

interface Body {
  size: number
  /** Whether most of the text is bold, so that weight says nothing. */
  bold: boolean
}

function bodyLook(items: readonly WordItem[]): Body {
  const sizes = new Map<number, number>()
  let bold = 0
  let total = 0
  for (const item of items) {
    if (item.type !== 'paragraph') continue
    const { size, text } = item.paragraph
    sizes.set(size, (sizes.get(size) ?? 0) + text.length)
    bold += item.paragraph.bold * text.length
    total += text.length
  }
  const size = [...sizes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 20
  return { size, bold: bold * 2 > total }
}

function score(
  paragraph: Paragraph,
  next: WordItem | undefined,
  previous: WordItem | undefined,
  body: Body,
): number {
  const { text, heading, role, list, inTable, size, pictures } = paragraph
  if (heading !== null || role !== 'body' || list || inTable || pictures > 0 || !next) return 0
  if (!canHead(text)) return 0
  const words = text.split(' ').length
  const bold = paragraph.bold > 0.95 && !body.bold
  const larger = size >= body.size * 1.1
  const underlined = paragraph.underline > 0.95
  if (!bold && !larger && !paragraph.caps && !underlined) return 0
  // Something must follow that it heads, and a row of such lines is a list or an address.
  const follower = next.type === 'paragraph' ? next.paragraph : null
  const same = (item: WordItem | undefined): boolean =>
    item?.type === 'paragraph' &&
    item.paragraph.heading === null &&
    canHead(item.paragraph.text) &&
    lookOf(item.paragraph, body) === lookOf(paragraph, body)
  if (same(next) || (same(previous) && !numberOf(text))) return 0
  let value = 0.4
  if (bold) value += 0.2
  if (larger) value += 0.2
  if (paragraph.caps) value += 0.15
  if (underlined) value += 0.1
  if (words <= 8) value += 0.1
  if (numberOf(text) || /\?$/u.test(text)) value += 0.05
  // "You will need:" over a list leads into it; it may be a heading too.
  if (/:$/u.test(text)) value -= follower?.list ? 0.2 : 0.1
  if (
    follower &&
    !follower.list &&
    !/:$/u.test(follower.text) &&
    follower.text.length < text.length
  )
    value -= 0.15
  return value
}

/** Whether words can be a heading: short, no sentence, no caption, no address. */
function canHead(text: string): boolean {
  return (
    text.length <= 120 &&
    text.split(' ').length <= 16 &&
    /\p{L}{2}/u.test(text) &&
    !/^(?:\p{Ll}|[-–—•▪·*]\s)/u.test(text) &&
    !/^(?:table|figure|box|note|by)\b[\s\d:]/iu.test(text) &&
    !/[.,;!…]["”’)]?$/u.test(text) &&
    !/@|https?:/u.test(text)
  )
}

/** A look as text, such that the higher one sorts last. */
function lookOf({ size, bold, caps, underline }: Paragraph, body: Body): string {
  const larger = size >= body.size * 1.1 ? String(size).padStart(5, '0') : '00000'
  // A line under bold words adds nothing: both are used side by side.
  return [larger, caps ? 1 : 0, bold > 0.95 ? 2 : underline > 0.95 ? 1 : 0].join(' ')
}

/** The number of a heading such as `2.1 Doses`; null without one. */
function numberOf(text: string): string | null {
  return /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{L}/u.exec(text)?.[1] ?? null
}
