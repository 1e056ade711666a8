export {
  type CollectionData,
  collectionDataSchema,
  collectionJsonSchema,
  type GlossaryData,
  type SectionData,
  type TopicData,
} from './collection-data.ts'
export { data } from './data.ts'
export { toCollectionData } from './to-collection-data.ts'
export { toJson } from './to-json.ts'
