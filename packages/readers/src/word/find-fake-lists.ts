import { isSign, keepsSign } from '../draft/signs.ts'
import type { Paragraph } from './paragraph.ts'
import type { ListPlace } from './read-numbering.ts'
import type { WordItem } from './word-item.ts'

/** A paragraph that is a list item by the marker typed before it. */
export interface FakeItem {
  place: ListPlace
  /** Characters of the marker, without white space. */
  marker: number
  /** What a box to tick says. */
  checked?: boolean
}

interface Typed {
  paragraph: Paragraph
  glyph: string
  value: number | null
  lettered: boolean
  at: number
}

const bullet = /^(?:o(?=[\s])|[•◦▪▫‣∙●○■□►✓✔✅☐☒☑✗✘✕✖❌🚫➢❖·\uF0B7\uF0A7*–—-])(?=\s)/u
const number = /^\(?(\d{1,3})[.)](?=\s)/u
const letter = /^\(?([a-z]|[A-Z])[.)](?=\s)/u
/** Glyphs that nobody types for anything but a list, so that one item is enough. */
const sure = /^[•◦▪▫‣∙●○■►✓✔✅☐☒☑✗✘✕✖❌🚫➢❖·\uF0B7\uF0A7]/u

/**
 * Finds lists whose bullets, numbers or letters were typed: runs of neighbours with the same glyph, or with numbers
 * that count up from the first. Letters stay in the text, as the tree counts in numbers only, and so do signs that say
 * no, or yes where others say no (`contrary`). Indents make levels. What `taken` holds is something else already.
 */
export function findFakeLists(
  items: readonly WordItem[],
  taken: (paragraph: Paragraph) => boolean,
  contrary: boolean,
): Map<Paragraph, FakeItem> {
  const found = new Map<Paragraph, FakeItem>()
  let run: Typed[] = []
  const close = (): void => {
    for (const [paragraph, item] of readRun(run, contrary)) found.set(paragraph, item)
    run = []
  }
  items.forEach((item, at) => {
    const typed =
      item.type === 'paragraph' && !taken(item.paragraph) ? readMarker(item.paragraph, at) : null
    if (!typed) {
      // An empty paragraph between items is only room.
      if (item.type !== 'paragraph' || item.paragraph.text) close()
      return
    }
    run.push(typed)
  })
  close()
  return found
}

function readMarker(paragraph: Paragraph, at: number): Typed | null {
  const { text, list, heading, role, cells } = paragraph
  if (list || heading !== null || role !== 'body') return null
  const dot = bullet.exec(text)?.[0]
  if (dot) return { paragraph, glyph: dot, value: null, lettered: false, at }
  const counted = number.exec(text)
  if (counted)
    return { paragraph, glyph: counted[0], value: Number(counted[1]), lettered: false, at }
  // A tab parts a number from its item as well as a point does.
  const [head = '', ...rest] = cells
  if (rest.length === 1 && /^\d{1,3}$/u.test(head))
    return { paragraph, glyph: head, value: Number(head), lettered: false, at }
  const lettered = letter.exec(text)
  if (!lettered) return null
  // Letters count on within one case: `a` follows `Z` in no list.
  const value = lettered[1]!.charCodeAt(0)
  return { paragraph, glyph: lettered[0], value, lettered: true, at }
}

function readRun(run: readonly Typed[], contrary: boolean): [Paragraph, FakeItem][] {
  const indents = [...new Set(run.map(({ paragraph }) => paragraph.indent))].sort(
    (one, other) => one - other,
  )
  const parts: Typed[][] = []
  for (const typed of run) {
    const last = parts.at(-1)
    if (last && continues(last, typed)) last.push(typed)
    else parts.push([typed])
  }
  return parts.flatMap((part) => {
    const start = part[0]!
    // Without indents a second sign stands for a second level, as word processors copy it.
    const glyphs = [...new Set(part.map(({ glyph }) => glyph))]
    const flat =
      indents.length === 1 &&
      start.value === null &&
      !part.some(({ glyph }) => isBox(glyph) || isSign(glyph))
    if (part.length < 2 && !sure.test(start.glyph)) return []
    if (start.glyph === 'o' && !part.some(({ glyph }) => sure.test(glyph))) return []
    // `C. Jones` above `D. Smith` are names.
    if (start.lettered && !/a/iu.test(start.glyph)) return []
    return part.map(({ paragraph, glyph, value, lettered }): [Paragraph, FakeItem] => {
      const level = Math.min(3, flat ? glyphs.indexOf(glyph) : indents.indexOf(paragraph.indent))
      const ordered = value !== null && !lettered
      const place = { list: `typed ${start.at}`, level, ordered, value: value ?? 0, label: '' }
      const stays = lettered || keepsSign(glyph, contrary)
      const checked = isBox(glyph) ? { checked: glyph !== '☐' } : {}
      return [paragraph, { place, marker: stays ? 0 : glyph.length, ...checked }]
    })
  })
}

const isBox = (glyph: string): boolean => /^[☐☒☑]/u.test(glyph)

function continues(part: readonly Typed[], typed: Typed): boolean {
  const last = part.at(-1)!
  if (typed.value === null)
    return part.every(({ value, glyph }) => value === null && isBox(glyph) === isBox(typed.glyph))
  return last.value !== null && typed.lettered === last.lettered && typed.value === last.value + 1
}
