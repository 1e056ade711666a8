import { type HealthAspect, healthAspects } from '@plainleaf/content-model'
import { z } from 'zod'
import type { OwnWords } from '../words/own-words.ts'

/** A piece of a section's text, finished HTML without ids: https://schema.org/WebPageElement. */
export interface WebPageElementJson {
  '@type': 'WebPageElement'
  /** Id of the subsection it is; absent for the section's own words. */
  identifier?: string | undefined
  /** Heading of the subsection in plain text; empty for the section's own words. */
  headline: string
  hasHealthAspect?: string | undefined
  /** Sanitised HTML. Links and images are absolute, or relative to the topic's page. */
  text: string
}
/** A source that a section cites, as it is printed. */
export interface CitationJson {
  '@type': string
  /** Id of the reference in the topic. */
  identifier: string
  /** Its number in the text; absent where the text cites by names. */
  position?: number | undefined
  /** The printed line. */
  text: string
  url?: string | undefined
}
/** A section: https://schema.org/HealthTopicContent. */
export interface HealthTopicContentJson {
  '@type': 'HealthTopicContent'
  identifier: string
  url?: string | undefined
  /** Heading in plain text; empty for what stands before the first heading. */
  headline: string
  /** First words, in plain text; the heading where there are none that stand alone. */
  description: string
  hasHealthAspect?: string | undefined
  /** Its own words, then each direct subsection. */
  hasPart: WebPageElementJson[]
  /** What it cites, subsections included. */
  citation?: CitationJson[] | undefined
}
/** Who is named with the words. */
export interface OrganizationJson {
  '@type': 'Organization'
  name: string
  url?: string | undefined
}
/** What readers must know about words that were published once: https://schema.org/correction. */
export interface CorrectionJson {
  '@type': 'CorrectionComment'
  identifier: string
  /** Day. */
  datePublished: string
  /** What was done, and when, for readers. */
  headline: string
  /** Of the headline: English where we have no words in the topic's language. */
  inLanguage: string
  text: string
  /** The sections it is about; absent: the whole topic. */
  about?: { '@type': 'HealthTopicContent'; identifier: string }[] | undefined
}
/** A topic in the static API: https://schema.org/MedicalWebPage. */
export interface TopicJson {
  '@context': 'https://schema.org'
  '@type': 'MedicalWebPage'
  '@id'?: string | undefined
  identifier: string
  name: string
  headline: string
  description?: string | undefined
  inLanguage: string
  /** The direction of its script. */
  dir: 'ltr' | 'rtl'
  /** Its page: absolute, or relative to this file. */
  url?: string | undefined
  webpage?: string | undefined
  /** Collection and topic; absent where pages have no address. */
  breadcrumb?: BreadcrumbJson | undefined
  /** Revision: the first 12 digits of `sha256`. */
  version: string
  /** Content hash of the words, not of this file: see `contentHash`. */
  sha256: string
  /** The same words at an address whose bytes never change, relative to this file; absent where they were withdrawn. */
  archivedAt?: string | undefined
  /** Day of the last change that anybody speaks of. */
  dateModified?: string | undefined
  /** Days on which facts and links were checked, as far as known. */
  lastReviewed?: string[] | undefined
  /** Day on which the next check is due. */
  expires?: string | undefined
  /** When it was last checked, or else changed, as a sentence to show with the words. */
  checkedText?: OwnWords | undefined
  reviewedBy?: { '@type': 'Person'; name: string }[] | undefined
  /** Address of the licence, or its name. */
  license?: string | undefined
  author: OrganizationJson
  copyrightHolder: OrganizationJson
  /** What has to be shown with the words. */
  creditText: string
  about: { '@type': 'MedicalEntity'; name: string; code?: MedicalCodeJson[] | undefined }
  keywords: string[]
  isPartOf: { '@type': 'Collection'; identifier: string; name: string }
  /** Of a plain-language variant: the full topic it was made from. */
  isBasedOn?: { '@type': 'MedicalWebPage'; identifier: string; version: string } | undefined
  /** `Withdrawn`: the words are gone; `correction` says why. */
  creativeWorkStatus?: 'Withdrawn' | undefined
  correction?: CorrectionJson[] | undefined
  hasPart: HealthTopicContentJson[]
}
/** What moves without the words, so that it stands in the latest document only. */
export const moving: Readonly<
  Record<
    | 'archivedAt'
    | 'checkedText'
    | 'correction'
    | 'creativeWorkStatus'
    | 'dateModified'
    | 'expires'
    | 'lastReviewed'
    | 'reviewedBy',
    true
  >
> = {
  archivedAt: true,
  checkedText: true,
  correction: true,
  creativeWorkStatus: true,
  dateModified: true,
  expires: true,
  lastReviewed: true,
  reviewedBy: true,
}
/** A revision of a topic, `v1/r/<id>/<version>-<digits>.json`: its address holds a hash of its bytes, so that they never change. */
export interface RevisionJson extends Omit<TopicJson, keyof typeof moving> {
  /** The topic as it is now: its days of review, its corrections, and whether it was withdrawn. `url` is relative to this file. */
  exampleOfWork: { '@type': 'MedicalWebPage'; identifier: string; url: string }
}
/** The way to a page: https://schema.org/BreadcrumbList. */
export interface BreadcrumbJson {
  '@context': 'https://schema.org'
  '@type': 'BreadcrumbList'
  itemListElement: {
    '@type': 'ListItem'
    position: number
    item: { '@id': string; name: string }
  }[]
}
/** A subject in a vocabulary. */
export interface MedicalCodeJson {
  '@type': 'MedicalCode'
  code: string
  codingSystem: string
}
/** A section as a file of its own, with what has to be said of its topic. */
export interface SectionJson extends HealthTopicContentJson {
  '@context': 'https://schema.org'
  inLanguage: string
  isPartOf: TopicStubJson
}
/** The topic that a section is part of. */
export type TopicStubJson = Pick<
  TopicJson,
  | '@type'
  | 'identifier'
  | 'name'
  | 'url'
  | 'version'
  | 'sha256'
  | 'lastReviewed'
  | 'expires'
  | 'license'
  | 'creditText'
  | 'creativeWorkStatus'
  | 'correction'
>

const text = z.string().min(1)
const day = z.iso.date()
export const healthAspectUrlSchema: z.ZodType<string> = z
  .enum(healthAspects.map((name) => `https://schema.org/${name}` as const))
  .meta({ id: 'HealthAspectUrl', description: 'A member of schema.org HealthAspectEnumeration.' })
const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const revisionSchema: z.ZodType<string> = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .meta({ id: 'Revision', description: 'The first 12 hexadecimal digits of a content hash.' })

const direction = z.enum(['ltr', 'rtl'])
export const ownWordsSchema: z.ZodType<OwnWords> = z
  .strictObject({ text, inLanguage: text, dir: direction })
  .meta({
    id: 'OwnWords',
    description:
      "A sentence to show beside a text: in the text's language where we have words in it, else in English.",
  })

export const organizationSchema: z.ZodType<OrganizationJson> = z
  .strictObject({ '@type': z.literal('Organization'), name: text, url: text.optional() })
  .meta({ id: 'Organization' })
export const webPageElementSchema: z.ZodType<WebPageElementJson> = z
  .strictObject({
    '@type': z.literal('WebPageElement'),
    identifier: text.optional(),
    headline: z.string(),
    hasHealthAspect: healthAspectUrlSchema.optional(),
    text: z.string(),
  })
  .meta({ id: 'WebPageElement', description: 'A piece of text as sanitised HTML without ids.' })
export const citationSchema: z.ZodType<CitationJson> = z
  .strictObject({
    '@type': text,
    identifier: text,
    position: z.number().int().min(1).optional(),
    text,
    url: text.optional(),
  })
  .meta({ id: 'Citation', description: 'A source as it is printed.' })
export const correctionSchema: z.ZodType<CorrectionJson> = z
  .strictObject({
    '@type': z.literal('CorrectionComment'),
    identifier: text,
    datePublished: day,
    headline: text,
    inLanguage: text,
    text,
    about: z
      .array(z.strictObject({ '@type': z.literal('HealthTopicContent'), identifier: text }))
      .min(1)
      .optional(),
  })
  .meta({ id: 'Correction' })
export const breadcrumbSchema: z.ZodType<BreadcrumbJson> = z
  .strictObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z.array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.number().int().min(0),
        item: z.strictObject({ '@id': text, name: text }),
      }),
    ),
  })
  .meta({ id: 'Breadcrumb', description: 'The way from the collection to the topic.' })
const contentShape = {
  '@type': z.literal('HealthTopicContent'),
  identifier: text,
  url: text.optional(),
  headline: z.string(),
  description: z.string(),
  hasHealthAspect: healthAspectUrlSchema.optional(),
  hasPart: z.array(webPageElementSchema),
  citation: z.array(citationSchema).min(1).optional(),
}
const stubShape = {
  '@type': z.literal('MedicalWebPage'),
  identifier: text,
  name: text,
  url: text.optional(),
  version: revisionSchema,
  sha256: hash,
  lastReviewed: z.array(day).min(1).optional(),
  expires: day.optional(),
  license: text.optional(),
  creditText: text,
  creativeWorkStatus: z.literal('Withdrawn').optional(),
  correction: z.array(correctionSchema).min(1).optional(),
}

export const healthTopicContentSchema: z.ZodType<HealthTopicContentJson> = z
  .strictObject(contentShape)
  .meta({ id: 'HealthTopicContent', description: 'A section of a topic.' })

const topicObject = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@id': text.optional(),
  ...stubShape,
  headline: text,
  description: text.optional(),
  inLanguage: text,
  dir: direction,
  archivedAt: text
    .optional()
    .describe('The same words at an address whose bytes never change, relative to this file.'),
  checkedText: ownWordsSchema.optional(),
  webpage: text.optional(),
  breadcrumb: breadcrumbSchema.optional(),
  dateModified: day.optional(),
  reviewedBy: z
    .array(z.strictObject({ '@type': z.literal('Person'), name: text }))
    .min(1)
    .optional(),
  author: organizationSchema,
  copyrightHolder: organizationSchema,
  about: z.strictObject({
    '@type': z.literal('MedicalEntity'),
    name: text,
    code: z
      .array(z.strictObject({ '@type': z.literal('MedicalCode'), code: text, codingSystem: text }))
      .min(1)
      .optional(),
  }),
  keywords: z.array(text),
  isPartOf: z.strictObject({ '@type': z.literal('Collection'), identifier: text, name: text }),
  isBasedOn: z
    .strictObject({
      '@type': z.literal('MedicalWebPage'),
      identifier: text,
      version: revisionSchema,
    })
    .optional(),
  hasPart: z.array(healthTopicContentSchema),
})

/** The contract of `v1/topics/<id>.json`. */
export const topicJsonFileSchema: z.ZodType<TopicJson> = topicObject.meta({
  id: 'MedicalWebPage',
  description: 'A topic as it is now.',
})

/** The contract of `v1/r/<id>/<version>-<digits>.json`. */
export const revisionJsonSchema: z.ZodType<RevisionJson> = topicObject
  .omit(moving)
  .extend({
    exampleOfWork: z
      .strictObject({ '@type': z.literal('MedicalWebPage'), identifier: text, url: text })
      .describe(
        'The topic as it is now: the latest document, relative to this file. Days of review, reviewers, corrections and withdrawal move without the words, so they stand there only.',
      ),
  })
  .meta({
    id: 'RevisionFile',
    description:
      'The words of one revision. The address holds a hash of the bytes, so that they never change.',
  })

export const topicStubSchema: z.ZodType<TopicStubJson> = z.strictObject(stubShape).meta({
  id: 'TopicStub',
  description: 'What has to be said of the topic that a section is part of.',
})

/** The contract of `v1/topics/<id>/sections/<section>.json`. */
export const sectionJsonFileSchema: z.ZodType<SectionJson> = z
  .strictObject({
    '@context': z.literal('https://schema.org'),
    ...contentShape,
    inLanguage: text,
    isPartOf: topicStubSchema,
  })
  .meta({ id: 'SectionFile', description: 'A section with what has to be said of its topic.' })

/** The address that JSON-LD uses for a health aspect. */
export function aspectUrl(aspect: HealthAspect): string {
  return `https://schema.org/${aspect}`
}
