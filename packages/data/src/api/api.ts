import {
  type Collection,
  isWithdrawn,
  type Output,
  type OutputContext,
  type OutputFile,
  type Topic,
} from '@plainleaf/content-model'
import { aspectLabel, licenceAddress, pageAddress, sha256Hex } from '@plainleaf/html'
import { type PageOf, toPlaces } from '../pieces/places.ts'
import { toJson } from '../to-json.ts'
import { concerned } from '../words/concerns.ts'
import { noticeWords, reasonWords } from '../words/own-words.ts'
import type {
  AdvisoriesJson,
  AspectJson,
  CollectionsJson,
  ListedCollection,
  ListedTopic,
} from './collections.ts'
import { makeTopic, type TopicSummary } from './make-topic.ts'
import { apiJsonSchema, apiSchemas } from './schemas.ts'
import { bareIndex, type SearchIndex } from './search-index.ts'
import { toOpenApi } from './to-open-api.ts'

/** How the static API is made. */
export interface ApiOptions {
  /** Page of a topic on a site that does not use the pages of `@plainleaf/html`. Default: those pages. */
  pageOf?: PageOf | undefined
  /** Page of such a site on which the plain text of a topic stands alone. Default: it stands on the topic's page, as ours does. */
  plainPageOf?: PageOf | undefined
}

/**
 * The static content API, as plain files below `v1/` for any host; see the README for each. Fill in `pageOf` where a site
 * has pages of its own.
 */
export function createApi({ pageOf, plainPageOf }: ApiOptions = {}): Output {
  const placesOf = (context: OutputContext) => toPlaces(context, pageOf, plainPageOf)
  const known = new WeakMap<Collection, Map<string, TopicSummary>>()

  function make(topic: Topic, context: OutputContext): OutputFile[] {
    const { files, summary } = makeTopic(topic, context, placesOf(context))
    const summaries = known.get(context.collection) ?? new Map<string, TopicSummary>()
    known.set(context.collection, summaries.set(topic.id, summary))
    return files
  }
  function summaryOf(topic: Topic, context: OutputContext): TopicSummary {
    if (!known.get(context.collection)?.has(topic.id)) make(topic, context)
    return known.get(context.collection)?.get(topic.id) as TopicSummary
  }
  return {
    name: 'api',
    renderTopic: make,
    renderCollection(collection, context) {
      const topics = collection.topics.map((topic) => summaryOf(topic, context))
      known.delete(collection)
      const gone = goneTopics(collection).map((topic) =>
        makeTopic(topic, context, placesOf(context)),
      )
      return [
        ...gone.flatMap(({ files }) => files),
        ...collectionFiles(collection, topics, context),
      ]
    },
  }
}

/** The static content API with the pages of `@plainleaf/html`. */
export const api: Output = createApi()

/** Withdrawn topics whose text is deleted: whoever keeps their words still has to learn of it. */
function goneTopics({ topics, advisories = [], lang }: Collection): Topic[] {
  const ids = new Set(advisories.map(({ topic }) => topic))
  for (const { id } of topics) ids.delete(id)
  return [...ids]
    .filter((id) => isWithdrawn(id, advisories))
    .map((id) => ({
      type: 'topic',
      id,
      variant: 'full',
      title: `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll('-', ' '),
      lang,
      meta: { source: { format: 'none' }, authors: [], reviewedBy: [], keywords: [], sources: [] },
      children: [],
      references: [],
      dropped: [],
    }))
}

function collectionFiles(
  collection: Collection,
  topics: readonly TopicSummary[],
  context: OutputContext,
): OutputFile[] {
  const collections: CollectionsJson = { collections: [listCollection(collection, topics)] }
  const search: SearchIndex = {
    documents: topics.flatMap((topic) =>
      topic.search.map((document) => ({ ...document, url: lift(document.url, 3) })),
    ),
  }
  const advisories: AdvisoriesJson = {
    advisories: (collection.advisories ?? []).map((advisory) => {
      const topic = collection.topics.find(({ id }) => id === advisory.topic)
      const plain =
        advisory.sections && topic?.variant === 'full' ? context.plain(topic) : undefined
      return {
        ...advisory,
        reason: reasonWords(advisory, collection),
        heading: noticeWords(advisory, topic?.lang ?? collection.lang, topic),
        concerns: concerned(advisory, topic, plain === topic ? undefined : plain),
      }
    }),
  }
  const values: [path: string, value: unknown][] = [
    ['collections.json', collections],
    ['search-index.json', search],
    ['advisories.json', advisories],
    ...aspects(topics, collection.lang).map((each): [string, AspectJson] => [
      `aspects/${each.aspect}.json`,
      each,
    ]),
    ['openapi.json', toOpenApi(collection)],
    ...Object.entries(apiSchemas).map(([name, schema]): [string, unknown] => [
      `schema/${name}.schema.json`,
      apiJsonSchema(name, schema),
    ]),
  ]
  const files = values.map(([path, value]) => ({ path: `v1/${path}`, content: toJson(value) }))
  files.push({ path: bareIndex, content: toJson(search) })
  const etags = Object.fromEntries([
    ...topics.flatMap((topic) => topic.etags),
    ...files.map(({ path, content }) => [path, sha256Hex(content)]),
  ])
  return [...files, { path: 'v1/etags.json', content: toJson(etags) }]
}

function listCollection(collection: Collection, topics: readonly TopicSummary[]): ListedCollection {
  const { id, title, description, lang, url, licence, publisher } = collection
  return {
    id,
    title,
    description,
    lang,
    url,
    license: licence && (licenceAddress(licence) ?? licence),
    attribution: { name: publisher ?? title, url: pageAddress(collection, '') },
    topics: topics.map(toListed),
  }
}

function toListed({ json, aspects, etags }: TopicSummary): ListedTopic {
  return {
    id: json.identifier,
    title: json.name,
    lang: json.inLanguage,
    description: json.description,
    aspects,
    checked: json.lastReviewed?.[0],
    revision: json.version,
    contentHash: json.sha256,
    archivedAt: lift(json.archivedAt, 1),
    withdrawn: json.creativeWorkStatus && true,
    plain:
      !json.creativeWorkStatus &&
      etags.some(([path]) => path === `v1/topics/${json.identifier}.plain.json`),
    url: lift(json.url, 1),
  }
}

function aspects(topics: readonly TopicSummary[], lang: string): AspectJson[] {
  const found = new Map<AspectJson['aspect'], AspectJson>()
  for (const { sections } of topics) {
    for (const { aspect, json } of sections) {
      const entry = found.get(aspect) ?? { aspect, label: aspectLabel(aspect, lang), sections: [] }
      const { url, isPartOf } = json
      entry.sections.push({
        ...json,
        url: lift(url, 2),
        isPartOf: { ...isPartOf, url: lift(isPartOf.url, 2) },
      })
      found.set(aspect, entry)
    }
  }
  return [...found.values()]
}

/** A relative address as it is from a folder that stands `levels` higher. */
function lift(url: string | undefined, levels: number): string | undefined {
  return url?.startsWith('../') ? url.slice(3 * levels) : url
}
