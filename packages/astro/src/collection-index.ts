import { z } from 'zod'
import { indexedTopicSchema } from './topic-data.ts'

/** What is read of a collection's `index.json`; what else it holds is let through unread. */
export const collectionIndexSchema = z.object({
  id: z.string(),
  title: z.string(),
  lang: z.string(),
  description: z.string().optional(),
  /** Address of the pages that links between topics lead to; absent: they are file names. */
  url: z.string().optional(),
  topics: z.array(
    indexedTopicSchema.extend({
      files: z.object({
        topic: z.string(),
        fragment: z.string(),
        plain: z.string().optional(),
      }),
    }),
  ),
})

/** A collection's own list of what it holds. */
export type CollectionIndex = z.infer<typeof collectionIndexSchema>
