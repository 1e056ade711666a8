import type { Collection } from '@plainleaf/content-model'
import type { ElementContent } from 'hast'
import { glossaryFile } from '../collection/glossary-file.ts'
import { element } from '../element.ts'
import { english } from './english.ts'

/** What every page of health information has to say at its end, and the way to the words explained. */
export function footer(lang: string, collection: Collection): ElementContent[] {
  const publisher = collection.publisher ?? collection.title
  const file = glossaryFile(collection)
  return [
    element('p', english(lang), [
      `${publisher}. General information: it does not replace the advice of someone who knows you and your health.`,
    ]),
    ...(file
      ? [
          element('p', { className: ['all-words'], ...english(lang) }, [
            element('a', { href: file }, ['All words explained']),
          ]),
        ]
      : []),
  ]
}
