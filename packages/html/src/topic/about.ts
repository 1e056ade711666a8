import type { Collection, Topic } from '@plainleaf/content-model'
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
    reviewed ? [`Reviewed by ${meta.reviewedBy.join(', ')}`] : ['Not yet reviewed by a clinician'],
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
  text: 'a plain-text file',
  markdown: 'Markdown',
  html: 'a web page',
  docx: 'a Word document',
  pdf: 'a PDF file',
}

/** All that is known about where the text comes from, at its end. */
export function about(topic: Topic, collection: Collection): Element {
  const { meta } = topic
  const { format, sha256 } = meta.source
  const url = collection.url && safeUrl(`${collection.url}/${topic.id}.html`)
  const made = `${formats[format] ?? format}${sha256 ? `, version ${sha256.slice(0, 12)}` : ''}`
  const rows: [string, Child[]][] = [
    ['Written for', [meta.audience ? audiences[meta.audience] : 'Not stated']],
    ['Written by', [meta.authors.join(', ') || 'Not stated']],
    ['Reviewed by', [meta.reviewedBy.join(', ') || 'Not yet reviewed by a clinician']],
    ['Last checked', [meta.lastChecked ? time(meta.lastChecked) : 'Not known']],
    ['Next review', [meta.reviewBy ? time(meta.reviewBy) : 'No date set']],
    ['Made from', [made]],
    ...(collection.publisher
      ? [['Published by', [collection.publisher]] as [string, Child[]]]
      : []),
    ...licence(meta.licence ?? collection.licence),
    ...(url
      ? [
          ['Newest version', [element('a', { href: url, className: ['url'] }, [url])]] as [
            string,
            Child[],
          ],
        ]
      : []),
  ]
  const list = element(
    'dl',
    {},
    rows.map(([name, value]) =>
      element('div', {}, [element('dt', {}, [name]), element('dd', {}, value)]),
    ),
  )
  const properties = { className: ['about'], ariaLabelledBy: '_about', ...english(topic.lang) }
  return element('section', properties, [
    element('h2', { id: '_about' }, ['About this page']),
    list,
  ])
}

function licence(name: string | undefined): [string, Child[]][] {
  return name ? [['Licence', [name]]] : []
}
