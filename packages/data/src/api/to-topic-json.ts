import {
  type Advisory,
  type Collection,
  directionOf,
  isWithdrawn,
  type OutputContext,
  type Section,
  type Topic,
} from '@plainleaf/content-model'
import {
  describe,
  lastChange,
  licenceAddress,
  pageAddress,
  referenceData,
  wordsIn,
  wordsOf,
} from '@plainleaf/html'
import { headline } from '../pieces/headline.ts'
import type { Places } from '../pieces/places.ts'
import { type TopicPieces, topicPieces } from '../pieces/topic-pieces.ts'
import { advisoriesOf, concerns } from '../words/concerns.ts'
import { contentHash, toRevision } from '../words/content-hash.ts'
import { checkedWords, extractWords, noticeWords, quoted, reasonWords } from '../words/own-words.ts'
import {
  aspectUrl,
  type CitationJson,
  type CorrectionJson,
  type HealthTopicContentJson,
  type OrganizationJson,
  type SectionJson,
  type TopicJson,
  type WebPageElementJson,
} from './topic-json.ts'

/** A topic's JSON, and what its parts are made with. */
export interface MadeTopic {
  json: TopicJson
  /** A section at any depth as a file of its own. */
  sectionJson(section: Section): SectionJson
  /** Absent: the topic is withdrawn. */
  pieces: TopicPieces | undefined
}

/** Makes the JSON of one variant of a topic, for a file `depth` folders deep below the folder of all outputs. */
export function toTopicJson(
  topic: Topic,
  context: OutputContext,
  places: Places,
  depth: number,
): MadeTopic {
  const { collection } = context
  const about = advisoriesOf(topic.id, collection.advisories)
  const withdrawn = isWithdrawn(topic.id, collection.advisories)
  const alone = topic.variant === 'plain' ? places.plainPage?.(topic.id) : undefined
  const url = alone ?? places.pageFrom(depth, topic.id)
  const { meta } = topic
  const hash = contentHash(topic, collection.glossary)
  const licence = meta.licence ?? collection.licence
  const publisher: OrganizationJson = {
    '@type': 'Organization',
    name: collection.publisher ?? collection.title,
    url: pageAddress(collection, ''),
  }
  const pieces = withdrawn ? undefined : topicPieces(topic, context, places)
  const anchor = topic.variant === 'plain' && alone === undefined ? '#_plain' : ''
  const changed = lastChange(topic, context)
  // Nobody checked what was taken back.
  const checked = withdrawn ? undefined : meta.lastChecked
  const json: TopicJson = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    '@id': collection.url === undefined ? undefined : url && url + anchor,
    identifier: topic.id,
    name: topic.title,
    headline: topic.title,
    description: withdrawn ? undefined : describe(topic) || undefined,
    inLanguage: topic.lang,
    dir: directionOf(topic.lang),
    url: url && url + anchor,
    webpage: url && url + anchor,
    version: toRevision(hash),
    sha256: hash,
    breadcrumb: breadcrumb(topic, collection, places),
    dateModified: changed,
    lastReviewed: checked ? [checked] : undefined,
    expires: meta.reviewBy,
    checkedText: checkedWords(topic.lang, checked, changed),
    notice: topic.variant === 'plain' ? extractWords(topic) : undefined,
    reviewedBy: some(meta.reviewedBy.filter(Boolean).map((name) => ({ '@type': 'Person', name }))),
    license: licence ? (licenceAddress(licence) ?? licence) : undefined,
    author: publisher,
    copyrightHolder: publisher,
    creditText: creditText(topic, collection),
    about: {
      '@type': 'MedicalEntity',
      name: topic.title,
      code: some(
        (meta.subjects ?? []).flatMap(({ scheme, code }) =>
          scheme && code ? [{ '@type': 'MedicalCode' as const, code, codingSystem: scheme }] : [],
        ),
      ),
    },
    keywords: meta.keywords.filter(Boolean),
    isPartOf: { '@type': 'Collection', identifier: collection.id, name: collection.title },
    isBasedOn: basis(topic, context),
    creativeWorkStatus: withdrawn ? 'Withdrawn' : undefined,
    correction: toCorrections(about, topic, collection),
    hasPart: pieces ? pieces.topic.children.map((section) => toContent(section, pieces, url)) : [],
  }
  return {
    json,
    pieces,
    sectionJson(section) {
      const own = alone ?? places.pageFrom(depth + 2, topic.id)
      if (!pieces) throw new Error(`The topic ${topic.id} is withdrawn and has no sections`)
      return {
        '@context': 'https://schema.org',
        ...toContent(section, pieces, own),
        inLanguage: topic.lang,
        isPartOf: {
          ...toStub(json, own && own + anchor),
          correction: toCorrections(concerns(section, pieces.topic, about), topic, collection),
        },
      }
    },
  }
}

function breadcrumb(topic: Topic, collection: Collection, places: Places): TopicJson['breadcrumb'] {
  const home = pageAddress(collection, '')
  const page = places.page(topic.id)
  if (home === undefined || page === undefined) return undefined
  const names = [
    { '@id': home, name: collection.title },
    { '@id': page, name: topic.title },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: names.map((item, position) => ({ '@type': 'ListItem', position, item })),
  }
}

/** What has to be said of a topic wherever a part of it stands. */
export function toStub(json: TopicJson, url: string | undefined): SectionJson['isPartOf'] {
  return {
    '@type': json['@type'],
    identifier: json.identifier,
    name: json.name,
    url,
    version: json.version,
    sha256: json.sha256,
    lastReviewed: json.lastReviewed,
    expires: json.expires,
    license: json.license,
    creditText: json.creditText,
    creativeWorkStatus: json.creativeWorkStatus,
    correction: json.correction,
  }
}

/** A section as part of its topic; `page` is the href of the topic's page from the file it stands in. */
export function toContent(
  section: Section,
  pieces: TopicPieces,
  page: string | undefined,
): HealthTopicContentJson {
  const own = pieces.own(section)
  const parts: WebPageElementJson[] = own
    ? [{ '@type': 'WebPageElement', headline: '', text: own }]
    : []
  for (const child of section.children) {
    if (child.type !== 'section') continue
    parts.push({
      '@type': 'WebPageElement',
      identifier: child.id,
      headline: headline(child, pieces.topic.lang),
      hasHealthAspect: child.aspect ? aspectUrl(child.aspect) : undefined,
      text: pieces.below(child),
    })
  }
  return {
    '@type': 'HealthTopicContent',
    identifier: section.id,
    url: page && `${page}#${pieces.prefix}${section.id}`,
    headline: headline(section, pieces.topic.lang),
    description: firstWords(section) ?? headline(section, pieces.topic.lang),
    hasHealthAspect: section.aspect ? aspectUrl(section.aspect) : undefined,
    hasPart: parts,
    citation: section.kind === 'references' ? undefined : some(citations(section, pieces)),
  }
}

function citations(section: Section, pieces: TopicPieces): CitationJson[] {
  const byId = new Map(pieces.topic.references.map((reference) => [reference.id, reference]))
  return pieces.cited(section).flatMap(({ id, number, text }): CitationJson[] => {
    const reference = byId.get(id)
    if (!reference || !text) return []
    const { '@type': type, url, sameAs } = referenceData(reference)
    const address = sameAs ?? url
    return [
      {
        '@type': String(type),
        identifier: id,
        position: number,
        text,
        url: address === undefined ? undefined : String(address),
      },
    ]
  })
}

/** What can be read without its shape. */
const running: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote', 'callout'])

/** The first paragraph or list, cut at a sentence or a word. */
function firstWords(section: Section): string | undefined {
  for (const child of section.children) {
    const words =
      child.type === 'section'
        ? (firstWords(child) ?? '')
        : running.has(child.type)
          ? wordsOf([child])
          : ''
    if (words) return cut(words)
  }
  return undefined
}

const most = 240

function cut(words: string): string {
  if (words.length <= most) return words
  const start = words.slice(0, most)
  const stop = Math.max(...['. ', '! ', '? '].map((end) => start.lastIndexOf(end)))
  if (stop > most / 3) return start.slice(0, stop + 1)
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1))}…`
}

/** The sentence that has to stand beside the words: title, who wrote and published them, licence. */
export function creditText(topic: Topic, collection: Collection): string {
  const { authors, licence = collection.licence } = topic.meta
  const names = [...new Set([...authors, collection.publisher ?? collection.title])].join(', ')
  const by = /^en(?:-|$)/i.test(topic.lang) ? ' by ' : ', '
  const last = licence ? ` ${wordsIn(topic.lang).licence}: ${licence}.` : ''
  return `${quoted(topic.title, topic.lang)}${by}${names}.${last}`
}

function basis(topic: Topic, { collection }: OutputContext): TopicJson['isBasedOn'] {
  if (topic.variant === 'full') return undefined
  const full = collection.topics.find(({ id }) => id === topic.id)
  if (!full) return undefined
  const version = toRevision(contentHash(full, collection.glossary))
  return { '@type': 'MedicalWebPage', identifier: full.id, version }
}

function toCorrections(
  about: readonly Advisory[],
  topic: Topic,
  collection: Collection,
): TopicJson['correction'] {
  return some(
    about.map((advisory): CorrectionJson => {
      const { text: headline, inLanguage } = noticeWords(advisory, topic.lang, topic)
      return {
        '@type': 'CorrectionComment',
        identifier: advisory.id,
        datePublished: advisory.date,
        headline,
        inLanguage,
        text: reasonWords(advisory, collection),
        about: advisory.sections?.map((identifier) => ({
          '@type': 'HealthTopicContent',
          identifier,
          creativeWorkStatus: advisory.status === 'withdrawn' ? 'Withdrawn' : undefined,
        })),
      }
    }),
  )
}

function some<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined
}
