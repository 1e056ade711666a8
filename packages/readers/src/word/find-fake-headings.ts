import type { Paragraph } from './paragraph.ts'
import { boxOf, smallBoxes } from './small-boxes.ts'
import { isEmpty, type WordItem } from './word-item.ts'

/** Below this a paragraph stays one. */
const least = 0.6
/** Characters of a paragraph that two lines above it can head together. */
const longEnough = 60
/** Below this it stays one where the document has true headings. */
const leastBesideTrue = 0.8

/** Characters of a numbered line in capitals. */
const longestAsked = 260

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
  /** The number that Word counts, where it is an item of a list. */
  label?: string
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
  const subtitles = belowTitle(shown, title)
  const boxes = smallBoxes(items)
  const opens = shown.findIndex((item) => item.type === 'paragraph' && item.paragraph === title)
  shown.forEach((item, index) => {
    if (item.type !== 'paragraph' || item.paragraph === title) return
    // Above the title stand the names of the house; a box has a title of its own.
    if (index < opens || boxOf(item.paragraph, boxes) !== null) return
    if (subtitles.has(item.paragraph)) return
    const { paragraph } = item
    const confidence = isAlone(shown, index, body) ? score(paragraph, shown[index + 1], body) : 0
    if (confidence > 0) {
      found.push({
        paragraph,
        look: lookOf(paragraph, body),
        number: paragraph.list?.label ?? numberOf(paragraph.text),
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
    .filter(({ confidence, look, number }, _, all) => {
      if (confidence >= (hasTrue ? leastBesideTrue : least)) return true
      // One that counts on from a sure one is one as well.
      const value = Number.parseInt(number ?? '', 10)
      const counts = all.some(
        (one) =>
          one.look === look &&
          one.confidence >= leastBesideTrue &&
          Math.abs(Number.parseInt(one.number ?? '', 10) - value) === 1,
      )
      if (confidence >= least && counts) return true
      // What looks like several surer ones is one of them.
      const surer = all.filter((one) => one.look === look && one.confidence >= leastBesideTrue)
      return confidence >= least && surer.length >= 3
    })
  const looks = [...new Set(kept.map(({ look }) => look))].sort((one, other) =>
    one < other ? 1 : -1,
  )
  return new Map(
    kept.map(({ paragraph, look, number, confidence }) => [
      paragraph,
      {
        confidence: Math.min(0.95, Math.round(confidence * 100) / 100),
        rank: number ? rankOf(number, paragraph) : looks.indexOf(look) + 1,
        ...(paragraph.list && { label: paragraph.list.label }),
      },
    ]),
  )
}

/** Lines right below the title that look as it does: the rest of it, or a subtitle. */
function belowTitle(shown: readonly WordItem[], title: Paragraph | null): Set<Paragraph> {
  const found = new Set<Paragraph>()
  const at = shown.findIndex((item) => item.type === 'paragraph' && item.paragraph === title)
  if (!title || at < 0) return found
  for (const item of shown.slice(at + 1)) {
    if (item.type !== 'paragraph') break
    const { size, bold, caps, underline, centred } = item.paragraph
    const alike =
      size === title.size &&
      bold > 0.95 === title.bold > 0.95 &&
      underline > 0.95 === title.underline > 0.95 &&
      caps === title.caps
    if (!alike || centred !== title.centred || item.paragraph.heading !== null) break
    found.add(item.paragraph)
  }
  return found
}

/** Level by number: `2.` is 1, `2.1` is 2; a letter stands below a number. */
function rankOf(number: string, { list }: Paragraph): number {
  if (!list) return number.split('.').length
  return list.level + (/\p{L}/u.test(number) ? 2 : 1)
}

/**
 * Whether a line stands alone or with one other of its look: a heading and the one below it. A row of more is a list
 * or an address, unless all are numbered. Items of one list that follow each other are a list.
 */
function isAlone(shown: readonly WordItem[], index: number, body: Body): boolean {
  const own = shown[index]!
  if (own.type !== 'paragraph') return false
  const { paragraph } = own
  if (paragraph.list) {
    const { list, level } = paragraph.list
    return [shown[index - 1], shown[index + 1]].every((item) => {
      const other = item?.type === 'paragraph' ? item.paragraph.list : null
      return other?.list !== list || other.level !== level
    })
  }
  const alike = (at: number): boolean => {
    const item = shown[at]
    return (
      item?.type === 'paragraph' &&
      item.paragraph.heading === null &&
      canHead(item.paragraph) &&
      lookOf(item.paragraph, body) === lookOf(paragraph, body)
    )
  }
  if (numberOf(paragraph.text)) return !alike(index + 1)
  const before = alike(index - 1)
  const after = alike(index + 1)
  if (!before && !after) return true
  if (before && after) return false
  const last = shown[index + (after ? 2 : 1)]
  const heads = last?.type === 'paragraph' && last.paragraph.text.length >= longEnough
  return heads && !alike(index + (after ? 2 : -2))
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

function score(paragraph: Paragraph, next: WordItem | undefined, body: Body): number {
  const { text, heading, role, list, inTable, size, pictures } = paragraph
  if (heading !== null || role !== 'body' || inTable || pictures > 0 || !next) return 0
  if (!canHead(paragraph) || (list && !list.label)) return 0
  const words = text.split(' ').length
  const bold = paragraph.bold > 0.95 && !body.bold
  const larger = size >= body.size * 1.1
  const underlined = paragraph.underline > 0.95
  if (!bold && !larger && !paragraph.caps && !underlined) return 0
  if (list && !bold && !larger) return 0
  const follower = next.type === 'paragraph' ? next.paragraph : null
  let value = 0.4
  if (bold) value += 0.2
  if (larger) value += 0.2
  if (paragraph.caps) value += 0.15
  if (underlined) value += 0.1
  if (words <= 8) value += 0.1
  if (list || numberOf(text) || /\?$/u.test(text)) value += 0.05
  // "You will need:" over a list leads into it; it may be a heading too.
  if (/:$/u.test(text)) value -= follower?.list ? 0.2 : words > 6 ? 0.25 : 0.1
  if (
    follower &&
    !(paragraph.caps && numberOf(text)) &&
    !follower.list &&
    !/:$/u.test(follower.text) &&
    follower.text.length < text.length
  )
    value -= 0.15
  return value
}

/** Whether words can be a heading: short, no sentence unless it is numbered as a section, no caption, no address. */
function canHead({ text, bold, caps }: Paragraph): boolean {
  // Forms ask in numbered lines of capitals, however long: `3. DESCRIBE WHAT HELPED.`
  if (caps && numberOf(text) && text.length <= longestAsked) return true
  const section = bold > 0.95 && /^\d{1,3}(?:\.\d{1,3})+\.? \P{Ll}.{0,80}\.$/u.test(text)
  return (
    text.length <= 120 &&
    text.split(' ').length <= (text.endsWith('?') ? 20 : 16) &&
    /\p{L}{2}/u.test(text) &&
    !/^(?:\p{Ll}|[-–—•▪·*]\s)/u.test(text) &&
    !/^(?:table|figure|box|note|by)\b[\s\d:]/iu.test(text) &&
    (section || !/[.,;!…]["”’)]?$/u.test(text)) &&
    !/@|https?:/u.test(text)
  )
}

/** A look as text, such that the higher one sorts last. */
function lookOf({ size, bold, caps, underline, list }: Paragraph, body: Body): string {
  const larger = size >= body.size * 1.1 ? String(size).padStart(5, '0') : '00000'
  // A line under bold words adds nothing: both are used side by side.
  const weight = bold > 0.95 ? 2 : underline > 0.95 ? 1 : 0
  return [larger, caps ? 1 : 0, weight, list ? `${list.level}` : ''].join(' ')
}

/** The number of a heading such as `2.1 Doses`; null without one. */
function numberOf(text: string): string | null {
  return /^(\d{1,2}(?:\.\d{1,3}){0,4})[.)]?\s+\p{L}/u.exec(text)?.[1] ?? null
}
