import { plainleaf } from '@plainleaf/astro'
import { defineCollection } from 'astro/content/config'
import { findCollections } from './shelf/find-collections.ts'

const all = findCollections()

export const collections = {
  topics: defineCollection({ loader: plainleaf({ collections: all }) }),
  plain: defineCollection({
    loader: plainleaf({
      collections: all,
      variant: 'plain',
      // From `topics/<id>/plain/`; what a short text links to may stand in the full one only.
      linkTo: (topic, id) => `../../${topic}/${id ? `#${id}` : ''}`,
    }),
  }),
}
