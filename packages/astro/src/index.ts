export { type PlainleafOptions, plainleaf } from './plainleaf.ts'
export { type TopicData, topicDataSchema } from './topic-data.ts'
