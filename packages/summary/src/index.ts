export { applyEdits } from './edit/apply-edits.ts'
export {
  type QuestionData,
  type SentenceData,
  type SummaryData,
  summaryDataSchema,
  summaryJsonSchema,
} from './output/summary-data.ts'
export { type HardSentence, hardSentences } from './reword/hard-sentences.ts'
export type { WordingRefusal } from './reword/judge-wording.ts'
export { type Reworded, reword } from './reword/reword.ts'
export type { IndexScore, ScoredItem, Verdict } from './score/index-score.ts'
export { scoreTopic, type TopicScores } from './score/score-topic.ts'
export type { BlockKind } from './source/passage.ts'
export { type PlacedSentence, placedSentences, toTextBlocks } from './source/placed-sentences.ts'
export { type SourceSentence, sentencesOf } from './source/sentences-of.ts'
export { summarise } from './summarise.ts'
export { summary } from './summary.ts'
