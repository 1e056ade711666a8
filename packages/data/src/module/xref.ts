import { type Collection, isWithdrawn, sectionsOf, type Topic } from '@plainleaf/content-model'
import { headline } from '../pieces/headline.ts'

/** One thing that another project may point to. */
export interface XrefEntry {
  /** A topic's id, or `<topic>--<section>`. */
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
 * What MyST calls a topic or a section of it. It looks for the name with a selector of CSS, unquoted: letters, digits and hyphens
 * can stand there (https://www.w3.org/TR/selectors-4/#attribute-selectors).
 */
export function mystId(topic: string, section?: string): string {
  const id = section === undefined ? topic : `${topic}--${section}`
  return id.replaceAll('.', '-').replace(/^\d/, 'n$&')
}

/** Where MyST finds the words of a topic, from the folder of the index. */
export function mystFile(topic: string): string {
  return `/myst/${topic}.json`
}

/**
 * Every page and section under an identifier of its own, so that a MyST project can point to them once the index is served from
 * the folder of the pages, with the folder `myst` beside it.
 */
export function toXref(collection: Collection): Xref {
  const topics = collection.topics.filter(({ id }) => !isWithdrawn(id, collection.advisories))
  const at = ({ id }: Topic) => ({ data: mystFile(id), url: `/${id}.html` })
  return {
    version: '1',
    myst: '1.8.3',
    references: [
      // Pages first: where a section has the id of another topic, MyST takes what it finds first.
      ...topics.map(
        (topic): XrefEntry => ({ identifier: mystId(topic.id), kind: 'page', ...at(topic) }),
      ),
      ...topics.flatMap((topic) =>
        sectionsOf(topic).flatMap((section): XrefEntry[] => {
          if (!headline(section, topic.lang)) return []
          const identifier = mystId(topic.id, section.id)
          return [{ identifier, html_id: section.id, kind: 'heading', ...at(topic) }]
        }),
      ),
    ],
  }
}
