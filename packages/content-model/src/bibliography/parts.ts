import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Reference } from '../tree/reference.ts'
import { bareDoi, doiUrl } from './doi.ts'
import { fromRichText } from './from-rich-text.ts'
import { linkUrls } from './link-urls.ts'
import type { Words } from './words.ts'

/** What a style is told beside the reference. */
export interface StyleContext {
  /** BCP 47 tag of the text around: words in another language are marked. */
  lang: string
  /** `a`, `b`, … after a year that would name two sources, or nothing. */
  yearLetter: string
}

/** The title with its marks as nodes, in its own language and direction. */
export function titleOf(reference: Reference, { lang }: StyleContext): PhrasingContent[] {
  return inLanguage(reference.title?.trim().replace(/(?<!\.)\.$/u, ''), reference, lang)
}

/** The name of the journal, book or site it is in. */
export function containerOf(reference: Reference, short = false): PhrasingContent[] {
  const name = reference['container-title']?.trim()
  const words = (short && reference['container-title-short']?.trim()) || name
  return directed(words ? fromRichText(words) : [], words)
}

/** Words of one of our conventions: marked as English in a text that is not. */
export function english(words: string, { lang }: StyleContext): PhrasingContent[] {
  const text = { type: 'text', value: words } as const
  return base(lang) === 'en' ? [text] : [{ type: 'span', lang: 'en', children: [text] }]
}

/** A DOI as `before` and a link, or the text as it is where it is no DOI. */
export function doiLink(
  { DOI }: Reference,
  before: string,
  shown: 'bare' | 'address',
): PhrasingContent[] {
  const bare = bareDoi(DOI)
  if (!bare) return DOI?.trim() ? [{ type: 'text', value: `doi: ${DOI.trim()}` }] : []
  const value = shown === 'bare' ? bare : `https://doi.org/${bare}`
  const link = { type: 'link', url: doiUrl(bare), children: [{ type: 'text', value }] } as const
  return [
    ...(before ? [{ type: 'text', value: before } as const] : []),
    { ...link, children: [...link.children] },
  ]
}

/** The web address, linked; nothing where it only repeats the DOI. */
export function urlLink({ URL, DOI }: Reference): PhrasingContent[] {
  const url = URL?.trim()
  return url && !bareDoi(DOI) ? linkUrls(url) : []
}

/** `2nd` for `2`, `3rd rev.` for `3rd rev. ed.`: what stands before `ed.`; words stay as they are. */
export function editionOf({ edition }: Reference): string | undefined {
  const words = edition?.trim()
  if (!words) return undefined
  const number = /^\d{1,4}$/u.test(words) ? Number(words) : undefined
  if (number === undefined) return words.replace(/\b(?:ed\.?|edn\.?|edition)$/iu, '').trim()
  const teen = number % 100 >= 11 && number % 100 <= 13
  return `${number}${(teen ? undefined : ['', 'st', 'nd', 'rd'][number % 10]) || 'th'}`
}

/** The English name of the title's language, where it is another than English. */
export function languageName({ language }: Reference): string | undefined {
  if (!language || base(language) === 'en') return undefined
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(base(language))
  } catch {
    return undefined
  }
}

/** Names and titles that run from right to left keep to themselves, so that they turn round no numbers after them. */
export function directed(nodes: readonly PhrasingContent[], words: Words): PhrasingContent[] {
  const [first] = typeof words === 'string' ? (/\p{L}/u.exec(words) ?? []) : []
  const rightToLeft =
    first && /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first)
  return rightToLeft ? [{ type: 'span', dir: 'rtl', children: [...nodes] }] : [...nodes]
}

function inLanguage(
  words: string | undefined,
  { language }: Reference,
  lang: string,
): PhrasingContent[] {
  const nodes = words ? fromRichText(words) : []
  const other = language && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/iu.test(language) ? language : undefined
  if (nodes.length === 0 || !other || base(other) === base(lang)) return directed(nodes, words)
  return [{ type: 'span', lang: other, children: nodes }]
}

function base(tag: string): string {
  return (tag.split(/[-_]/u, 1)[0] ?? '').toLowerCase()
}
