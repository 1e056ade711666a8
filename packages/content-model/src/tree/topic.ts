import { z } from 'zod'
import { dayOrMonth } from './day-or-month.ts'
import { type NodeBase, nodeShape } from './node.ts'
import { idSchema } from './phrasing.ts'
import { type Reference, referenceSchema } from './reference.ts'
import { type Section, sectionSchema } from './section.ts'

/** Why a line was left out. */
export const droppedReasons = [
  'image-placeholder',
  'related-link',
  'running-title',
  'page-number',
  'site-link',
  'navigation',
  'toc-widget',
  'newsletter',
  'byline',
  'share-bar',
  'advertisement',
  'other',
] as const
export type DroppedReason = (typeof droppedReasons)[number]

/** Source text that was left out as page furniture. */
export interface Dropped extends NodeBase {
  type: 'dropped'
  /** First source line, from 1. */
  line: number
  text: string
  reason: DroppedReason
}

/** Whom a topic is written for. */
export type Audience = 'patient' | 'carer' | 'clinician' | 'public'

/** Where a page of a printed source begins. */
export interface PageBreak {
  /** What is printed on it: `12`, `xii`. */
  label: string
  /** First source line on it, as `position` counts lines. */
  line: number
}

/** Where a topic came from. */
export interface Source {
  /** Name of the reader, such as `text` or `markdown`. */
  format: string
  /** Path as given on the command line; absent when there was no file. */
  path?: string | undefined
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256?: string | undefined
  /** Its pages in order, where it has pages. */
  pages?: PageBreak[] | undefined
}

/** A subject of a topic: its name, and what a vocabulary calls it. */
export interface Subject {
  name: string
  /** Short name of the vocabulary, such as `MeSH`, `SNOMED CT` or `ICD-10`; given with `code`. */
  scheme?: string | undefined
  /** The subject in that vocabulary, such as `D001249`. */
  code?: string | undefined
}

/** What is said about a topic. Dates are ISO 8601 calendar dates. */
export interface TopicMeta {
  source: Source
  description?: string | undefined
  /** The title as a reader would ask it, for outputs that head with a question: `What helps with head lice?` */
  question?: string | undefined
  audience?: Audience | undefined
  authors: string[]
  /** Names of clinicians who reviewed it; empty says plainly that nobody has. */
  reviewedBy: string[]
  /** When they reviewed it. */
  reviewedOn?: string | undefined
  /** Names of those who checked its plain-language variant as it is now; absent says that nobody has. */
  plainReviewedBy?: string[] | undefined
  /** When facts and links were last checked; a month alone (`2026-03`) where nobody says the day. */
  lastChecked?: string | undefined
  /** When the next check is due. */
  reviewBy?: string | undefined
  keywords: string[]
  /** What it is about, in the words of vocabularies. */
  subjects?: Subject[] | undefined
  /** Ids of references the topic as a whole rests on. */
  sources: string[]
  /** Its edition as its makers count: `3`, `2026-11`. Says nothing about whether the words changed; a hash of them does. */
  version?: string | undefined
  /** Who paid for it. */
  funding?: string | undefined
  /** SPDX licence expression or a name. */
  licence?: string | undefined
}

/** A document in the typed model. */
export interface Topic extends NodeBase {
  type: 'topic'
  /** Stable id, also the file name of every output. */
  id: string
  /** `plain` is the plain-language transform of the `full` topic. */
  variant: 'full' | 'plain'
  title: string
  /** BCP 47 language tag. */
  lang: string
  meta: TopicMeta
  children: Section[]
  references: Reference[]
  dropped: Dropped[]
}

const date = z.iso.date()

/** A name alone, or with its place in a vocabulary. */
export const subjectSchema: z.ZodType<Subject> = z
  .strictObject({
    name: z.string().min(1),
    scheme: z.string().min(1).optional(),
    code: z.string().min(1).optional(),
  })
  .refine(({ scheme, code }) => (scheme === undefined) === (code === undefined), {
    error: 'Expected scheme and code together',
  })
  .meta({ id: 'Subject', description: 'A subject, with its code in a vocabulary.' })

const metaSchema = z
  .strictObject({
    source: z.strictObject({
      format: z.string(),
      path: z.string().optional(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
      pages: z
        .array(z.strictObject({ label: z.string().min(1), line: z.number().int().min(1) }))
        .optional(),
    }),
    description: z.string().optional(),
    question: z.string().optional(),
    audience: z.enum(['patient', 'carer', 'clinician', 'public']).optional(),
    authors: z.array(z.string()),
    reviewedBy: z.array(z.string()),
    reviewedOn: date.optional(),
    plainReviewedBy: z.array(z.string()).optional(),
    lastChecked: dayOrMonth.optional(),
    reviewBy: date.optional(),
    keywords: z.array(z.string()),
    subjects: z.array(subjectSchema).optional(),
    sources: z.array(idSchema),
    version: z.string().optional(),
    funding: z.string().optional(),
    licence: z.string().optional(),
  })
  .meta({ id: 'TopicMeta', description: 'What is said about a topic.' })

const droppedSchema = z
  .strictObject({
    type: z.literal('dropped'),
    line: z.number().int().min(1),
    text: z.string(),
    reason: z.enum(droppedReasons),
    ...nodeShape,
  })
  .meta({ id: 'Dropped', description: 'Source text left out as page furniture, with its reason.' })

/** The one truth of the tree's shape; the published JSON Schema is generated from it. */
export const topicSchema: z.ZodType<Topic> = z
  .strictObject({
    type: z.literal('topic'),
    id: idSchema,
    variant: z.enum(['full', 'plain']),
    title: z.string().min(1),
    lang: z.string().min(1),
    meta: metaSchema,
    children: z.array(sectionSchema),
    references: z.array(referenceSchema),
    dropped: z.array(droppedSchema),
    ...nodeShape,
  })
  .meta({
    id: 'Topic',
    title: 'Plainleaf topic',
    description: 'A health document in the typed model.',
  })
