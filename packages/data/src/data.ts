import { type Output, topicJsonSchema } from '@plainleaf/content-model'
import { collectionJsonSchema } from './collection-data.ts'
import { toCollectionData } from './to-collection-data.ts'
import { toJson } from './to-json.ts'

/**
 * Typed data. Each topic becomes `<id>.json`, the tree exactly as typed, and `<id>.plain.json`, its plain-language
 * variant; both validate against `schema/topic.schema.json`. The collection becomes `collection.json`, which
 * validates against `schema/collection.schema.json`. Canonical JSON throughout: see `toJson`.
 */
export const data: Output = {
  name: 'data',
  renderTopic: (topic, context) => [
    { path: `${topic.id}.json`, content: toJson(topic) },
    { path: `${topic.id}.plain.json`, content: toJson(context.plain(topic)) },
  ],
  renderCollection: (collection) => [
    { path: 'collection.json', content: toJson(toCollectionData(collection)) },
    { path: 'schema/topic.schema.json', content: toJson(topicJsonSchema()) },
    { path: 'schema/collection.schema.json', content: toJson(collectionJsonSchema()) },
  ],
}
