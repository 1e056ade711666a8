export { contentHash, toRevision } from './words/content-hash.ts'
