import {
  beforeDate,
  type Collection,
  directionOf,
  type OutputContext,
  type Topic,
} from '@plainleaf/content-model'
import type { Element } from 'hast'
import { type Child, element } from '../element.ts'
import { english } from '../page/english.ts'
import { footer } from '../page/footer.ts'
import { page } from '../page/page.ts'
import { time } from '../page/time.ts'
import { collectionData } from '../schema-org/collection-data.ts'
import { withdrawnOn } from '../site/last-change.ts'
import { pageAddress } from '../site/page-address.ts'
import type { SharePicture } from '../site/share-picture.ts'
import { feedOf, siteOptions } from '../site/site-options.ts'
import { alternates } from '../topic/formats.ts'
import { wholeCompounds } from '../topic/whole-compounds.ts'
import { wordsIn } from '../words/words.ts'
import { aspectFilter, aspectsOf } from './aspect-filter.ts'
import { browse } from './browse.ts'
import { glossaryFile } from './glossary-file.ts'
import { letterLinks, lettersOf, wordsFile } from './index-of-words-page.ts'
import { sortEntries } from './sort-entries.ts'

/** More topics than this, and who looks for one should not have to pass them all. */
const few = 12

/** The collection's first page: its topics, its sections by question, the way to its glossary. */
export function indexPage(
  collection: Collection,
  context: OutputContext,
  picture: SharePicture | undefined,
): string {
  const { title, lang, description } = collection
  const lead = description ? [element('p', { className: ['lead'] }, [description])] : []
  return page({
    ...siteOptions(collection),
    title,
    lang,
    description,
    home: '',
    kind: 'website',
    canonical: pageAddress(collection, ''),
    alternates: feedOf(collection),
    picture,
    jsonLd: collectionData(collection),
    body: [
      element('header', { className: ['title', 'cover'] }, [
        element('h1', {}, wholeCompounds(title)),
        ...lead,
      ]),
      ...(collection.topics.length > few
        ? [...findWord(collection), topicCards(collection, context)]
        : [topicCards(collection, context), ...findWord(collection)]),
      ...browse(collection),
      ...words(collection),
    ],
    footer: footer(lang, collection),
  })
}

function topicCards(collection: Collection, context: OutputContext): Element {
  const own = wordsIn(collection.lang)
  const cards = collection.topics.map((topic) => card(topic, collection, context))
  return element('section', { className: ['topics', 'wide'], ariaLabelledBy: '_topics' }, [
    element('h2', { id: '_topics', ...english(collection.lang) }, [own.topics]),
    ...aspectFilter(collection),
    cards.length > 0
      ? element('ul', { className: ['cards'] }, cards)
      : element('p', english(collection.lang), [own.noTopics]),
  ])
}

function card(topic: Topic, collection: Collection, context: OutputContext): Element {
  const { id, title, lang, meta } = topic
  const own = lang === collection.lang ? {} : { lang, dir: directionOf(lang) }
  const formats = alternates(topic, context, collection.lang).filter(
    ({ type }) => type !== 'application/json',
  )
  const links = formats.map(({ href, type, title: name }) =>
    element('li', {}, [element('a', { href, type, ariaLabel: `${name}: ${title}` }, [name])]),
  )
  const words = wordsIn(collection.lang)
  const gone = withdrawnOn(topic, collection)
  const checked: Child[] = gone
    ? [`${words.withdrawn} `, time(gone, collection.lang)]
    : meta.lastChecked
      ? [
          `${beforeDate(words.checked, meta.lastChecked, collection.lang)} `,
          time(meta.lastChecked, collection.lang),
        ]
      : [words.checkUnknown]
  const aspects = aspectsOf(topic).join(' ') || undefined
  return element('li', { dataAspects: aspects }, [
    element('h3', own, [element('a', { href: `${id}.html` }, wholeCompounds(title))]),
    ...(meta.description ? [element('p', own, [meta.description])] : []),
    element('p', { className: ['checked'], ...english(collection.lang) }, checked),
    ...(links.length > 0
      ? [element('ul', { className: ['formats'], ...english(collection.lang) }, links)]
      : []),
  ])
}

/** The way to the words from A to Z. */
function findWord(collection: Collection): Element[] {
  const file = wordsFile(collection)
  if (file === undefined) return []
  const own = english(collection.lang)
  const words = wordsIn(collection.lang)
  return [
    element('section', { className: ['find', 'wide'], ariaLabelledBy: '_find' }, [
      element('h2', { id: '_find', ...own }, [words.findWord]),
      element('p', own, [
        `${words.everyWord} `,
        element('a', { href: file }, [words.findTopicLink]),
      ]),
      letterLinks(lettersOf(collection), file, collection.lang),
      element('p', { className: ['quiet'], ...own }, [words.findHere]),
    ]),
  ]
}

/** The way to the words explained. The ids of terms stand here too, because links to this page may point to them. */
function words(collection: Collection): Element[] {
  const file = glossaryFile(collection)
  if (file === undefined) return []
  const { glossary, lang } = collection
  const own = wordsIn(lang)
  const links = sortEntries(glossary).map(({ id, term }) =>
    element('li', {}, [element('a', { id, href: `${file}#${id}` }, [term])]),
  )
  return [
    element('section', { className: ['words', 'wide'], ariaLabelledBy: '_glossary' }, [
      element('h2', { id: '_glossary', ...english(lang) }, [own.wordsExplained]),
      element('p', english(lang), [element('a', { href: file }, [own.wordsLink])]),
      element('details', {}, [
        element('summary', english(lang), [`${own.listOfWords} (${links.length})`]),
        element('ul', {}, links),
      ]),
    ]),
  ]
}
