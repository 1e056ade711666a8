import type { Collection } from '@plainleaf/content-model'
import type { ElementContent } from 'hast'
import { glossaryFile } from '../collection/glossary-file.ts'
import { element } from '../element.ts'
import { feedOf } from '../site/site-options.ts'
import { wordsIn } from '../words/words.ts'
import { english } from './english.ts'

/** What every page of health information has to say at its end, and the way to the words explained. */
export function footer(lang: string, collection: Collection): ElementContent[] {
  const publisher = collection.publisher ?? collection.title
  const file = glossaryFile(collection)
  const words = wordsIn(lang)
  return [
    element('p', english(lang), [`${publisher}. ${words.information}`]),
    ...feedOf(collection).map(({ href, type }) =>
      element('p', { className: ['all-words'], ...english(lang) }, [
        element('a', { href, type }, [words.feedLink]),
      ]),
    ),
    ...(file
      ? [
          element('p', { className: ['all-words'], ...english(lang) }, [
            element('a', { href: file }, [words.allWords]),
          ]),
        ]
      : []),
  ]
}
