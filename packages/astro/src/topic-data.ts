import { z } from 'zod'

const section = z.object({
  /** The same in every output: the anchor in the HTML. */
  id: z.string(),
  /** How it is built: `prose`, `faq`, `procedure`, … */
  kind: z.string(),
  /** What it is about: a schema.org health aspect, or null. */
  aspect: z.string().nullable(),
  /** Level of its heading, 2 to 6. */
  depth: z.number().int(),
  /** Its heading as plain text; empty for an opening that has none. */
  heading: z.string(),
})

const named = z.object({ name: z.string(), url: z.string().optional() })

const advisory = z.object({
  date: z.string(),
  reason: z.string(),
  replacedBy: z.string().optional(),
})

/** What `index.json` of a collection says of a topic. */
export const indexedTopicSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** BCP 47 tag. */
  lang: z.string(),
  description: z.string().optional(),
  /** Page of the topic where its team publishes it. */
  url: z.string().optional(),
  /** schema.org health aspects of its sections. */
  aspects: z.array(z.string()),
  sections: z.array(section),
  /** Day on which the content was last checked. */
  checked: z.string().optional(),
  /** Day by which it is to be reviewed. */
  reviewBy: z.string().optional(),
  /** Names of reviewers; empty: nobody has reviewed it. */
  reviewedBy: z.array(z.string()),
  license: named.optional(),
  /** `text` is the sentence to show wherever the words are shown. */
  attribution: named.extend({ text: z.string() }),
  /** First twelve digits of `contentHash`: what a reader quotes. */
  revision: z.string(),
  /** sha256 of what readers see; moves only when words do. */
  contentHash: z.string(),
  /** Why the team took the topic back. Its words are gone then: show the reason. */
  withdrawn: advisory.optional(),
})

/** What `entry.data` of a topic holds. Dates are `YYYY-MM-DD`. What a topic does not state is absent. */
export const topicDataSchema = indexedTopicSchema.extend({
  /** Whether the entry holds the full text or the plain-language one. */
  variant: z.enum(['full', 'plain']),
  /** Whether there is a plain-language text beside the full one. */
  hasPlain: z.boolean(),
  /** What must be shown with the plain-language text. */
  notice: z.string().optional(),
  /** Its place in the collection, from 0. */
  order: z.number().int(),
  collection: z.object({
    id: z.string(),
    title: z.string(),
    lang: z.string(),
    description: z.string().optional(),
    /** Folder of the installed files, absolute, with `/` at its end. */
    folder: z.string(),
  }),
  /** Ebook and handouts of this topic: path below `collection.folder`, size in bytes. */
  files: z.array(z.object({ path: z.string(), bytes: z.number().int() })),
})

/** What `entry.data` of a topic holds. */
export type TopicData = z.infer<typeof topicDataSchema>
