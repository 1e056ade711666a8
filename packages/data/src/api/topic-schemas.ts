import { dayOrMonth, healthAspects } from '@plainleaf/content-model'
import { z } from 'zod'
import type { OwnWords } from '../words/own-words.ts'
import {
  type BreadcrumbJson,
  type CitationJson,
  type CorrectionJson,
  type HealthTopicContentJson,
  moving,
  type OrganizationJson,
  type RevisionJson,
  type SectionJson,
  type TopicJson,
  type TopicStubJson,
  type WebPageElementJson,
} from './topic-json.ts'

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
      .array(
        z.strictObject({
          '@type': z.literal('HealthTopicContent'),
          identifier: text,
          creativeWorkStatus: z.literal('Withdrawn').optional(),
        }),
      )
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
  lastReviewed: z.array(dayOrMonth).min(1).optional(),
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
  notice: ownWordsSchema
    .optional()
    .describe(
      'Of a plain-language variant: that it was made automatically, and whether a person checked it; show it with the words.',
    ),
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
