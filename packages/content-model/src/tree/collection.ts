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
  /** In reading order. */
  topics: Topic[]
  glossary: GlossaryEntry[]
  references: Reference[]
}
