import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Reference } from '../tree/reference.ts'
import { nlmDate } from './dates.ts'
import { kindOf, type SourceKind, stageOf } from './kind-of.ts'
import { type EtAl, makers, runOn } from './name-words.ts'
import { readNames } from './names.ts'
import { isRange, shortPages } from './pages.ts'
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
import { join, sentence, set, type Words } from './words.ts'

/** Six names, then `et al` (Citing Medicine, ch. 1; ICMJE sample references). */
const etAl: EtAl = { most: 6, first: 6 }

/** A reference as in Vancouver: Citing Medicine, 2nd edition, with the sample references of the ICMJE. */
export function vancouver(reference: Reference, context: StyleContext): PhrasingContent[] {
  const kind = kindOf(reference)
  if (kind === 'law') return join([law(reference), available(reference, context)])
  const { edited, several, ...list } = makers(reference)
  const role = edited ? (several ? 'editors' : 'editor') : ''
  const who = join([runOn(list, etAl, true), role], ', ')
  const where = place(reference, kind, context)
  return join([
    sentence(who),
    ...where,
    sentence(languageName(reference)),
    sentence(doiLink(reference, 'doi: ', 'bare')),
    sentence(pubMed(reference)),
    stageOf(reference) === 'ahead of print' ? english('Epub ahead of print.', context) : '',
    available(reference, context),
  ])
}

/** Everything between the authors and the identifiers. */
function place(reference: Reference, kind: SourceKind, context: StyleContext): Words[] {
  const title = titleOf(reference, context)
  const internet = isOnline(reference, kind) ? '[Internet]' : ''
  const edition = set('', editionOf(reference), ' ed.')
  const out = imprint(reference, kind)
  const pages = reference.page ? `p. ${shortPages(reference.page)}.` : ''
  switch (kind) {
    case 'article':
      return [sentence(title), article(reference, internet)]
    case 'chapter':
      return [sentence(title), inBook(reference), edition, sentence(out), pages]
    case 'talk':
      return reference['container-title']
        ? [sentence(title), inBook(reference), sentence(event(reference)), sentence(out), pages]
        : [sentence(title), sentence(set('Paper presented at: ', event(reference))), sentence(out)]
    case 'preprint': {
      const server = join([
        containerOf(reference),
        reference['container-title'] ? '' : reference.publisher,
      ])
      return [sentence(title), sentence(join([server, '[Preprint]'])), sentence(dated(reference))]
    }
    case 'thesis':
      return [sentence(join([title, `[${thesis(reference)}]`])), sentence(out)]
    case 'data':
      return [
        sentence(join([title, `[${reference.itemType === 'software' ? 'software' : 'dataset'}]`])),
        sentence(set('Version ', reference.version?.replace(/^v(?:ersion)?\.?\s*/iu, ''))),
        sentence(out),
      ]
    case 'press':
      return [sentence(join([title, '[press release]'])), sentence(out)]
    default:
      return [
        sentence(join([title, internet])),
        edition,
        sentence(set('Vol. ', reference.volume)),
        kind === 'other' ? sentence(reference.genre) : '',
        sentence(out),
        sentence(kind === 'report' ? set('Report No.: ', reference.number) : ''),
        pages,
      ]
  }
}

/** `BMJ [Internet]. 2009 Jan 7;338(2):123-9.` */
function article(reference: Reference, internet: string): PhrasingContent[] {
  const journal = sentence(join([containerOf(reference, true), internet]))
  const date = dated(reference)
  if (stageOf(reference) === 'in press')
    return join([journal, sentence(join(['Forthcoming', date]))])
  const issue = set('(', reference.issue, ')')
  const number = join([reference.volume, issue], '')
  const pages = reference.page ? shortPages(reference.page) : reference.number
  return join([journal, sentence(join([join([date, number], ';'), pages], ':'))])
}

/** `In: Kaur P, editor. Hay fever. ` */
function inBook(reference: Reference): PhrasingContent[] {
  const editors = readNames(reference.author ? reference.editor : undefined)
  const several = editors.names.length > 1 || editors.more
  const names = set('', runOn(editors, etAl, true), several ? ', editors' : ', editor')
  return set('In: ', join([sentence(names), sentence(containerOf(reference))]))
}

function event(reference: Reference): PhrasingContent[] {
  const { 'event-title': title, 'event-place': town, 'event-date': date } = reference
  return join([title, nlmDate(date), town], '; ')
}

/** `Leeds: Example Press; 2020 Mar 4 [cited 2021 May 6]`. The name of a site stands where no publisher is named. */
function imprint(reference: Reference, kind: SourceKind): PhrasingContent[] {
  const { publisher, 'publisher-place': town } = reference
  const site = kind === 'page' || kind === 'press' ? containerOf(reference) : []
  const house = join([town, publisher ?? site], ': ')
  return join([house, dated(reference)], house.length > 0 && reference.issued ? '; ' : '. ')
}

/** The date, and for what stands on the web the day it was looked up. */
function dated(reference: Reference): PhrasingContent[] {
  const cited = reference.DOI ? '' : nlmDate(reference.accessed)
  return join([nlmDate(reference.issued), cited && `[cited ${cited}]`])
}

/** Citing Medicine asks for "[Internet]" where a web address is given; with a DOI the sample references have none. */
function isOnline({ URL, DOI, accessed }: Reference, kind: SourceKind): boolean {
  return !DOI && Boolean(URL || (kind === 'page' && accessed))
}

function available(reference: Reference, context: StyleContext): PhrasingContent[] {
  const link = urlLink(reference)
  return link.length > 0 ? join([english('Available from:', context), link]) : []
}

function pubMed({ PMID, PMCID }: Reference): PhrasingContent[] {
  const id = PMID?.trim()
  const link = (url: string, value: string): PhrasingContent => ({
    type: 'link',
    url,
    children: [{ type: 'text', value }],
  })
  const open = PMCID?.trim().replace(/^(?:PMC)?/iu, 'PMC')
  return join(
    [
      id && /^\d{1,9}$/u.test(id)
        ? ['PubMed PMID: ', link(`https://pubmed.ncbi.nlm.nih.gov/${id}/`, id)]
        : undefined,
      open && /^PMC\d{1,9}$/u.test(open)
        ? ['PubMed Central PMCID: ', link(`https://pmc.ncbi.nlm.nih.gov/articles/${open}/`, open)]
        : undefined,
    ].map((pieces) =>
      pieces?.map(
        (piece): PhrasingContent =>
          typeof piece === 'string' ? { type: 'text', value: piece } : piece,
      ),
    ),
    '; ',
  )
}

function thesis({ genre = '' }: Reference): string {
  if (/\b(?:doctor|ph\.? ?d|dissertation)/iu.test(genre)) return 'dissertation'
  if (/\b(?:master|m\.? ?sc|m\.? ?a|m\.? ?phil)\b/iu.test(genre)) return "master's thesis"
  return genre.trim() || 'thesis'
}

/** `Clean Air Act 1993, c. 11, 12 Example Stat. 34 (1993 May 27).` */
function law(reference: Reference): PhrasingContent[] {
  const { number, volume, page, section, authority } = reference
  const source = join([
    volume,
    containerOf(reference, true),
    page && (isRange(page) ? shortPages(page) : page),
    set('Sect. ', section),
  ])
  const date = join([authority, nlmDate(reference.issued)], ', ')
  return sentence(
    join([
      join([titleOf(reference, { lang: 'en', yearLetter: '' }), number, source], ', '),
      set('(', date, ')'),
    ]),
  )
}
