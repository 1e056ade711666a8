import type { Collection, Topic, TopicMeta } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { type Child, element } from '../element.ts'
import { english } from '../page/english.ts'
import { time } from '../page/time.ts'
import { safeUrl } from '../safe-url.ts'

/** The few facts by which a reader judges a text, below its title. What is not known is said so. */
export function status({ meta, lang }: Topic): Element {
  const reviewed = meta.reviewedBy.length > 0
  const items: Child[][] = [
    meta.lastChecked ? ['Last checked ', time(meta.lastChecked)] : ['Date of last check not known'],
    [
      element('strong', {}, [
        reviewed ? `Reviewed by ${meta.reviewedBy.join(', ')}` : 'Not yet reviewed by a clinician',
      ]),
    ],
    ...(meta.reviewBy ? [['Next review due ', time(meta.reviewBy)]] : []),
  ]
  return element(
    'ul',
    { className: ['status'], ...english(lang) },
    items.map((item) => element('li', {}, item)),
  )
}

const audiences = {
  patient: 'Patients',
  carer: 'Carers and families',
  clinician: 'Health professionals',
  public: 'Everyone',
}

const formats: Record<string, string> = {
  text: 'Plain text',
  markdown: 'Markdown',
  html: 'Web page (HTML)',
  docx: 'Word document',
  pdf: 'PDF',
}

type Row = [name: string, value: Child[] | undefined]

/** All that is known about where the text comes from, at its end; what is not known is named in one line. */
export function aboutPage(topic: Topic, collection: Collection): Element {
  const { meta } = topic
  const { format, sha256 } = meta.source
  const url = collection.url && safeUrl(`${collection.url}/${topic.id}.html`)
  const made = `${formats[format] ?? format}${sha256 ? `, version ${sha256.slice(0, 12)}` : ''}`
  const rows: Row[] = [
    ['Written for', words(meta.audience && audiences[meta.audience])],
    ['Written by', words(meta.authors.join(', '))],
    ['Reviewed by', [meta.reviewedBy.join(', ') || 'Not yet reviewed by a clinician']],
    ['Last checked', meta.lastChecked ? [time(meta.lastChecked)] : undefined],
    ['Next review', meta.reviewBy ? [time(meta.reviewBy)] : undefined],
    ['Made from', [made]],
    ['Published by', words(collection.publisher)],
    ['Licence', words(meta.licence ?? collection.licence)],
    ['Newest version', url ? [element('a', { href: url, className: ['url'] }, [url])] : undefined],
    ['Not known', words(unknown(meta))],
  ]
  const items = rows.flatMap(([name, value]) =>
    value ? [element('div', {}, [element('dt', {}, [name]), element('dd', {}, value)])] : [],
  )
  const properties = {
    className: ['about', 'wide'],
    ariaLabelledBy: '_about',
    ...english(topic.lang),
  }
  return element('section', properties, [
    element('h2', { id: '_about' }, ['About this page']),
    element('dl', {}, items),
  ])
}

function unknown({ authors, audience, lastChecked, reviewBy }: TopicMeta): string {
  const gaps = [
    ...(authors.length > 0 ? [] : ['who wrote it']),
    ...(audience ? [] : ['whom it is written for']),
    ...(lastChecked ? [] : ['when it was last checked']),
    ...(reviewBy ? [] : ['when it will be reviewed']),
  ]
  return gaps.join('; ')
}

function words(text: string | undefined): Child[] | undefined {
  return text ? [text] : undefined
}
