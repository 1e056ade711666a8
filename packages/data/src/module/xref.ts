import {
  type Collection,
  isWithdrawn,
  type OutputContext,
  sectionsOf,
} from '@plainleaf/content-model'
import { toPlaces } from '../pieces/places.ts'
import { headline } from '../pieces/topic-pieces.ts'

/** One thing that another book may point to. */
export interface XrefEntry {
  identifier?: string | undefined
  kind: string
  data: string
  url: string
  html_id?: string | undefined
}
/** The cross-reference index of a MyST project (https://mystmd.org/guide/website-metadata). */
export interface Xref {
  version: '1'
  myst: string
  references: XrefEntry[]
}

/** Every page and section, so that a MyST project can point to them by id. */
export function toXref(collection: Collection, context: OutputContext): Xref {
  const places = toPlaces(context)
  return {
    version: '1',
    myst: '1.0.0',
    references: collection.topics.flatMap((topic): XrefEntry[] => {
      if (isWithdrawn(topic.id, collection.advisories)) return []
      const url = `/${places.page(topic.id) ?? topic.id}`
      const data = `/topics/${topic.id}.json`
      return [
        { kind: 'page', data, url },
        ...sectionsOf(topic).flatMap((section) =>
          headline(section)
            ? [{ identifier: section.id, kind: 'heading', data, url, html_id: section.id }]
            : [],
        ),
      ]
    }),
  }
}
