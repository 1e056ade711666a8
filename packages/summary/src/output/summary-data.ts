import {
  type Advisory,
  advisorySchema,
  dayOrMonth,
  type Edit,
  type HealthAspect,
  healthAspects,
  type Reference,
  referenceSchema,
  type SectionKind,
  sectionKinds,
} from '@plainleaf/content-model'
import { z } from 'zod'

/** A sentence of a summary with its trace. */
export interface SentenceData {
  id: string
  /** Plain text: what `applyEdits` makes of the source sentences, joined by a space. */
  text: string
  /** Ids of `sentencesOf` the full topic. */
  sources: string[]
  /** In the order they were made; empty when the words are the source's own. */
  edits: Edit[]
  /** Where it stands when it is the text of a table cell: which table of its section, which row and column; all from 1. */
  cell?: { table: number; row: number; column: number } | undefined
}
/** A question of a summary with what answers it. */
export interface QuestionData {
  id: string
  /** The heading. */
  question: string
  aspect: HealthAspect | null
  kind: SectionKind
  /** Level of its heading; the title is level 1. A question of level 3 belongs to the one of level 2 before it. */
  depth: number
  sentences: SentenceData[]
}
/** A word of a summary and what it means. */
export interface WordData {
  term: string
  explanation: string
  /** The sentences of an explanation that is the article's own; absent where the words are ours. */
  sentences?: SentenceData[] | undefined
}
/** What `<topic>.json` of a summary holds. */
export interface SummaryData {
  /** Id of the topic. */
  topic: string
  title: string
  lang: string
  /** ISO 8601 calendar date on which facts were last checked; absent when unknown. */
  lastChecked?: string | undefined
  /** Clinicians who reviewed the full topic; nobody has reviewed the summary itself. */
  reviewedBy: string[]
  /** Words in the sentences of the full topic and of the summary. */
  words: { source: number; summary: number }
  /** Flesch-Kincaid grades (United States school years), an acronym as one syllable, headings left out. */
  grade: { source: number; summary: number }
  sections: QuestionData[]
  /** Terms that the summary uses, in alphabetical order. */
  glossary: WordData[]
  /** The references that the chosen sentences cited. */
  references: Reference[]
  /** What was corrected or withdrawn in the topic; absent where nothing was. */
  advisories?: Advisory[] | undefined
}

const place = z.number().int().min(1)
const sentence: z.ZodType<SentenceData> = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  sources: z.array(z.string().min(1)).min(1),
  edits: z.array(
    z.strictObject({
      ruleId: z.string(),
      before: z.string().min(1),
      after: z.string(),
      reason: z.string().optional(),
    }),
  ),
  cell: z.strictObject({ table: place, row: place, column: place }).optional(),
})
const question: z.ZodType<QuestionData> = z.strictObject({
  id: z.string().min(1),
  question: z.string(),
  aspect: z.enum(healthAspects).nullable(),
  kind: z.enum(sectionKinds),
  depth: z.number().int().min(1).max(6),
  sentences: z.array(sentence),
})
const word = z.strictObject({
  term: z.string().min(1),
  explanation: z.string().min(1),
  sentences: z.array(sentence).min(1).optional(),
})
const count = z.number().int().min(0)

/** The contract of a summary's JSON. */
export const summaryDataSchema: z.ZodType<SummaryData> = z
  .strictObject({
    topic: z.string().min(1),
    title: z.string().min(1),
    lang: z.string().min(1),
    lastChecked: dayOrMonth.optional(),
    reviewedBy: z.array(z.string()),
    words: z.strictObject({ source: count, summary: count }),
    grade: z.strictObject({ source: z.number(), summary: z.number() }),
    sections: z.array(question),
    glossary: z.array(word),
    references: z.array(referenceSchema),
    advisories: z.array(advisorySchema).min(1).optional(),
  })
  .meta({ title: 'Plainleaf summary', description: 'A plain-language summary and its trace.' })

/** JSON Schema (draft 2020-12) of a summary's JSON, generated from `summaryDataSchema`. */
export function summaryJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(summaryDataSchema, { target: 'draft-2020-12', io: 'input' })
  return { $id: 'urn:plainleaf:schema:summary', ...schema }
}
