import {
  type Advisory,
  type Collection,
  directionOf,
  type HealthAspect,
  isWithdrawn,
  type OutputContext,
  type Section,
  type SectionKind,
  sectionsOf,
  type Topic,
} from '@plainleaf/content-model'
import { describe, licenceAddress, pageAddress, toNotice } from '@plainleaf/html'
import { creditText } from '../api/to-topic-json.ts'
import { headline } from '../pieces/headline.ts'
import { toOpenPlaces } from '../pieces/places.ts'
import { plainWords } from '../pieces/plain-words.ts'
import { type TopicPieces, topicPieces } from '../pieces/topic-pieces.ts'
import { advisoriesOf, concerns } from '../words/concerns.ts'
import { contentHash, toRevision } from '../words/content-hash.ts'
import { checkedWords, extractWords, type OwnWords } from '../words/own-words.ts'

/** A section as the module of its topic has it. */
export interface SectionModule {
  id: string
  kind: SectionKind
  aspect: HealthAspect | null
  /** Level of its heading; the topic's title is level 1. */
  depth: number
  /** Plain text; empty for what stands before the first heading. */
  heading: string
  /** Finished HTML with the heading and the references it cites; every id starts with `<topic>.<section>`. */
  html: string
  /** Its own words as plain text, without its subsections'. */
  text: string
  /** Ids of its direct subsections. */
  sections: string[]
  /** What was corrected or taken back that its readers have to know, oldest first. */
  advisories: Advisory[]
}
/** The plain-language variant of a topic. */
export interface PlainModule {
  /** How it was made, and whether a person checked it: what must be shown with it. It opens `html`. */
  notice: string
  html: string
  sections: Record<string, SectionModule>
}
/** What the module of a topic exports: words that are ready to show, and what has to be said of them. */
export interface TopicModule {
  id: string
  title: string
  description?: string | undefined
  lang: string
  /** The direction of its script. */
  dir: 'ltr' | 'rtl'
  /** Address of its page; absent where the collection knows none. */
  url?: string | undefined
  revision: string
  contentHash: string
  /** Day on which facts and links were last checked. */
  checked?: string | undefined
  /** The same as a sentence to show with the words. */
  checkedText?: OwnWords | undefined
  /** Day on which the next check is due. */
  reviewBy?: string | undefined
  reviewedBy: string[]
  license?: { name: string; url?: string | undefined } | undefined
  attribution: { name: string; url?: string | undefined; text: string }
  aspects: HealthAspect[]
  withdrawn?: { date: string; reason: string; replacedBy?: string | undefined } | undefined
  /** What was corrected or taken back of it, oldest first. */
  advisories: Advisory[]
  /** The whole text as finished HTML, with the ids of its page; of a withdrawn topic the notice that says so. */
  html: string
  /** All sections by id, nested ones too, in reading order. */
  sections: Record<string, SectionModule>
  /** Absent where nothing could be summarised. */
  plain?: PlainModule | undefined
  /** Printed references in the order of the list. */
  references: { id: string; text: string }[]
}

/** A topic's module and the pieces it was made of. */
export interface MadeModule {
  value: TopicModule
  full: TopicPieces | undefined
  plain: TopicPieces | undefined
}

/** Makes what the module of a topic exports. */
export function toTopicModule(topic: Topic, context: OutputContext): MadeModule {
  const { collection } = context
  const places = toOpenPlaces(context)
  const { meta } = topic
  const withdrawn = isWithdrawn(topic.id, collection.advisories)
  const about = advisoriesOf(topic.id, collection.advisories)
  const full = withdrawn ? undefined : topicPieces(topic, context, places)
  const short = withdrawn || topic.variant === 'plain' ? undefined : context.plain(topic)
  const plain =
    short && short !== topic && short.children.length > 0
      ? topicPieces(short, context, places)
      : undefined
  // Nobody checked what was taken back.
  const checked = withdrawn ? undefined : meta.lastChecked
  const hash = contentHash(topic, collection.glossary)
  const licence = meta.licence ?? collection.licence
  const sections = full ? sectionsOf(full.topic) : []
  const value: TopicModule = {
    id: topic.id,
    title: topic.title,
    description: withdrawn ? undefined : describe(topic),
    lang: topic.lang,
    dir: directionOf(topic.lang),
    url: pageAddress(collection, `${topic.id}.html`),
    revision: toRevision(hash),
    contentHash: hash,
    checked,
    checkedText: checkedWords(topic.lang, checked, undefined),
    reviewBy: meta.reviewBy,
    reviewedBy: meta.reviewedBy,
    license: licence === undefined ? undefined : { name: licence, url: licenceAddress(licence) },
    attribution: {
      name: collection.publisher ?? collection.title,
      url: pageAddress(collection, ''),
      text: creditText(topic, collection),
    },
    aspects: [...new Set(sections.flatMap(({ aspect }) => aspect ?? []))].sort(),
    withdrawn: withdrawal(topic.id, collection.advisories),
    advisories: about,
    html: full?.whole() ?? goneHtml(topic, context),
    sections: full ? toSections(full, about) : {},
    plain: plain && {
      notice: extractWords(plain.topic).text,
      html: plain.whole(),
      sections: toSections(plain, about),
    },
    references: full ? full.printed() : [],
  }
  return { value, full, plain }
}

/** The notice that stands for a withdrawn topic, with a link to what may be read instead. */
function goneHtml(topic: Topic, context: OutputContext): string {
  const { advisories, topics, lang } = context.collection
  const last = lastWithdrawal(topic.id, advisories)
  if (!last) return ''
  const empty: Topic = { ...topic, children: [], references: [] }
  const instead = topics.find(({ id }) => id === last.replacedBy)
  return topicPieces(empty, context, toOpenPlaces(context)).boxes([
    toNotice(last, topic, lang, instead),
  ])
}

function toSections(pieces: TopicPieces, about: readonly Advisory[]): TopicModule['sections'] {
  return Object.fromEntries(
    sectionsOf(pieces.topic).map((section) => [section.id, toSection(section, pieces, about)]),
  )
}

function toSection(
  section: Section,
  pieces: TopicPieces,
  about: readonly Advisory[],
): SectionModule {
  const below = section.children.flatMap((child) => (child.type === 'section' ? child.id : []))
  return {
    id: section.id,
    kind: section.kind,
    aspect: section.aspect,
    depth: section.depth,
    heading: headline(section, pieces.topic.lang),
    html: pieces.alone(section),
    text: plainWords(section),
    sections: below,
    advisories: concerns(section, pieces.topic, about),
  }
}

function lastWithdrawal(id: string, all: Collection['advisories']): Advisory | undefined {
  return advisoriesOf(id, all).findLast(
    ({ status, sections }) => status === 'withdrawn' && !sections,
  )
}

function withdrawal(id: string, all: Collection['advisories']): TopicModule['withdrawn'] {
  const last = lastWithdrawal(id, all)
  return last && { date: last.date, reason: last.reason, replacedBy: last.replacedBy }
}
