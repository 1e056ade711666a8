import type { Collection } from '@plainleaf/content-model'
import type { CollectionPage, DefinedTermSet, WithContext } from 'schema-dts'
import { pageAddress } from '../site/page-address.ts'
import { wordsIn } from '../words/words.ts'
import { organisation } from './citation-data.ts'
import { known } from './known.ts'
import { licenceData } from './licence-data.ts'
import { toJsonLd } from './to-json-ld.ts'

/** What the first page says to machines: the pages that belong to the collection, in reading order. */
export function collectionData(collection: Collection): string {
  const { title, description, lang, publisher, licence, topics } = collection
  const url = pageAddress(collection, '')
  const page: WithContext<CollectionPage> = known({
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url ?? 'index.html',
    url,
    name: title,
    description,
    inLanguage: lang,
    publisher: publisher ? organisation(publisher) : undefined,
    license: licenceData(licence),
    hasPart: topics.map(({ id, title: name }) => ({
      '@type': 'MedicalWebPage' as const,
      '@id': pageAddress(collection, `${id}.html`) ?? `${id}.html`,
      name,
    })),
  })
  return toJsonLd(page)
}

/** What the page of words says to machines: each word and what it means. */
export function glossaryData(collection: Collection, file: string): string {
  const here = pageAddress(collection, file) ?? file
  const set: WithContext<DefinedTermSet> = known({
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': here,
    name: `${wordsIn(collection.lang).wordsExplained} – ${collection.title}`,
    inLanguage: collection.lang,
    hasDefinedTerm: collection.glossary.map(({ id, term, aliases, definition }) =>
      known({
        '@type': 'DefinedTerm' as const,
        '@id': `${here}#${id}`,
        name: term,
        alternateName: aliases.length > 0 ? aliases : undefined,
        description: definition,
      }),
    ),
  })
  return toJsonLd(set)
}
