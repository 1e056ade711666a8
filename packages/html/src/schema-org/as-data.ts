import type { OutputContext, Reference, Topic } from '@plainleaf/content-model'
import { citationData } from './citation-data.ts'
import { licenceUrl } from './licence-data.ts'
import { topicData } from './topic-data.ts'

/** An object of JSON-LD, typed without the library that our own code is checked with. */
export type JsonLd = Record<string, unknown>

/** What a topic's page says to machines, for a file of its own: see `topicData`. */
export function topicGraph(topic: Topic, context: OutputContext, description?: string): JsonLd {
  return JSON.parse(topicData(topic, context, description)) as JsonLd
}

/** A reference as the kind of schema.org work that its CSL type says. */
export function referenceData(reference: Reference): JsonLd {
  return { ...(citationData(reference) as object) }
}

/** Where a licence can be read; `undefined` for one that is only a name in words. */
export function licenceAddress(licence: string): string | undefined {
  return licenceUrl(licence)
}
