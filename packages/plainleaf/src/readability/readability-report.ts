import type { Readability } from '@plainleaf/language'
import type { TopicScores } from '@plainleaf/summary'
import { z } from 'zod'
import type { JsonMessage } from '../terminal/format-message.ts'

/** The Flesch-Kincaid grade of a section's own text, nested sections apart; an acronym is one syllable. */
export interface SectionGrade {
  id: string
  heading: string
  depth: number
  line?: number | undefined
  words: number
  sentences: number
  grade: number
}

/** A sentence that is harder than the others, and what to change in it. */
export interface HardSentence {
  file: string
  line?: number | undefined
  column?: number | undefined
  /** As `sentencesOf` of `@plainleaf/summary` names it. */
  id: string
  text: string
  words: number
  grade: number
  rareWords: string[]
  /** The sentence after all edits that could be proved safe; absent where there is none. */
  plain?: string | undefined
  findings: JsonMessage[]
}

/** What `plainleaf readability` says of a document. Figures have at most three decimals. */
export interface ReadabilityReport {
  file: string
  title: string
  lang: string
  measures: Readability
  sections: SectionGrade[]
  /** Hardest first. */
  hardest: HardSentence[]
  scores: TopicScores
  /** Of every sentence, in reading order, after what reading the document found. */
  findings: JsonMessage[]
}

const count = z.number().int().min(0)
const place = z.number().int().min(1)
const share = z.number().min(0).max(1)

const grades = z.strictObject({
  fleschKincaid: z.number(),
  fleschReadingEase: z.number(),
  smog: z.number(),
  automatedReadability: z.number(),
  colemanLiau: z.number(),
  daleChall: z.number(),
})

const sentenceMeasures = z.strictObject({
  sentences: count,
  wordsPerSentence: z.number().min(0),
  over20: share,
  over25: share,
  acronymsAsOne: grades,
  acronymsSpelled: grades,
})

const measures = z.strictObject({
  words: count,
  items: sentenceMeasures,
  joined: sentenceMeasures,
  rareWords: z.number().min(0),
  unexplainedTerms: z.number().min(0),
  passive: share,
  lexicalDensity: share,
  percentSigns: count,
})

const section = z.strictObject({
  id: z.string(),
  heading: z.string(),
  depth: place,
  line: place.optional(),
  words: count,
  sentences: count,
  grade: z.number(),
})

const finding = z.strictObject({
  file: z.string(),
  line: place.optional(),
  column: place.optional(),
  severity: z.enum(['error', 'warning', 'note']),
  rule: z.string(),
  reason: z.string(),
  note: z.string(),
})

const hardSentence = z.strictObject({
  file: z.string(),
  line: place.optional(),
  column: place.optional(),
  id: z.string(),
  text: z.string(),
  words: count,
  grade: z.number(),
  rareWords: z.array(z.string()),
  plain: z.string().optional(),
  findings: z.array(finding),
})

const item = z.strictObject({
  number: place,
  name: z.string(),
  how: z.enum(['check', 'estimate', 'person']),
  verdict: z.enum(['met', 'not met', 'not applicable', 'not judged']),
  why: z.string(),
})

const score = z.strictObject({
  name: z.string(),
  items: z.array(item),
  met: count,
  judged: count,
  percent: z.number().min(0).max(100),
  pass: z.number(),
})

/** The contract of `plainleaf readability --json`. */
export const readabilityReportSchema: z.ZodType<ReadabilityReport> = z.strictObject({
  file: z.string(),
  title: z.string(),
  lang: z.string(),
  measures,
  sections: z.array(section),
  hardest: z.array(hardSentence),
  scores: z.strictObject({
    clearCommunication: score,
    understandability: score,
    actionability: score,
  }),
  findings: z.array(finding),
})
