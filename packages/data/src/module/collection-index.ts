import type { Advisory, Collection, HealthAspect } from '@plainleaf/content-model'
import { licenceAddress, pageAddress } from '@plainleaf/html'
import type { TopicModule } from './to-topic-module.ts'

/** A topic as the index lists it. */
export type IndexedTopic = Pick<
  TopicModule,
  | 'id'
  | 'title'
  | 'description'
  | 'lang'
  | 'dir'
  | 'url'
  | 'revision'
  | 'contentHash'
  | 'checked'
  | 'checkedText'
  | 'reviewBy'
  | 'reviewedBy'
  | 'license'
  | 'attribution'
  | 'aspects'
  | 'withdrawn'
> & {
  sections: {
    id: string
    heading: string
    kind: string
    aspect: HealthAspect | null
    depth: number
  }[]
  /** Files of this package, from the folder of the index; `plain` where there is a plain-language variant. */
  files: { topic: string; fragment: string; plain?: string | undefined; jsonld: string }
}
/** What `index.json` says of a collection: all that has to be known to list, choose and attribute its topics. */
export interface CollectionIndex {
  id: string
  title: string
  description?: string | undefined
  lang: string
  url?: string | undefined
  publisher?: string | undefined
  license?: { name: string; url?: string | undefined } | undefined
  attribution: { name: string; url?: string | undefined }
  /** In reading order. */
  topics: IndexedTopic[]
  advisories: Advisory[]
}

/** Makes the index of a collection. */
export function toIndex(collection: Collection, topics: readonly TopicModule[]): CollectionIndex {
  const { id, title, description, lang, url, publisher, licence } = collection
  return {
    id,
    title,
    description,
    lang,
    url,
    publisher,
    license: licence === undefined ? undefined : { name: licence, url: licenceAddress(licence) },
    attribution: { name: publisher ?? title, url: pageAddress(collection, '') },
    topics: topics.map(toIndexed),
    advisories: [...(collection.advisories ?? [])],
  }
}

function toIndexed({
  html: _,
  sections,
  plain,
  references: __,
  advisories: ___,
  ...rest
}: TopicModule): IndexedTopic {
  return {
    ...rest,
    sections: Object.values(sections).map(({ id, heading, kind, aspect, depth }) => ({
      id,
      heading,
      kind,
      aspect,
      depth,
    })),
    files: {
      topic: `topics/${rest.id}.json`,
      fragment: `fragments/${rest.id}.html`,
      plain: plain && `fragments/plain/${rest.id}.html`,
      jsonld: `jsonld/${rest.id}.json`,
    },
  }
}
