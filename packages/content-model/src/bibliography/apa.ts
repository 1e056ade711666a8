import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Reference } from '../tree/reference.ts'
import { apaDate, yearOf } from './dates.ts'
import { kindOf, type SourceKind, stageOf } from './kind-of.ts'
import { amp, ampInOrder, makers } from './name-words.ts'
import { readNames } from './names.ts'
import { fullPages, isRange } from './pages.ts'
import {
  containerOf,
  doiLink,
  editionOf,
  english,
  type StyleContext,
  titleOf,
  urlLink,
} from './parts.ts'
import { italic, join, sentence, set, type Words } from './words.ts'

/** A reference as in the Publication Manual of the APA, 7th edition, ch. 9 to 11. */
export function apa(reference: Reference, context: StyleContext): PhrasingContent[] {
  const kind = kindOf(reference)
  const link = join([
    retrieved(reference, kind, context),
    doiLink(reference, '', 'address'),
    urlLink(reference),
  ])
  if (kind === 'law') return join([law(reference, context), link])
  const { edited, several, ...list } = makers(reference)
  const who = join([amp(list), edited ? (several ? '(Eds.)' : '(Ed.)') : ''])
  const date = sentence(`(${dateOf(reference, kind, context)})`)
  const [title, ...rest] = place(reference, kind, context)
  // What nobody signed begins with its title (9.12).
  const head = who.length > 0 ? [sentence(who), date, sentence(title)] : [sentence(title), date]
  return join([...head, ...rest, link])
}

/** The date between the brackets: the day for what appears by days, else the year. */
function dateOf(reference: Reference, kind: SourceKind, { yearLetter }: StyleContext): string {
  if (stageOf(reference) === 'in press') return yearLetter ? `in press-${yearLetter}` : 'in press'
  const byDay =
    kind === 'page' ||
    kind === 'press' ||
    /^article-(?:magazine|newspaper)$/u.test(reference.itemType)
  const talk = kind === 'talk' && !reference['container-title']
  const date = talk ? (reference['event-date'] ?? reference.issued) : reference.issued
  const year = yearOf(date)
  if (!year || /^(?:n\.? ?d\.?|no date|undated)$/iu.test(year))
    return yearLetter ? `n.d.-${yearLetter}` : 'n.d.'
  const whole = byDay || talk || date?.season ? apaDate(date) : year
  return whole.replace(year, `${year}${yearLetter}`)
}

/** The title, then what follows the date. */
function place(reference: Reference, kind: SourceKind, context: StyleContext): Words[] {
  const title = titleOf(reference, context)
  const { publisher, number, version, genre } = reference
  const edition = set('', editionOf(reference), ' ed.')
  const pages = reference.page && pagesOf(reference.page)
  const brackets = (...words: Words[]): PhrasingContent[] => set('(', join(words, ', '), ')')
  const house = sentence(sameAsAuthor(reference, publisher) ? '' : publisher)
  switch (kind) {
    case 'article':
      return [title, article(reference, context)]
    case 'chapter':
      return [title, inBook(reference, brackets(edition, pages)), house]
    case 'talk':
      if (reference['container-title']) return [title, inBook(reference, brackets(pages)), house]
      return [
        join([italic(title), `[${genre?.trim() || 'Conference presentation'}]`]),
        sentence(join([reference['event-title'], reference['event-place']], ', ')),
      ]
    case 'preprint':
      return [
        italic(title),
        sentence(reference['container-title'] ? containerOf(reference) : publisher),
      ]
    case 'thesis': {
      const what = join([genre?.trim() || 'Thesis', publisher], ', ')
      return [join([italic(title), set('[', what, ']')])]
    }
    case 'data': {
      const what = reference.itemType === 'software' ? '[Computer software]' : '[Data set]'
      const edited = set('(Version ', version?.replace(/^v(?:ersion)?\.?\s*/iu, ''), ')')
      return [join([italic(title), edited, what]), house]
    }
    case 'press':
      return [join([italic(title), '[Press release]']), site(reference)]
    case 'page':
      return [italic(title), site(reference)]
    default: {
      const volume = set('Vol. ', reference.volume)
      const report =
        kind === 'report' && number ? (/\p{L}/u.test(number) ? number : `Report No. ${number}`) : ''
      const kindWords = kind === 'other' && genre?.trim() ? `[${genre.trim()}]` : ''
      return [join([italic(title), brackets(edition, volume, report, pages), kindWords]), house]
    }
  }
}

/** `*Journal*, *12*(3), 45–67.` */
function article(reference: Reference, context: StyleContext): PhrasingContent[] {
  const { volume, issue, page, number } = reference
  const numbers = join([italic(volume), set('(', issue, ')')], '')
  const pages = page ? fullPages(page, '–') : number && `Article ${number}`
  const ahead = stageOf(reference) === 'ahead of print'
  return join([
    sentence(join([italic(containerOf(reference)), numbers, pages], ', ')),
    ahead ? english('Advance online publication.', context) : '',
  ])
}

/** `In A. Kaur (Ed.), *Hay fever* (2nd ed., pp. 1–20).` */
function inBook(reference: Reference, numbers: PhrasingContent[]): PhrasingContent[] {
  const editors = readNames(reference.author ? reference.editor : undefined)
  const several = editors.names.length > 1 || editors.more
  const names = set('', ampInOrder(editors), several ? ' (Eds.)' : ' (Ed.)')
  const book = join([italic(containerOf(reference)), numbers])
  return sentence(set('In ', join([names, book], ', ')))
}

/** `pp. 1–20`, `p. 7`. */
function pagesOf(page: string): string {
  return `${isRange(page) ? 'pp.' : 'p.'} ${fullPages(page, '–')}`
}

/** The name of the site, unless it is the author too (9.32). */
function site(reference: Reference): PhrasingContent[] {
  const name = reference['container-title'] ?? reference.publisher
  return sentence(sameAsAuthor(reference, name) ? '' : name)
}

function sameAsAuthor({ author }: Reference, name: string | undefined): boolean {
  return author?.some(({ literal }) => literal?.trim() === name?.trim()) ?? false
}

/** Only what may change and has no date says when it was looked up (9.16). */
function retrieved(
  reference: Reference,
  kind: SourceKind,
  context: StyleContext,
): PhrasingContent[] {
  const [year, monthAndDay] = apaDate(reference.accessed).split(', ')
  if (kind !== 'page' || !year || yearOf(reference.issued)) return []
  const date = monthAndDay ? `${monthAndDay}, ${year}` : year
  return english(reference.URL ? `Retrieved ${date}, from` : `Retrieved ${date}.`, context)
}

/** `Clean Air Act, Pub. L. No. 1-2, 3 Example Stat. 45 (1993).` (11.4 to 11.9) */
function law(reference: Reference, context: StyleContext): PhrasingContent[] {
  const { number, volume, page, section, authority } = reference
  const title = titleOf(reference, context)
  const source = join([volume, containerOf(reference, true), page, set('§ ', section)])
  return sentence(
    join([
      join([reference.itemType === 'legal_case' ? italic(title) : title, number, source], ', '),
      set('(', join([authority, yearOf(reference.issued)]), ')'),
    ]),
  )
}
