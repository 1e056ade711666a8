import type { TopicData } from '@plainleaf/astro'
import { sizeWords } from './sizes.ts'

/** A file to keep. */
export interface Download {
  /** Address below the site's root. */
  path: string
  name: string
  type: string
  size: string
}

const kinds = [
  { ending: '.large.pdf', name: 'Handout in large print (PDF)', type: 'application/pdf' },
  { ending: '.pdf', name: 'Handout to print (PDF)', type: 'application/pdf' },
  { ending: '.epub', name: 'Ebook (EPUB)', type: 'application/epub+zip' },
] as const

/** What of a topic can be kept, the handout first. */
export function downloadsOf({ id, collection, files }: TopicData): Download[] {
  const found = kinds.flatMap(({ ending, name, type }) =>
    files
      .filter(({ path }) => path.endsWith(`/${id}${ending}`))
      .map(({ path, bytes }) => ({
        path: `files/${collection.id}/${path}`,
        name,
        type,
        size: sizeWords(bytes),
      })),
  )
  return found.sort((a, b) => order(a) - order(b))
}

function order({ name }: Download): number {
  return name.startsWith('Handout to') ? 0 : name.startsWith('Handout in') ? 1 : 2
}
