import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Reference } from '../tree/reference.ts'
import { toText } from '../tree/to-text.ts'
import { yearOf } from './dates.ts'
import { kindOf, stageOf } from './kind-of.ts'
import { makers } from './name-words.ts'
import { familyOf, inOrder, isGroup } from './names.ts'
import { directed, titleOf } from './parts.ts'
import { saysAll } from './says-all.ts'
import { italic, join } from './words.ts'

/** What stands in the text for a source: `Smith et al., 2020b`. */
export interface AuthorDate {
  names: PhrasingContent[]
  /** `2020`, `n.d.` or `in press`, with the letter that tells it from another. */
  date: string
  yearLetter: string
}

/** What a source is cited by before it is told from others. */
interface Cited {
  reference: Reference
  /** Names in full, for comparison. */
  whole: string
  year: string
  /** How many names are printed before `et al.`. */
  shown: number
  /** The first author needs initials, since another has the same family name. */
  initials: boolean
}

/**
 * How each source of a list is cited by author and date (APA 8.10 to 8.21). Sources that would be cited alike are told
 * apart: by initials where two first authors share a family name, by more names, else by letters after the year, in the
 * order of `references`. `undefined`: some source names neither author nor title that could be read, or no date though
 * the printed entry may have one, so that the list cannot be cited in this way.
 */
export function authorDates(references: readonly Reference[]): Map<string, AuthorDate> | undefined {
  if (!references.every(canBeNamed)) return undefined
  const cited = references.map(toCited)
  setInitials(cited)
  for (const group of grouped(cited, alike)) tellApart(group)
  const found = new Map<string, AuthorDate>()
  for (const group of grouped(cited, alike)) {
    for (const [place, one] of group.entries()) {
      const yearLetter = group.length > 1 ? letter(place) : ''
      const apart = yearLetter && /\D$/u.test(one.year) ? '-' : ''
      found.set(one.reference.id, {
        names: shortNames(one),
        date: `${one.year}${apart}${yearLetter}`,
        yearLetter,
      })
    }
  }
  return found
}

/** `a` to `z`, `aa`, … */
function letter(place: number): string {
  const last = String.fromCharCode(97 + (place % 26))
  return place < 26 ? last : letter(Math.floor(place / 26) - 1) + last
}

function canBeNamed(reference: Reference): boolean {
  const { raw, title, issued } = reference
  const named = makers(reference).names.length > 0
  if (!raw || saysAll(reference)) return named || Boolean(title?.trim())
  // Of a printed entry that was read in part, what stands before the year must be all of its authors.
  const year = yearOf(issued)
  const at = year ? raw.indexOf(year) : -1
  return named && at > 0 && saysAll({ ...reference, title: '', note: '' }, raw.slice(0, at))
}

function toCited(reference: Reference): Cited {
  const { names, more } = makers(reference)
  const whole = names.map((name) => `${familyOf(name)}|${inOrder(name)}`).join(';')
  const talk = kindOf(reference) === 'talk' && !reference['container-title']
  const date = talk ? (reference['event-date'] ?? reference.issued) : reference.issued
  const words = yearOf(date)
  const none = !words || /^(?:n\.? ?d\.?|no date|undated)$/iu.test(words)
  const year = stageOf(reference) === 'in press' ? 'in press' : none ? 'n.d.' : words
  const shown = names.length > 2 || more ? 1 : Math.max(1, names.length)
  return { reference, whole: whole || titleKey(reference), year, shown, initials: false }
}

function setInitials(cited: readonly Cited[]): void {
  const first = cited.flatMap((one) => {
    const [name] = makers(one.reference).names
    return name && !isGroup(name) ? [{ one, family: familyOf(name), full: inOrder(name) }] : []
  })
  for (const group of grouped(first, ({ family }) => family)) {
    if (new Set(group.map(({ full }) => full)).size < 2) continue
    for (const { one } of group) one.initials = true
  }
}

/** Prints more names until sources by other authors read otherwise. */
function tellApart(group: readonly Cited[]): void {
  if (new Set(group.map(({ whole }) => whole)).size < 2) return
  for (const one of group) one.shown += 1
  const longest = Math.max(...group.map(({ reference }) => makers(reference).names.length))
  if (group.some(({ shown }) => shown < longest))
    for (const next of grouped(group, alike)) if (next.length > 1) tellApart(next)
}

function alike(one: Cited): string {
  return `${toText(shortNames(one))}|${one.year}`
}

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups.values()]
}

/** `Smith`, `Smith & Jones`, `Smith et al.`; without authors the title, in quotation marks or italics (8.14). */
function shortNames({ reference, shown, initials }: Cited): PhrasingContent[] {
  const { names, more } = makers(reference)
  const words = names.map((name, at) => {
    const text = at === 0 && initials ? inOrder(name) : familyOf(name)
    return directed([{ type: 'text', value: text }], text)
  })
  const [first] = words
  if (!first) return shortTitle(reference)
  // `et al.` cannot stand for one name only.
  const all = shown >= words.length - 1 && !more && (words.length < 3 || shown > 1)
  if (!all) return join([join(words.slice(0, shown), ', '), 'et al.'], shown > 1 ? ', ' : ' ')
  const last = words.at(-1)!
  if (words.length === 1) return first
  return join([join(words.slice(0, -1), ', '), last], words.length > 2 ? ', & ' : ' & ')
}

const inQuotes = new Set(['article', 'chapter', 'talk'])

function shortTitle(reference: Reference): PhrasingContent[] {
  const short = reference['title-short'] ?? mainTitle(reference.title ?? '')
  const title = titleOf(
    { ...reference, title: short },
    { lang: reference.language ?? 'en', yearLetter: '' },
  )
  return inQuotes.has(kindOf(reference)) ? join(['“', title, '”'], '') : italic(title)
}

/** A long title without what follows its first colon; tags are not cut through. */
function mainTitle(title: string): string {
  const end = title.length > 40 ? title.indexOf(': ') : -1
  return end > 0 && !title.slice(0, end).includes('<') ? title.slice(0, end) : title
}

function titleKey(reference: Reference): string {
  return reference.title ?? reference.id
}
