import type { Collection } from '@plainleaf/content-model'
import type { ElementContent } from 'hast'
import { glossaryFile } from '../collection/glossary-file.ts'
import { element } from '../element.ts'
import { feedOf } from '../site/site-options.ts'
import { english } from './english.ts'

/** What every page of health information has to say at its end, and the way to the words explained. */
export function footer(lang: string, collection: Collection): ElementContent[] {
  const publisher = collection.publisher ?? collection.title
  const file = glossaryFile(collection)
  return [
    element('p', english(lang), [
      `${publisher}. General information: it does not replace the advice of someone who knows you and your health.`,
    ]),
    ...feedOf(collection).map(({ href, type }) =>
      element('p', { className: ['all-words'], ...english(lang) }, [
        element('a', { href, type }, ['What changed, as a feed for news readers (Atom)']),
      ]),
    ),
    ...(file
      ? [
          element('p', { className: ['all-words'], ...english(lang) }, [
            element('a', { href: file }, ['All words explained']),
          ]),
        ]
      : []),
  ]
}
