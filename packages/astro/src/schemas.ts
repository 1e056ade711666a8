import { z } from 'zod'
import type { IndexedTopic, SectionData, TopicData } from './topic-data.ts'

const optional = z.string().optional()
const named = z.object({ name: z.string(), url: optional })

const section = z.object({
  id: z.string(),
  kind: z.string(),
  aspect: z.string().nullable(),
  depth: z.number().int(),
  heading: z.string(),
})

const indexedTopic = z.object({
  id: z.string(),
  title: z.string(),
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  description: optional,
  url: optional,
  aspects: z.array(z.string()),
  sections: z.array(section),
  checked: optional,
  checkedText: z
    .object({ text: z.string(), inLanguage: z.string(), dir: z.enum(['ltr', 'rtl']) })
    .optional(),
  reviewBy: optional,
  reviewedBy: z.array(z.string()),
  license: named.optional(),
  attribution: named.extend({ text: z.string() }),
  revision: z.string(),
  contentHash: z.string(),
  withdrawn: z.object({ date: z.string(), reason: z.string(), replacedBy: optional }).optional(),
})

const status = z.enum(['corrected', 'withdrawn'])
const sections = z.array(z.string()).optional()
const collection = z.object({
  id: z.string(),
  title: z.string(),
  lang: z.string(),
  description: optional,
})

/** The contract of `entry.data`. */
export const topicDataSchema: z.ZodType<TopicData> = indexedTopic.extend({
  variant: z.enum(['full', 'plain']),
  ownId: z.string(),
  hasPlain: z.boolean(),
  notice: optional,
  order: z.number().int(),
  corrections: z.array(z.object({ status, date: z.string(), reason: z.string(), sections })),
  collection: collection.extend({ folder: z.string() }),
  files: z.array(z.object({ path: z.string(), bytes: z.number().int() })),
})

/** What is read of a collection's `index.json`. */
export interface CollectionIndex {
  id: string
  title: string
  lang: string
  description?: string | undefined
  /** Address of the pages that links between topics lead to; absent: they are file names. */
  url?: string | undefined
  /** What was withdrawn or corrected. */
  advisories: {
    topic: string
    status: 'corrected' | 'withdrawn'
    date: string
    reason: string
    sections?: string[] | undefined
  }[]
  topics: (IndexedTopic & {
    files: { topic: string; fragment: string; plain?: string | undefined }
  })[]
}

/** The contract of `index.json`; what else it holds is let through unread. */
export const collectionIndexSchema: z.ZodType<CollectionIndex> = collection.extend({
  url: optional,
  advisories: z.array(
    z.object({
      topic: z.string(),
      status,
      date: z.string(),
      reason: z.string(),
      sections,
    }),
  ),
  topics: z.array(
    indexedTopic.extend({
      files: z.object({ topic: z.string(), fragment: z.string(), plain: optional }),
    }),
  ),
})

/** What `topics/<id>.json` says of the plain-language text, as far as it is read. */
export const plainSchema: z.ZodType<{
  plain: { notice: string; sections: Record<string, SectionData> }
}> = z.object({
  plain: z.object({ notice: z.string(), sections: z.record(z.string(), section) }),
})
