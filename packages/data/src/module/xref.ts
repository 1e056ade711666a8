import { type Collection, isWithdrawn, sectionsOf } from '@plainleaf/content-model'
import { headline } from '../pieces/topic-pieces.ts'

/** One thing that another project may point to. */
export interface XrefEntry {
  /** A topic's id, or `<topic>.<section>`. */
  identifier: string
  /** Id on the page, where it is another. */
  html_id?: string | undefined
  kind: 'page' | 'heading'
  /** What it says, as data. */
  data: string
  /** Its page. Both are relative to where the index is served from, as the format has it. */
  url: string
}
/** The cross-reference index of a project (https://mystmd.org/guide/website-metadata#myst-xref-json). */
export interface Xref {
  version: '1'
  /** Version of the tool whose format this is. */
  myst: string
  references: XrefEntry[]
}

/**
 * Every page and section under an identifier of its own, so that a MyST project can point to them once the index is served from
 * the folder of the pages.
 */
export function toXref(collection: Collection): Xref {
  return {
    version: '1',
    myst: '1.2.0',
    references: collection.topics.flatMap((topic): XrefEntry[] => {
      if (isWithdrawn(topic.id, collection.advisories)) return []
      const at = { data: `/${topic.id}.json`, url: `/${topic.id}.html` }
      return [
        { identifier: topic.id, kind: 'page', ...at },
        ...sectionsOf(topic).flatMap((section): XrefEntry[] => {
          if (!headline(section, topic.lang)) return []
          const identifier = `${topic.id}.${section.id}`
          return [{ identifier, html_id: section.id, kind: 'heading', ...at }]
        }),
      ]
    }),
  }
}
