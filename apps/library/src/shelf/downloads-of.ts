import type { TopicData } from '@plainleaf/astro'
import type { PageWords } from '../words/words-in.ts'
import { sizeWords } from './sizes.ts'

/** A file to keep. */
export interface Download {
  /** Address below the site's root. */
  path: string
  name: string
  type: string
  size: string
}

/** What of a topic can be kept, the handout first. */
export function downloadsOf(
  { ownId, collection, files }: TopicData,
  { lang, say, shared }: PageWords,
): Download[] {
  const kinds = [
    { ending: '.pdf', name: say.handout, type: 'application/pdf' },
    { ending: '.large.pdf', name: say.largeHandout, type: 'application/pdf' },
    { ending: '.epub', name: shared.ebook, type: 'application/epub+zip' },
  ]
  return kinds.flatMap(({ ending, name, type }) =>
    files
      .filter(({ path }) => path.endsWith(`/${ownId}${ending}`))
      .map(({ path, bytes }) => ({
        path: `files/${collection.id}/${path}`,
        name,
        type,
        size: sizeWords(bytes, lang),
      })),
  )
}
