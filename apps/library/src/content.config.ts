import { plainleaf } from '@plainleaf/astro'
import { defineCollection } from 'astro/content/config'
import { findCollections } from './shelf/find-collections.ts'
import { basePath } from './shelf/site-address.ts'

const all = findCollections().map(({ built }) => built)
const imageTo = (path: string, collection: string): string =>
  `${basePath()}collections/${collection}/${path}`

export const collections = {
  topics: defineCollection({ loader: plainleaf({ collections: all, imageTo }) }),
  plain: defineCollection({
    loader: plainleaf({
      collections: all,
      variant: 'plain',
      imageTo,
      // From `topics/<id>/plain/`; what a short text links to may stand in the full one only.
      linkTo: (topic, id) => `../../${topic}/${id ? `#${id}` : ''}`,
    }),
  }),
}
