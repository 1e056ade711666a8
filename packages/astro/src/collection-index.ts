import { z } from 'zod'
import { topicDataSchema } from './topic-data.ts'

/** What is read of a collection's `index.json`; what else it holds is let through unread. */
export const collectionIndexSchema = z.object({
  id: z.string(),
  title: z.string(),
  lang: z.string(),
  description: z.string().optional(),
  topics: z.array(
    topicDataSchema
      .omit({ variant: true, hasPlain: true, order: true, collection: true, files: true })
      .extend({ plain: z.boolean() }),
  ),
})

/** A collection's own list of what it holds. */
export type CollectionIndex = z.infer<typeof collectionIndexSchema>
