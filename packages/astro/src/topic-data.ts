import { z } from 'zod'

const section = z.object({
  /** The same in every output: the anchor in the HTML. */
  id: z.string(),
  /** How it is built: `prose`, `faq`, `procedure`, … */
  kind: z.string(),
  /** What it is about: a schema.org health aspect, or null. */
  aspect: z.string().nullable(),
  /** Rank of its heading, 2 to 6. */
  depth: z.number().int(),
  /** Its heading as plain text; empty for an opening that has none. */
  heading: z.string(),
})

const collection = z.object({
  id: z.string(),
  title: z.string(),
  lang: z.string(),
  description: z.string().optional(),
  /** Folder of the installed files, absolute, with `/` at its end. */
  folder: z.string(),
})

const file = z.object({
  /** Path below `collection.folder`. */
  path: z.string(),
  bytes: z.number().int(),
})

/** What `entry.data` of a topic holds. Dates are `YYYY-MM-DD`. What a topic does not state is absent. */
export const topicDataSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** BCP 47 tag. */
  lang: z.string(),
  description: z.string().optional(),
  /** Whether the entry holds the full text or the plain-language one. */
  variant: z.enum(['full', 'plain']),
  /** schema.org health aspects of its sections. */
  aspects: z.array(z.string()),
  sections: z.array(section),
  /** Day on which the content was last checked. */
  checked: z.string().optional(),
  /** Day by which it is to be reviewed. */
  reviewBy: z.string().optional(),
  /** Names of reviewers; empty: nobody has reviewed it. */
  reviewedBy: z.array(z.string()),
  authors: z.array(z.string()),
  audience: z.string().optional(),
  /** SPDX id or words. */
  licence: z.string().optional(),
  /** The sentence to show wherever the words are shown. */
  attribution: z.string(),
  /** First twelve digits of `contentHash`: what a reader quotes. */
  revision: z.string(),
  /** sha256 of what readers see; moves only when words do. */
  contentHash: z.string(),
  /** Whether the topic has a plain-language text beside the full one. */
  hasPlain: z.boolean(),
  /** Its place in the collection, from 0. */
  order: z.number().int(),
  collection,
  /** Downloads of this topic. */
  files: z.array(file),
})

/** What `entry.data` of a topic holds. */
export type TopicData = z.infer<typeof topicDataSchema>
