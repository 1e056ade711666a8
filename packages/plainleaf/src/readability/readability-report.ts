import { z } from 'zod'

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
  /** Flesch-Kincaid, an acronym as one syllable; of its own text, nested sections apart. */
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
  /** The sentence after all edits that could be proved safe; absent where there is none. */
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

/** The contract of `plainleaf readability --json`. Figures have at most three decimals. */
export const readabilityReportSchema = z.strictObject({
  file: z.string(),
  title: z.string(),
  lang: z.string(),
  measures,
  sections: z.array(section),
  /** Hardest first. */
  hardest: z.array(hardSentence),
  scores: z.strictObject({
    clearCommunication: score,
    understandability: score,
    actionability: score,
  }),
  /** Of every sentence, in reading order, after what reading the document found. */
  findings: z.array(finding),
})

/** What `plainleaf readability` says of a document. */
export type ReadabilityReport = z.infer<typeof readabilityReportSchema>
