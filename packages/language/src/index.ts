export { type SentenceSpan, splitSentences } from './split-sentences.ts'
export { words } from './words.ts'
