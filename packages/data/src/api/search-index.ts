import { z } from 'zod'

/** A section as a search engine takes it in. */
export interface SearchDocument {
  /** `<topic>#<section>`. */
  id: string
  topic: string
  section: string
  /** The topic's title. */
  title: string
  heading: string
  aspect?: string | undefined
  /** The place on the topic's page: absolute, or relative to the index. */
  url?: string | undefined
  /** The section's own words as plain text, without its subsections', which are documents of their own. */
  words: string
}
/** What `v1/search-index.json` holds. */
export interface SearchIndex {
  documents: SearchDocument[]
}

/**
 * The same bytes once more, for who asks for the search index by a name without an ending: a static host sends what is there, and
 * does not try others.
 */
export const bareIndex = 'v1/search-index'

const text = z.string().min(1)

/** The contract of `v1/search-index.json`. */
export const searchIndexSchema: z.ZodType<SearchIndex> = z
  .strictObject({
    documents: z.array(
      z.strictObject({
        id: text,
        topic: text,
        section: text,
        title: text,
        heading: z.string(),
        aspect: text.optional(),
        url: text.optional(),
        words: z.string(),
      }),
    ),
  })
  .meta({ id: 'SearchIndex', description: 'Every section as a document for a search engine.' })
