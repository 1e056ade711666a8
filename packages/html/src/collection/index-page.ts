import type { Collection, GlossaryEntry, OutputContext, Topic } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { toItem } from '../back-matter.ts'
import { directionOf } from '../direction-of.ts'
import { type Child, element } from '../element.ts'
import { english } from '../page/english.ts'
import { page } from '../page/page.ts'
import { time } from '../page/time.ts'
import { blocksToHast } from '../to-hast.ts'
import { alternates } from '../topic/formats.ts'
import { footer } from '../topic/topic-page.ts'
import { browse } from './browse.ts'

/** The collection's first page: its topics, its sections by question, its glossary. */
export function indexPage(collection: Collection, context: OutputContext): string {
  const { title, lang, description, publisher, url } = collection
  const lead = description ? [element('p', { className: ['lead'] }, [description])] : []
  return page({
    title,
    siteTitle: title,
    lang,
    description,
    stylesheet: 'style.css',
    home: '',
    canonical: url && `${url}/index.html`,
    body: [
      element('header', { className: ['title', 'cover'] }, [element('h1', {}, [title]), ...lead]),
      topicCards(collection, context),
      ...browse(collection),
      ...glossary(collection),
    ],
    footer: footer(collection, publisher ?? title),
  })
}

function topicCards(collection: Collection, context: OutputContext): Element {
  const cards = collection.topics.map((topic) => card(topic, collection, context))
  return element('section', { className: ['topics'], ariaLabelledBy: '_topics' }, [
    element('h2', { id: '_topics', ...english(collection.lang) }, ['Topics']),
    cards.length > 0
      ? element('ul', { className: ['cards'] }, cards)
      : element('p', english(collection.lang), ['There are no topics in this collection yet.']),
  ])
}

function card(topic: Topic, collection: Collection, context: OutputContext): Element {
  const { id, title, lang, meta } = topic
  const own = lang === collection.lang ? {} : { lang, dir: directionOf(lang) }
  const formats = alternates(topic, context).filter(({ type }) => type !== 'application/json')
  const links = formats.map(({ href, type, title: name }) =>
    element('li', {}, [element('a', { href, type, ariaLabel: `${name}: ${title}` }, [name])]),
  )
  const checked: Child[] = meta.lastChecked
    ? ['Last checked ', time(meta.lastChecked)]
    : ['Date of last check not known']
  return element('li', {}, [
    element('h3', own, [element('a', { href: `${id}.html` }, [title])]),
    ...(meta.description ? [element('p', own, [meta.description])] : []),
    element('p', { className: ['checked'], ...english(collection.lang) }, checked),
    ...(links.length > 0
      ? [element('ul', { className: ['formats'], ...english(collection.lang) }, links)]
      : []),
  ])
}

function glossary({ glossary: entries, lang }: Collection): Element[] {
  if (entries.length === 0) return []
  const list = {
    type: 'definitionList' as const,
    children: entries.map((entry: GlossaryEntry) => toItem(entry)),
  }
  return [
    element(
      'section',
      { className: ['glossary'], role: 'doc-glossary', ariaLabelledBy: '_glossary' },
      [
        element('h2', { id: '_glossary', ...english(lang) }, ['Words explained']),
        ...blocksToHast([list], {
          topic: nothing,
          hrefOf: (id) => `#${id}`,
          hrefOfTopic: () => undefined,
          imageOf: () => undefined,
        }),
      ],
    ),
  ]
}

/** The glossary belongs to no topic; its entries are plain text, so nothing is looked up in this one. */
const nothing: Topic = {
  type: 'topic',
  id: 'index',
  variant: 'full',
  title: 'index',
  lang: 'en',
  meta: { source: { format: 'none' }, authors: [], reviewedBy: [], keywords: [], sources: [] },
  children: [],
  references: [],
  dropped: [],
}
