import { beforeDate, type Collection, type Topic, type TopicMeta } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { type Child, element } from '../element.ts'
import { english } from '../page/english.ts'
import { time } from '../page/time.ts'
import { safeUrl } from '../safe-url.ts'
import { pageAddress } from '../site/page-address.ts'
import { type Words, wordsIn } from '../words/words.ts'

/** The few facts by which a reader judges a text, below its title. What is not known is said so. */
export function status({ meta, lang }: Topic): Element {
  const words = wordsIn(lang)
  const reviewed = meta.reviewedBy.length > 0
  const items: Child[][] = [
    meta.lastChecked
      ? [`${beforeDate(words.checked, meta.lastChecked, lang)} `, time(meta.lastChecked, lang)]
      : [words.checkUnknown],
    [
      element('strong', {}, [
        reviewed ? `${words.reviewedBy} ${meta.reviewedBy.join(', ')}` : words.notReviewed,
      ]),
    ],
    ...(meta.reviewBy ? [[`${words.nextDue} `, time(meta.reviewBy, lang)]] : []),
  ]
  return element(
    'ul',
    { className: ['status'], ...english(lang) },
    items.map((item) => element('li', {}, item)),
  )
}

/**
 * `said`: the status below the title has it too; `later`: it is there on a screen alone; `web`: paper goes without it, as a
 * handout does.
 */
type Row = [name: string, value: Child[] | undefined, look?: 'said' | 'later' | 'web' | undefined]

/** What `aboutPage` may be told beside the topic and its collection. */
export interface AboutOptions {
  /** Said on paper alone, below a text that has said when it was checked and by whom, and no more than a handout says. Default: false. */
  printed?: boolean | undefined
  /** The short name of the topic's words. Default: the version of the file that they were made from. */
  revision?: string | undefined
}

/**
 * All that is known about where the text comes from, at its end; what is not known is named in one line.
 */
export function aboutPage(
  topic: Topic,
  collection: Collection,
  { printed = false, revision }: AboutOptions = {},
): Element {
  const { meta, lang } = topic
  const own = wordsIn(lang)
  const { format, sha256 } = meta.source
  const url = collection.url && safeUrl(`${collection.url}/${topic.id}.html`)
  const made = `${own.formats[format] ?? format}${sha256 && !revision ? `, ${own.version} ${sha256.slice(0, 12)}` : ''}`
  const rows: Row[] = [
    [own.writtenFor, words(meta.audience && own.audiences[meta.audience]), 'web'],
    [own.writtenBy, words(meta.authors.join(', '))],
    [own.reviewedBy, [meta.reviewedBy.join(', ') || own.notReviewed], 'said'],
    [own.lastChecked, meta.lastChecked ? [time(meta.lastChecked, lang)] : undefined, 'said'],
    [own.nextReview, meta.reviewBy ? [time(meta.reviewBy, lang)] : undefined, 'later'],
    [own.madeFrom, [made], revision ? 'web' : undefined],
    [own.revision, words(revision)],
    [own.publishedBy, words(collection.publisher), 'web'],
    [own.licence, licence(meta.licence ?? collection.licence)],
    [own.newest, url ? [element('a', { href: url, className: ['url'] }, [url])] : undefined],
    [own.notKnown, words(unknown(meta, own.unknown))],
  ]
  const items = rows.flatMap(([name, value, look]) => {
    if (!value || (printed && (look === 'said' || look === 'web'))) return []
    const named = look && !printed ? { className: [look] } : {}
    return [element('div', named, [element('dt', {}, [name]), element('dd', {}, value)])]
  })
  const properties = {
    className: ['about', 'wide', ...(printed ? ['on-paper'] : [])],
    ariaLabelledBy: '_about',
    ...english(lang),
  }
  return element('section', properties, [
    element('h2', { id: '_about' }, [own.aboutPage]),
    element('dl', {}, items),
  ])
}

/** The address of a topic's page with the revision of its words, else its version, as the code on the printed page holds it. */
export function codeAddress(
  { id, meta }: Topic,
  collection: Collection,
  revision: string | undefined = meta.source.sha256?.slice(0, 12),
): string | undefined {
  const page = pageAddress(collection, `${id}.html`)
  return page && (revision ? `${page}?v=${revision}` : page)
}

function unknown(
  { authors, audience, lastChecked, reviewBy }: TopicMeta,
  words: Words['unknown'],
): string {
  const gaps = [
    ...(authors.length > 0 ? [] : [words.authors]),
    ...(audience ? [] : [words.audience]),
    ...(lastChecked ? [] : [words.lastChecked]),
    ...(reviewBy ? [] : [words.reviewBy]),
  ]
  return gaps.join(words.between)
}

/** The short name of a licence, such as `CC-BY-4.0`, which no line parts. */
function licence(name: string | undefined): Child[] | undefined {
  if (!name || !/^\S{1,24}$/u.test(name)) return words(name)
  return [element('span', { className: ['whole'] }, [name])]
}

function words(text: string | undefined): Child[] | undefined {
  return text ? [text] : undefined
}
