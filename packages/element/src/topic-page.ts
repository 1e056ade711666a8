/**
 * What the element reads of `v1/topics/<id>.json`: a MedicalWebPage (https://schema.org/MedicalWebPage) as
 * `@plainleaf/data` writes it. Further fields are ignored.
 */
export interface TopicPage {
  identifier: string
  /** The title, as text. */
  name: string
  /** A BCP 47 tag. */
  inLanguage: string
  /** The direction of its script; where it is not said, browsers tell it by the first letters. */
  dir?: string
  /** The page at its source, absolute or relative to the JSON file. */
  url?: string
  /** The revision: moves only when the words do. */
  version?: string
  /** Days such as `2026-03-04`, of which the first counts. */
  lastReviewed?: readonly string[]
  dateModified?: string
  /** When it was last checked, or else changed, as a sentence; without it we say so in English. */
  checkedText?: OwnWords
  /** Of plain-language words: how they were made, and whether a person checked them. */
  notice?: OwnWords
  /** The sentence that names whose words these are. */
  creditText?: string
  /** `Withdrawn` where the words must no longer be shown; then `correction` says why. */
  creativeWorkStatus?: string
  correction?: readonly {
    datePublished: string
    /** The sections that it is about; without them the whole topic. */
    about?: readonly { identifier: string; creativeWorkStatus?: string }[]
    headline?: string
    inLanguage?: string
    text: string
  }[]
  hasPart: readonly TopicPart[]
}

/** A section (HealthTopicContent), or a piece of finished, safe HTML (WebPageElement), which may be a section in a section. */
export interface TopicPart {
  identifier?: string
  /** The heading, as text; '' for what stands before the first heading. */
  headline?: string
  text?: string
  hasPart?: readonly TopicPart[]
}

/** A sentence of the API's own, in the topic's language or in English. */
export interface OwnWords {
  text: string
  /** A BCP 47 tag. */
  inLanguage: string
  dir?: string
}
