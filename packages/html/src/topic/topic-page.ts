import { directionOf, type OutputContext, type Topic } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { withBackMatter } from '../back-matter.ts'
import { element } from '../element.ts'
import { english } from '../page/english.ts'
import { footer } from '../page/footer.ts'
import { page } from '../page/page.ts'
import { topicData } from '../schema-org/topic-data.ts'
import { withdrawnOn } from '../site/last-change.ts'
import { pageAddress } from '../site/page-address.ts'
import type { SharePicture } from '../site/share-picture.ts'
import { feedOf, siteOptions } from '../site/site-options.ts'
import { treeIds } from '../tree-ids.ts'
import { wordsIn } from '../words/words.ts'
import { aboutPage, codeAddress, status } from './about.ts'
import { describe } from './describe.ts'
import { alternates, formatLinks } from './formats.ts'
import { linksOf } from './links.ts'
import { related } from './related.ts'
import { bothVariants, onlyVariant } from './variant.ts'
import { wholeCompounds } from './whole-compounds.ts'

/** The page of one topic, with the picture of its share card and with its plain-language variant where that has something to say. */
export function topicPage(
  topic: Topic,
  context: OutputContext,
  picture: SharePicture | undefined,
): string {
  const { collection } = context
  const links = linksOf(topic, context)
  const full = withBackMatter(topic, collection.glossary)
  const plain = topic.variant === 'full' ? context.plain(topic) : topic
  const fullIds = new Set(treeIds(full).ids.keys())
  const texts =
    plain !== topic && plain.children.length > 0
      ? bothVariants(full, withBackMatter(plain, collection.glossary), fullIds, links)
      : onlyVariant(full, links)
  const twins = collection.topics.filter((each) => each.title === topic.title)
  const about = describe(topic)
  const revision = context.revision?.(topic)
  return page({
    ...siteOptions(collection),
    title: twins.length > 1 ? `${topic.title} (${topic.id})` : topic.title,
    lang: topic.lang,
    description: about,
    home: 'index.html',
    alternates: [...alternates(topic, context), ...feedOf(collection)],
    canonical: pageAddress(collection, `${topic.id}.html`),
    code: codeAddress(topic, collection, revision),
    picture,
    jsonLd: topicData(topic, context, about),
    body: [
      header(topic, context),
      ...texts,
      aboutPage(topic, collection, { revision }),
      ...related(topic, context),
      ...neighbours(topic, context),
    ],
    footer: footer(topic.lang, collection),
  })
}

function header(topic: Topic, context: OutputContext): Element {
  const lead = topic.meta.description
    ? [element('p', { className: ['lead'] }, [topic.meta.description])]
    : []
  return element('header', { className: ['title'] }, [
    element('h1', {}, wholeCompounds(topic.title)),
    ...lead,
    ...(withdrawnOn(topic, context.collection) ? [] : [status(topic)]),
    ...formatLinks(topic, context),
  ])
}

/** Links to the topics before and after this one. */
function neighbours(topic: Topic, { collection }: OutputContext): Element[] {
  const { topics } = collection
  const words = wordsIn(topic.lang)
  const at = topics.findIndex(({ id }) => id === topic.id)
  const link = (other: Topic | undefined, rel: string, name: string): Element[] =>
    other
      ? [
          element('a', { href: `${other.id}.html`, rel: [rel] }, [
            element('small', english(topic.lang), [name]),
            element(
              'span',
              other.lang === topic.lang ? {} : { lang: other.lang, dir: directionOf(other.lang) },
              wholeCompounds(other.title),
            ),
          ]),
        ]
      : []
  const links = [
    ...link(at > 0 ? topics[at - 1] : undefined, 'prev', words.previous),
    ...link(at < 0 ? undefined : topics[at + 1], 'next', words.next),
  ]
  if (links.length === 0) return []
  return [element('nav', { className: ['neighbours'], ariaLabel: words.neighbours }, links)]
}
