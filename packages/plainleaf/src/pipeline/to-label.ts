import type { Collection, Topic } from '@plainleaf/content-model'
import { contentHash, creditText, toRevision } from '@plainleaf/data'
import type { SourceLabel } from '../write/manifest.ts'

/** What a manifest says of a topic's words: whether they changed, when they were checked, how they may be used. */
export function toLabel(topic: Topic, collection: Collection): SourceLabel {
  const hash = contentHash(topic, collection.glossary)
  return {
    title: topic.title,
    revision: toRevision(hash),
    contentHash: hash,
    checked: topic.meta.lastChecked,
    licence: topic.meta.licence ?? collection.licence,
    attribution: creditText(topic, collection),
  }
}
