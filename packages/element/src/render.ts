export type { Advisory } from './advisory.ts'
export { type TopicElementOptions, toTopicElement } from './to-topic-element.ts'
export type { OwnWords, TopicPage, TopicPart } from './topic-page.ts'
export { topicStyle } from './topic-style.ts'
