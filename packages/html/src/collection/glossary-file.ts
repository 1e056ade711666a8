import type { Collection } from '@plainleaf/content-model'
import { freeFile } from './free-file.ts'

/**
 * Name of the page of all words: `glossary.html`, or another where a topic's page is called so. `undefined` where the
 * collection explains no words.
 */
export function glossaryFile(collection: Collection): string | undefined {
  return collection.glossary.length === 0 ? undefined : freeFile('glossary', collection)
}
