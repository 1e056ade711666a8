export { type ApiOptions, api, createApi } from './api/api.ts'
export type {
  AdvisoriesJson,
  AdvisoryJson,
  AspectJson,
  CollectionsJson,
  EtagsJson,
  ListedCollection,
  ListedTopic,
} from './api/collections.ts'
export { type ApiTree, type MergedApi, mergeApis } from './api/merge-apis.ts'
export type { SearchDocument, SearchIndex } from './api/search-index.ts'
export { creditText } from './api/to-topic-json.ts'
export type {
  CitationJson,
  CorrectionJson,
  HealthTopicContentJson,
  OrganizationJson,
  RevisionJson,
  SectionJson,
  TopicJson,
  TopicStubJson,
  WebPageElementJson,
} from './api/topic-json.ts'
export { type IdClash, type NamedTopics, uniqueIds } from './api/unique-ids.ts'
export {
  type CollectionData,
  collectionDataSchema,
  collectionJsonSchema,
  type GlossaryData,
  type SectionData,
  type TopicData,
} from './collection-data.ts'
export {
  type ChangeKind,
  type ComparedPart,
  type ComparedTopic,
  compareTopics,
  type TopicChange,
  type TopicComparison,
} from './compare/compare-topics.ts'
export { type Impact, impacts } from './compare/impact.ts'
export { data } from './data.ts'
export type { CollectionIndex, IndexedTopic } from './module/collection-index.ts'
export { module } from './module/module.ts'
export type { PlainModule, SectionModule, TopicModule } from './module/to-topic-module.ts'
export { toCollectionData } from './to-collection-data.ts'
export { toJson } from './to-json.ts'
export { contentHash, toRevision } from './words/content-hash.ts'
export type { OwnWords } from './words/own-words.ts'
