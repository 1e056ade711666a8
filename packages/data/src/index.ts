export { type ApiOptions, api, createApi } from './api/api.ts'
export {
  type CollectionData,
  collectionDataSchema,
  collectionJsonSchema,
  type GlossaryData,
  type SectionData,
  type TopicData,
} from './collection-data.ts'
export { data } from './data.ts'
export { module } from './module/module.ts'
export { toCollectionData } from './to-collection-data.ts'
export { toJson } from './to-json.ts'
export { contentHash, toRevision } from './words/content-hash.ts'
