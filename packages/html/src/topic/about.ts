import type { Collection, Topic, TopicMeta } from '@plainleaf/content-model'
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
    meta.lastChecked ? [`${words.checked} `, time(meta.lastChecked, lang)] : [words.checkUnknown],
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

/** `said`: the status below the title has it too. */
type Row = [name: string, value: Child[] | undefined, said?: 'said']

/**
 * All that is known about where the text comes from, at its end; what is not known is named in one line. `printed`: on paper
 * alone, below a text that has said when it was checked and by whom.
 */
export function aboutPage(topic: Topic, collection: Collection, printed = false): Element {
  const { meta, lang } = topic
  const own = wordsIn(lang)
  const { format, sha256 } = meta.source
  const url = collection.url && safeUrl(`${collection.url}/${topic.id}.html`)
  const made = `${own.formats[format] ?? format}${sha256 ? `, ${own.version} ${sha256.slice(0, 12)}` : ''}`
  const rows: Row[] = [
    [own.writtenFor, words(meta.audience && own.audiences[meta.audience])],
    [own.writtenBy, words(meta.authors.join(', '))],
    [own.reviewedBy, [meta.reviewedBy.join(', ') || own.notReviewed], 'said'],
    [own.lastChecked, meta.lastChecked ? [time(meta.lastChecked, lang)] : undefined, 'said'],
    [own.nextReview, meta.reviewBy ? [time(meta.reviewBy, lang)] : undefined, 'said'],
    [own.madeFrom, [made]],
    [own.publishedBy, words(collection.publisher)],
    [own.licence, licence(meta.licence ?? collection.licence)],
    [own.newest, url ? [element('a', { href: url, className: ['url'] }, [url])] : undefined],
    [own.notKnown, words(unknown(meta, own.unknown))],
  ]
  const items = rows.flatMap(([name, value, said]) => {
    if (!value || (printed && said && name !== own.nextReview)) return []
    const look = said && !printed ? { className: [said] } : {}
    return [element('div', look, [element('dt', {}, [name]), element('dd', {}, value)])]
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

/** The address of a topic's page with its version, as the code on the printed page holds it. */
export function codeAddress({ id, meta }: Topic, collection: Collection): string | undefined {
  const page = pageAddress(collection, `${id}.html`)
  const { sha256 } = meta.source
  return page && (sha256 ? `${page}?v=${sha256.slice(0, 12)}` : page)
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
