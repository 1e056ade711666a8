import {
  type CitationStyle,
  type Collection,
  sectionsOf,
  type Topic,
  toBibliography,
  toText,
} from '@plainleaf/content-model'
import type { CollectionData, TopicData } from './collection-data.ts'

/** What `collection.json` says about a collection; topics keep their reading order. */
export function toCollectionData(collection: Collection): CollectionData {
  const { citationStyle = 'vancouver' } = collection
  return {
    id: collection.id,
    title: collection.title,
    lang: collection.lang,
    description: collection.description,
    publisher: collection.publisher,
    url: collection.url,
    licence: collection.licence,
    renamed: collection.renamed,
    citationStyle,
    topics: collection.topics.map((topic) => toTopicData(topic, citationStyle)),
    glossary: collection.glossary.map(({ id, term, aliases, definition }) => ({
      id,
      term,
      aliases,
      definition,
    })),
    references: collection.references,
    advisories: collection.advisories?.length ? collection.advisories : undefined,
  }
}

function toTopicData(topic: Topic, style: CitationStyle): TopicData {
  const { references, entry } = toBibliography(topic.references, { style, lang: topic.lang })
  const sections = sectionsOf(topic)
  const { description, lastChecked, reviewBy, reviewedBy } = topic.meta
  return {
    id: topic.id,
    title: topic.title,
    lang: topic.lang,
    description,
    lastChecked,
    reviewBy,
    reviewedBy,
    aspects: [...new Set(sections.flatMap((section) => section.aspect ?? []))].sort(),
    sections: sections.map(({ id, aliases, kind, aspect, depth, heading }) => ({
      id,
      aliases: aliases?.length ? aliases : undefined,
      kind,
      aspect,
      depth,
      heading: toText(heading),
    })),
    bibliography: references.map((one) => ({ id: one.id, text: toText(entry(one)) })),
    files: { full: `${topic.id}.json`, plain: `${topic.id}.plain.json` },
  }
}
