import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Reference } from '../tree/reference.ts'
import { amaDate, yearOf } from './dates.ts'
import { kindOf, type SourceKind, stageOf } from './kind-of.ts'
import { type EtAl, makers, runOn } from './name-words.ts'
import { readNames } from './names.ts'
import { fullPages } from './pages.ts'
import {
  containerOf,
  doiLink,
  editionOf,
  english,
  languageName,
  type StyleContext,
  titleOf,
  urlLink,
} from './parts.ts'
import { italic, join, sentence, set, type Words } from './words.ts'

/** Six names; of more the first three and `et al` (AMA 11, 3.7). */
const etAl: EtAl = { most: 6, first: 3 }

/** A reference as in the AMA Manual of Style, 11th edition, ch. 3. */
export function ama(reference: Reference, context: StyleContext): PhrasingContent[] {
  const kind = kindOf(reference)
  const { edited, several, ...list } = makers(reference)
  const who = join([runOn(list, etAl, false), edited ? (several ? 'eds' : 'ed') : ''], ', ')
  const pieces =
    kind === 'law' ? [law(reference, context)] : [sentence(who), ...place(reference, kind, context)]
  const accessed = reference.DOI ? '' : amaDate(reference.accessed)
  return join([
    ...pieces,
    accessed ? english(`Accessed ${accessed}.`, context) : '',
    doiLink(reference, 'doi:', 'bare'),
    urlLink(reference),
  ])
}

function place(reference: Reference, kind: SourceKind, context: StyleContext): Words[] {
  const language = languageName(reference)
  const title = join([titleOf(reference, context), language && `[in ${language}]`])
  const date = amaDate(reference.issued)
  const edition = set('', editionOf(reference), ' ed.')
  const house = join([reference.publisher, yearOf(reference.issued)], '; ')
  const pages = reference.page ? fullPages(reference.page, '-') : ''
  switch (kind) {
    case 'article':
      return [sentence(title), article(reference, context)]
    case 'chapter':
      return [sentence(title), inBook(reference), edition, sentence(join([house, pages], ':'))]
    case 'talk':
      return reference['container-title']
        ? [sentence(title), inBook(reference), sentence(join([house, pages], ':'))]
        : [sentence(title), sentence(set('Paper presented at: ', event(reference)))]
    case 'preprint':
      return [
        sentence(title),
        sentence(
          italic(reference['container-title'] ? containerOf(reference) : reference.publisher),
        ),
        sentence(join([english('Preprint', context), set('posted online ', date)])),
      ]
    case 'thesis':
      return [sentence(italic(title)), sentence(thesis(reference)), sentence(house)]
    case 'data':
      return [
        sentence(title),
        sentence(set('Version ', reference.version?.replace(/^v(?:ersion)?\.?\s*/iu, ''))),
        reference.itemType === 'software' ? 'Software.' : 'Dataset.',
        sentence(join([reference.publisher, date], '; ')),
      ]
    case 'press':
      return [sentence(title), 'Press release.', sentence(join([site(reference), date], '; '))]
    case 'page':
      return [sentence(title), sentence(site(reference)), sentence(date)]
    default:
      return [
        sentence(italic(title)),
        sentence(set('Vol ', reference.volume)),
        edition,
        kind === 'other' ? sentence(reference.genre) : '',
        sentence(join([house, pages], ':')),
        sentence(kind === 'report' ? set('Report No. ', reference.number) : ''),
      ]
  }
}

/** `*BMJ*. 2009;338(2):123-129.`, or the day an article appeared online before it had a number. */
function article(reference: Reference, context: StyleContext): PhrasingContent[] {
  const journal = sentence(italic(containerOf(reference, true)))
  const stage = stageOf(reference)
  if (stage === 'in press') return join([journal, english('In press.', context)])
  const { volume, issue, page, number } = reference
  const date = amaDate(reference.issued)
  if (!volume && !issue && (stage || !page))
    return join([journal, sentence(stage ? set('Published online ', date) : date)])
  const numbers = join([volume, set('(', issue, ')')], '')
  // Newspapers and magazines without volumes are dated by the day.
  const when = volume || issue ? yearOf(reference.issued) : date
  const pages = page ? fullPages(page, '-') : number
  return join([journal, sentence(join([join([when, numbers], ';'), pages], ':'))])
}

function inBook(reference: Reference): PhrasingContent[] {
  const editors = readNames(reference.author ? reference.editor : undefined)
  const several = editors.names.length > 1 || editors.more
  const names = set('', runOn(editors, etAl, false), several ? ', eds' : ', ed')
  return set('In: ', join([sentence(names), sentence(italic(containerOf(reference)))]))
}

function event(reference: Reference): PhrasingContent[] {
  const { 'event-title': title, 'event-place': town, 'event-date': date } = reference
  return join([title, amaDate(date ?? reference.issued), town], '; ')
}

/** The name of the site, unless it is the author too. */
function site(reference: Reference): Words {
  const name = reference['container-title'] ?? reference.publisher
  return reference.author?.some(({ literal }) => literal === name) ? '' : name
}

function thesis({ genre = '' }: Reference): string {
  if (/\b(?:doctor|ph\.? ?d|dissertation)/iu.test(genre)) return 'Dissertation'
  if (/\b(?:master|m\.? ?sc|m\.? ?a|m\.? ?phil)\b/iu.test(genre)) return "Master's thesis"
  return genre.trim() || 'Thesis'
}

/** `Clean Air Act, Pub L No. 1-2, 3 Example Stat 45 (1993).` */
function law(reference: Reference, context: StyleContext): PhrasingContent[] {
  const { number, volume, page, section, authority } = reference
  const title = titleOf(reference, context)
  const source = join([volume, containerOf(reference, true), page, set('§', section)])
  return sentence(
    join([
      join([reference.itemType === 'legal_case' ? italic(title) : title, number, source], ', '),
      set('(', join([authority, yearOf(reference.issued)]), ')'),
    ]),
  )
}
