export { fleschKincaidGrade } from './flesch-kincaid-grade.ts'
export { type SentenceSpan, splitSentences } from './split-sentences.ts'
export { syllables } from './syllables.ts'
export { words } from './words.ts'
