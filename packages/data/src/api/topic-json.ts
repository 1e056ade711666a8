import type { HealthAspect } from '@plainleaf/content-model'
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
  about?:
    | {
        '@type': 'HealthTopicContent'
        identifier: string
        /** Its words were taken back. */
        creativeWorkStatus?: 'Withdrawn' | undefined
      }[]
    | undefined
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
  /** Of a plain-language variant: that it was made automatically, and whether a person checked it; to show with the words. */
  notice?: OwnWords | undefined
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

/** The address that JSON-LD uses for a health aspect. */
export function aspectUrl(aspect: HealthAspect): string {
  return `https://schema.org/${aspect}`
}
