import { PlainleafTopic } from './plainleaf-topic.ts'

export type { Advisory } from './advisory.ts'
export type { OwnWords, TopicPage, TopicPart } from './topic-page.ts'
export { PlainleafTopic }

// On a server there are no elements, and a page may bring two copies of this file.
if (globalThis.customElements && !customElements.get('plainleaf-topic')) {
  customElements.define('plainleaf-topic', PlainleafTopic)
}
