import {
  type Advisory,
  advisoryStatuses,
  dayOrMonth,
  type HealthAspect,
  healthAspects,
} from '@plainleaf/content-model'
import { z } from 'zod'
import type { OwnWords } from '../words/own-words.ts'
import type { SectionJson } from './topic-json.ts'
import { ownWordsSchema, sectionJsonFileSchema } from './topic-schemas.ts'

/** A topic as `collections.json` lists it. */
export interface ListedTopic {
  id: string
  title: string
  lang: string
  description?: string | undefined
  aspects: HealthAspect[]
  /** Day on which facts and links were last checked. */
  checked?: string | undefined
  revision: string
  contentHash: string
  /** The file of this revision, relative to the list; absent where it was withdrawn. */
  archivedAt?: string | undefined
  withdrawn?: true | undefined
  /** There is `topics/<id>.plain.json`. */
  plain: boolean
  /** Its page: absolute, or relative to the list. */
  url?: string | undefined
}
/** A collection as `collections.json` lists it. */
export interface ListedCollection {
  id: string
  title: string
  description?: string | undefined
  lang: string
  /** Where its pages are served. */
  url?: string | undefined
  /** Address of the licence, or its name. */
  license?: string | undefined
  /** What has to be shown with its words. */
  attribution: { name: string; url?: string | undefined }
  /** In reading order. */
  topics: ListedTopic[]
}
/** What `v1/collections.json` holds. */
export interface CollectionsJson {
  collections: ListedCollection[]
}
/** What `v1/aspects/<aspect>.json` holds. */
export interface AspectJson {
  aspect: HealthAspect
  /** Name for readers, in the language of the collection as far as we have words in it, else in English. */
  label: string
  sections: SectionJson[]
}
/** An advisory with the sentence to show above its reason. */
export interface AdvisoryJson extends Advisory {
  heading: OwnWords
  /**
   * Ids of all sections over which it has to stand where only one is shown: those in `sections`, what they are part of and what
   * is part of them, and those of the plain-language variant that may hold their words. Absent: over all.
   */
  concerns?: string[] | undefined
}
/** What `v1/advisories.json` holds. */
export interface AdvisoriesJson {
  advisories: AdvisoryJson[]
}
/** What `v1/etags.json` holds: SHA-256 of each file by its path below the folder that holds `v1`. */
export type EtagsJson = Record<string, string>

const text = z.string().min(1)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The contract of `v1/collections.json`. */
export const collectionsJsonSchema: z.ZodType<CollectionsJson> = z
  .strictObject({
    collections: z.array(
      z.strictObject({
        id: text,
        title: text,
        description: text.optional(),
        lang: text,
        url: text.optional(),
        license: text.optional(),
        attribution: z.strictObject({ name: text, url: text.optional() }),
        topics: z.array(
          z.strictObject({
            id: text,
            title: text,
            lang: text,
            description: text.optional(),
            aspects: z.array(z.enum(healthAspects)),
            checked: dayOrMonth.optional(),
            revision: z.string().regex(/^[0-9a-f]{12}$/),
            contentHash: hash,
            archivedAt: text.optional(),
            withdrawn: z.literal(true).optional(),
            plain: z.boolean(),
            url: text.optional(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Collections', description: 'The collections and their topics.' })

/** The contract of `v1/aspects/<aspect>.json`. */
export const aspectJsonSchema: z.ZodType<AspectJson> = z
  .strictObject({
    aspect: z.enum(healthAspects),
    label: text,
    sections: z.array(sectionJsonFileSchema),
  })
  .meta({ id: 'Aspect', description: 'The sections of all topics that are about one aspect.' })

export const advisoryJsonSchema: z.ZodType<AdvisoryJson> = z
  .strictObject({
    id: text,
    topic: text,
    status: z.enum(advisoryStatuses),
    date: z.iso.date(),
    heading: ownWordsSchema,
    // With the title of what to read instead.
    reason: text.max(4000),
    sections: z
      .array(text)
      .min(1)
      .optional()
      .describe('The sections it is about; absent: the whole topic.'),
    concerns: z
      .array(text)
      .min(1)
      .optional()
      .describe(
        'The sections over which it has to stand where only one is shown: those it is about, what they are part of, what is part of them. Absent: over all.',
      ),
    revisions: z
      .array(z.string().regex(/^[0-9a-f]{12}$/))
      .min(1)
      .optional()
      .describe('The values of `version` whose words are wrong; absent: all.'),
    replacedBy: text.optional(),
  })
  .meta({ id: 'Advisory', description: 'A topic that was withdrawn or corrected.' })

/** The contract of `v1/advisories.json`. */
export const advisoriesJsonSchema: z.ZodType<AdvisoriesJson> = z
  .strictObject({ advisories: z.array(advisoryJsonSchema) })
  .meta({ id: 'Advisories', description: 'What was withdrawn or corrected, oldest first.' })

/** The contract of `v1/etags.json`. */
export const etagsJsonSchema: z.ZodType<EtagsJson> = z
  .record(z.string(), hash)
  .meta({ id: 'Etags', description: 'SHA-256 of each file by its path.' })
