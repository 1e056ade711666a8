import {
  type Advisory,
  advisorySchema,
  type CitationStyle,
  citationStyles,
  dayOrMonth,
  type HealthAspect,
  healthAspects,
  type Reference,
  referenceSchema,
  type SectionKind,
  sectionKinds,
} from '@plainleaf/content-model'
import { z } from 'zod'

/** A section as `collection.json` lists it. */
export interface SectionData {
  id: string
  /** Ids it had before; links to them still lead to it. */
  aliases?: string[] | undefined
  kind: SectionKind
  aspect: HealthAspect | null
  /** Level of its heading; the topic's title is level 1. */
  depth: number
  /** Plain text; empty for what stands before the first heading. */
  heading: string
}
/** A reference as plain text, in the collection's style. */
export interface PrintedReference {
  id: string
  text: string
}
/** A topic as `collection.json` lists it. */
export interface TopicData {
  id: string
  title: string
  lang: string
  description?: string | undefined
  /** ISO 8601 calendar date. */
  lastChecked?: string | undefined
  reviewBy?: string | undefined
  reviewedBy: string[]
  /** The aspects of its sections, each once, sorted. */
  aspects: HealthAspect[]
  /** All sections, nested ones included, in reading order. */
  sections: SectionData[]
  /** Its references as they are printed, in the order of the list. */
  bibliography: PrintedReference[]
  /** Files of the whole topic, relative to `collection.json`. */
  files: { full: string; plain: string }
}
/** A word and what it means, in plain text. */
export interface GlossaryData {
  id: string
  term: string
  aliases: string[]
  definition: string
}
/** What `collection.json` holds: enough to list, filter and find topics without loading them. */
export interface CollectionData {
  id: string
  title: string
  lang: string
  description?: string | undefined
  publisher?: string | undefined
  url?: string | undefined
  licence?: string | undefined
  /** Ids that topics had before, each with what it is called now: `topic` or `topic#section`. */
  renamed?: Readonly<Record<string, string>> | undefined
  /** How the bibliographies are printed. */
  citationStyle: CitationStyle
  topics: TopicData[]
  glossary: GlossaryData[]
  references: Reference[]
  /** What was corrected or withdrawn; absent where nothing was. */
  advisories?: Advisory[] | undefined
}

const section: z.ZodType<SectionData> = z.strictObject({
  id: z.string(),
  aliases: z.array(z.string()).optional(),
  kind: z.enum(sectionKinds),
  aspect: z.enum(healthAspects).nullable(),
  depth: z.number().int().min(1).max(6),
  heading: z.string(),
})
const topic: z.ZodType<TopicData> = z.strictObject({
  id: z.string(),
  title: z.string().min(1),
  lang: z.string().min(1),
  description: z.string().optional(),
  lastChecked: dayOrMonth.optional(),
  reviewBy: z.iso.date().optional(),
  reviewedBy: z.array(z.string()),
  aspects: z.array(z.enum(healthAspects)),
  sections: z.array(section),
  bibliography: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  files: z.strictObject({ full: z.string(), plain: z.string() }),
})
const glossary: z.ZodType<GlossaryData> = z.strictObject({
  id: z.string(),
  term: z.string(),
  aliases: z.array(z.string()),
  definition: z.string(),
})

/** The contract of `collection.json`. */
export const collectionDataSchema: z.ZodType<CollectionData> = z
  .strictObject({
    id: z.string(),
    title: z.string().min(1),
    lang: z.string().min(1),
    description: z.string().optional(),
    publisher: z.string().optional(),
    url: z.string().optional(),
    licence: z.string().optional(),
    renamed: z.record(z.string(), z.string()).optional(),
    citationStyle: z.enum(citationStyles),
    topics: z.array(topic),
    glossary: z.array(glossary),
    references: z.array(referenceSchema),
    advisories: z.array(advisorySchema).min(1).optional(),
  })
  .meta({ title: 'Plainleaf collection', description: 'What a collection holds, topic by topic.' })

/** JSON Schema (draft 2020-12) of `collection.json`, generated from `collectionDataSchema`. */
export function collectionJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(collectionDataSchema, { target: 'draft-2020-12', io: 'input' })
  return { $id: 'urn:plainleaf:schema:collection', ...schema }
}
