export { type PlainleafOptions, plainleaf } from './plainleaf.ts'
export { topicDataSchema } from './schemas.ts'
export type { CollectionData, IndexedTopic, SectionData, TopicData } from './topic-data.ts'
