import {
  type HealthAspect,
  type OutputContext,
  type OutputFile,
  sectionsOf,
  type Topic,
} from '@plainleaf/content-model'
import { sha256Hex, wordsOf } from '@plainleaf/html'
import type { Places } from '../pieces/places.ts'
import { headline } from '../pieces/topic-pieces.ts'
import { toJson } from '../to-json.ts'
import type { SearchDocument } from './search-index.ts'
import { toTopicJson } from './to-topic-json.ts'
import type { SectionJson, TopicJson } from './topic-json.ts'

/** What the files of the collection need to know of a topic whose own files are made. */
export interface TopicSummary {
  json: TopicJson
  aspects: HealthAspect[]
  /** Sections with an aspect. */
  sections: { aspect: HealthAspect; json: SectionJson }[]
  search: SearchDocument[]
  /** SHA-256 of each file by its path. */
  etags: [path: string, sha256: string][]
}

/** Folders from that of all outputs to the one that a topic's file is in: `api/v1/topics`. */
export const topicDepth = 3

/** All files of a topic below `v1/`, and what the files of the collection say of it. */
export function makeTopic(
  topic: Topic,
  context: OutputContext,
  places: Places,
): { files: OutputFile[]; summary: TopicSummary } {
  const { json, pieces, sectionJson } = toTopicJson(topic, context, places, topicDepth)
  const files: OutputFile[] = []
  const add = (path: string, value: unknown): void => {
    files.push({ path: `v1/${path}`, content: toJson(value) })
  }
  add(`topics/${topic.id}.json`, json)
  const summary: TopicSummary = { json, aspects: [], sections: [], search: [], etags: [] }
  if (pieces) {
    for (const section of sectionsOf(pieces.topic)) {
      const made = sectionJson(section)
      add(`topics/${topic.id}/sections/${section.id}.json`, made)
      summary.search.push(searchDocument(topic, section, made))
      if (section.aspect === null) continue
      summary.sections.push({ aspect: section.aspect, json: made })
    }
    summary.aspects = [...new Set(summary.sections.map(({ aspect }) => aspect))].sort()
    const plain = topic.variant === 'full' ? context.plain(topic) : topic
    if (plain !== topic && plain.children.length > 0)
      add(`topics/${topic.id}.plain.json`, toTopicJson(plain, context, places, topicDepth).json)
  } else {
    // Who shows the plain words has to learn of the withdrawal as well.
    add(`topics/${topic.id}.plain.json`, json)
  }
  for (const { path, content } of files) summary.etags.push([path, sha256Hex(String(content))])
  const path = `v1/r/${topic.id}/${json.version}.json`
  files.push({ path, content: toJson(deeper(json)), immutable: true })
  return { files, summary }
}

/** The same for a file that stands one folder deeper: a relative address goes up one more. */
function deeper(json: TopicJson): TopicJson {
  const lower = (url: string | undefined) => (url?.startsWith('../') ? `../${url}` : url)
  return {
    ...json,
    url: lower(json.url),
    webpage: lower(json.webpage),
    hasPart: json.hasPart.map((part) => ({ ...part, url: lower(part.url) })),
  }
}

function searchDocument(
  topic: Topic,
  section: Parameters<typeof headline>[0],
  { url, hasHealthAspect }: SectionJson,
): SearchDocument {
  const own = section.children.filter(({ type }) => type !== 'section')
  return {
    id: `${topic.id}#${section.id}`,
    topic: topic.id,
    section: section.id,
    title: topic.title,
    heading: headline(section, topic.lang),
    aspect: hasHealthAspect,
    url,
    words: wordsOf(own),
  }
}
