import type { Collection, GlossaryEntry, Topic } from '@plainleaf/content-model'
import type { Element, ElementContent } from 'hast'
import { toItem } from '../back-matter.ts'
import { element } from '../element.ts'
import { english } from '../page/english.ts'
import { footer } from '../page/footer.ts'
import { page } from '../page/page.ts'
import { glossaryData } from '../schema-org/collection-data.ts'
import { pageAddress } from '../site/page-address.ts'
import { siteOptions } from '../site/site-options.ts'
import { blocksToHast } from '../to-hast.ts'
import { wordsIn } from '../words/words.ts'
import { glossaryFile } from './glossary-file.ts'
import { sortEntries } from './sort-entries.ts'

/** Fewer letters than this can be seen at a glance. */
const worthwhile = 4

/** The page of all words that the collection explains, by first letter. Nothing where there are none. */
export function glossaryPage(collection: Collection): { path: string; content: string }[] {
  const path = glossaryFile(collection)
  if (path === undefined) return []
  const { lang, glossary } = collection
  const own = english(lang)
  const letters = [...Map.groupBy(sortEntries(glossary), letterOf)]
  const words = wordsIn(lang)
  const count = words.wordCount(glossary.length)
  const content = page({
    ...siteOptions(collection),
    title: words.wordsExplained,
    lang,
    description: words.from(count, collection.title),
    home: 'index.html',
    canonical: pageAddress(collection, path),
    jsonLd: glossaryData(collection, path),
    body: [
      element('header', { className: ['title'] }, [
        element('h1', own, [words.wordsExplained]),
        element('p', { className: ['lead'], ...own }, [count]),
      ]),
      ...(letters.length < worthwhile ? [] : [contents(letters, words.firstLetters, own)]),
      element(
        'section',
        { className: ['glossary'], role: 'doc-glossary', ariaLabel: words.words },
        [
          ...letters.flatMap(([letter, entries], at) => [
            element('h2', { id: `_letter-${at + 1}` }, [letter]),
            ...list(entries),
          ]),
        ],
      ),
    ],
    // Without the link to this very page.
    footer: footer(lang, { ...collection, glossary: [] }),
  })
  return [{ path, content }]
}

function contents(
  letters: [string, GlossaryEntry[]][],
  name: string,
  own: { lang?: string },
): Element {
  const items = letters.map(([letter], at) =>
    element('li', {}, [element('a', { href: `#_letter-${at + 1}` }, [letter])]),
  )
  return element('nav', { className: ['letters'], ariaLabel: name, ...own }, [
    element('ul', {}, items),
  ])
}

/** The first letter without its accents; what starts with no letter stands together. */
function letterOf({ term }: GlossaryEntry): string {
  const [first = ''] = term.trim().normalize('NFKD')
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9'
}

function list(entries: readonly GlossaryEntry[]): ElementContent[] {
  return blocksToHast([{ type: 'definitionList', children: entries.map(toItem) }], {
    topic: nothing,
    hrefOf: (id) => `#${id}`,
    hrefOfTopic: () => undefined,
    imageOf: () => undefined,
  })
}

/** The glossary belongs to no topic; its entries are plain text, so nothing is looked up in this one. */
const nothing: Topic = {
  type: 'topic',
  id: 'glossary',
  variant: 'full',
  title: 'glossary',
  lang: 'en',
  meta: { source: { format: 'none' }, authors: [], reviewedBy: [], keywords: [], sources: [] },
  children: [],
  references: [],
  dropped: [],
}
