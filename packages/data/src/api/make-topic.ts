import {
  type HealthAspect,
  type OutputContext,
  type OutputFile,
  sectionsOf,
  type Topic,
} from '@plainleaf/content-model'
import { sha256Hex } from '@plainleaf/html'
import { headline } from '../pieces/headline.ts'
import type { Places } from '../pieces/places.ts'
import { plainWords } from '../pieces/plain-words.ts'
import { toJson } from '../to-json.ts'
import type { SearchDocument } from './search-index.ts'
import { toPin } from './to-pin.ts'
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
  const made = toTopicJson(topic, context, places, topicDepth)
  const { pieces, sectionJson } = made
  const pin = toPin(made.json)
  const json = { ...made.json, archivedAt: pieces && pin.href }
  const files: OutputFile[] = []
  const pins: OutputFile[] = []
  const add = (path: string, value: unknown): void => {
    files.push({ path: `v1/${path}`, content: toJson(value) })
  }
  add(`topics/${topic.id}.json`, json)
  const summary: TopicSummary = { json, aspects: [], sections: [], search: [], etags: [] }
  if (pieces) {
    pins.push(pin.file)
    for (const section of sectionsOf(pieces.topic)) {
      const made = sectionJson(section)
      add(`topics/${topic.id}/sections/${section.id}.json`, made)
      const document = searchDocument(topic, section, made)
      // A list of references has no words of its own to find.
      if (document.words || section.kind !== 'references') summary.search.push(document)
      if (section.aspect === null) continue
      summary.sections.push({ aspect: section.aspect, json: made })
    }
    summary.aspects = [...new Set(summary.sections.map(({ aspect }) => aspect))].sort()
    const plain = topic.variant === 'full' ? context.plain(topic) : topic
    if (plain !== topic && plain.children.length > 0) {
      const short = toTopicJson(plain, context, places, topicDepth).json
      const shortPin = toPin(short, '.plain')
      add(`topics/${topic.id}.plain.json`, { ...short, archivedAt: shortPin.href })
      pins.push(shortPin.file)
    }
  } else {
    // Who shows the plain words has to learn of the withdrawal as well.
    add(`topics/${topic.id}.plain.json`, json)
  }
  for (const { path, content } of files) summary.etags.push([path, sha256Hex(String(content))])
  return { files: [...files, ...pins], summary }
}

function searchDocument(
  topic: Topic,
  section: Parameters<typeof headline>[0],
  { url, hasHealthAspect }: SectionJson,
): SearchDocument {
  return {
    id: `${topic.id}#${section.id}`,
    topic: topic.id,
    section: section.id,
    title: topic.title,
    heading: headline(section, topic.lang),
    aspect: hasHealthAspect,
    url,
    words: plainWords(section),
  }
}
