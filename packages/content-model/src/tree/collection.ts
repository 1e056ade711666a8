import type { CitationStyle } from '../bibliography/citation-style.ts'
import type { Asset } from '../contract/output.ts'
import type { Advisory } from './advisory.ts'
import type { Reference } from './reference.ts'
import type { Topic } from './topic.ts'

/** A word explained once for a whole collection. */
export interface GlossaryEntry {
  id: string
  term: string
  aliases: string[]
  /** Plain text. */
  definition: string
}

/** How the pages and covers of a collection look. */
export interface Theme {
  /** Main colour, as `#rrggbb` in lower case; outputs darken or lighten it until text can be read on it. */
  colour?: string | undefined
  /** Names of installed font families, the first wished most, as in CSS: `Georgia, serif`. */
  font?: string | undefined
  /** Shown beside the collection's title. */
  logo?: Logo | undefined
}
/** A picture that stands for whoever publishes the collection. */
export interface Logo {
  asset: Asset
  /** What it says to those who do not see it. */
  alt: string
}

/** What is claimed of the accessibility of books: never computed, since it takes a person's judgement. */
export interface AccessibilityClaim {
  /** As EPUB Accessibility 1.1 writes it: `EPUB Accessibility 1.1 - WCAG 2.2 Level AA`. */
  conformsTo: string
  /** Who stands for it. */
  certifiedBy: string
  /** Address of the report. */
  report?: string | undefined
}

/** Topics that belong together: a folder of `content/`, or what one `build` was given. */
export interface Collection {
  /** Stable id, also the file name of the collection's book. */
  id: string
  title: string
  description?: string | undefined
  /** BCP 47 language tag. */
  lang: string
  publisher?: string | undefined
  /** Where the pages will be served, without a trailing slash; absent when unknown. */
  url?: string | undefined
  licence?: string | undefined
  /** How references are printed and cited. Default: `vancouver`. */
  citationStyle?: CitationStyle | undefined
  theme?: Theme | undefined
  accessibility?: AccessibilityClaim | undefined
  /** Ids that topics had before, each with what it is called now: `topic` or `topic#section`. */
  renamed?: Readonly<Record<string, string>> | undefined
  /** In reading order. */
  topics: Topic[]
  glossary: GlossaryEntry[]
  references: Reference[]
  /** What was withdrawn or corrected. Default: nothing. */
  advisories?: Advisory[] | undefined
}
