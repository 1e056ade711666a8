import { PlainleafTopic } from './plainleaf-topic.ts'

// What `plainleaf-topic.min.js` is made from: it exports nothing, and a page may bring two copies of it.
if (!customElements.get('plainleaf-topic')) customElements.define('plainleaf-topic', PlainleafTopic)
