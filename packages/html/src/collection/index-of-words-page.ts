import { type Collection, directionOf, type OutputFile } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'
import { english } from '../page/english.ts'
import { footer } from '../page/footer.ts'
import { page } from '../page/page.ts'
import { pageAddress } from '../site/page-address.ts'
import { siteOptions } from '../site/site-options.ts'
import { wordsIn } from '../words/words.ts'
import { freeFile } from './free-file.ts'
import { type IndexedWord, type Place, wordIndex } from './word-index.ts'

/** With fewer topics than this the list of topics is quicker to read. */
const worthwhile = 4

/** Name of the page of words from A to Z; `undefined` where there is none. */
export function wordsFile(collection: Collection): string | undefined {
  return collection.topics.length < worthwhile ? undefined : freeFile('a-to-z', collection)
}

/** Words of titles and headings from A to Z, each with the way there. Nothing for a few topics. */
export function wordsPage(collection: Collection): OutputFile[] {
  const path = wordsFile(collection)
  if (path === undefined) return []
  const { lang, title } = collection
  const own = wordsIn(lang)
  const marks = english(lang)
  const letters = lettersOf(collection)
  const content = page({
    ...siteOptions(collection),
    title: own.findTopic,
    lang,
    description: own.everyWordOf(title),
    home: 'index.html',
    canonical: pageAddress(collection, path),
    body: [
      element('header', { className: ['title'] }, [
        element('h1', marks, [own.findTopic]),
        element('p', { className: ['lead'], ...marks }, [own.lookUp]),
      ]),
      letterLinks(letters, '', lang),
      element('div', { className: ['a-to-z'] }, [
        ...letters.map(([letter, words], at) => {
          const id = `_letter-${at + 1}`
          return element('section', { ariaLabelledBy: id }, [
            element('h2', { id }, [letter]),
            element(
              'dl',
              {},
              words.map((word) => element('div', {}, entry(word, lang))),
            ),
          ])
        }),
      ]),
    ],
    footer: footer(lang, collection),
  })
  return [{ path, content }]
}

/** The letters that words begin with, as links; `file` is where the words are, empty on that very page. */
export function letterLinks(
  letters: readonly [string, unknown][],
  file: string,
  lang: string,
): Element {
  const name = wordsIn(lang).firstLetters
  const items = letters.map(([letter], at) =>
    element('li', {}, [element('a', { href: `${file}#_letter-${at + 1}` }, [letter])]),
  )
  return element('nav', { className: ['letters'], ariaLabel: name, ...english(lang) }, [
    element('ul', {}, items),
  ])
}

/** Words of titles and headings by their first letter. */
export function lettersOf(collection: Collection): [string, IndexedWord[]][] {
  return [
    ...Map.groupBy(wordIndex(collection), ({ key }) => {
      const [first = ''] = key
      return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9'
    }),
  ]
}

function entry({ word, places }: IndexedWord, lang: string): Element[] {
  return [
    element('dt', languageOf(places[0], lang), [word]),
    ...places.map((place) => {
      const where = place.inside
        ? [' ', element('span', { className: ['where'] }, [place.topic.title])]
        : []
      return element('dd', languageOf(place, lang), [
        element('a', { href: place.href }, [place.words]),
        ...where,
      ])
    }),
  ]
}

function languageOf(place: Place | undefined, lang: string): { lang?: string; dir?: string } {
  if (!place || place.topic.lang === lang) return {}
  return { lang: place.topic.lang, dir: directionOf(place.topic.lang) ?? 'ltr' }
}
