import type { Bibliography, Block, PhrasingContent, Section } from '@plainleaf/content-model'
import type { ElementContent, Properties } from 'hast'
import type { HastContext } from '../context.ts'
import type { TopicIndex } from '../topic-index.ts'
import { hasWords } from '../words/words.ts'

/** What every handler gets: the context, what was counted in the topic, and the way to convert children. */
export interface State {
  context: HastContext
  index: TopicIndex
  bibliography: Bibliography
  /** Inside a link; HTML has no links in links, so inner ones leave only their words. */
  linked: boolean
  /** Converts phrasing content. `linked`: the caller puts it into a link. */
  phrasing(nodes: readonly PhrasingContent[], linked?: boolean): ElementContent[]
  blocks(nodes: readonly (Block | Section)[]): ElementContent[]
}

/**
 * The DPUB-ARIA role `doc-<name>` (https://www.w3.org/TR/dpub-aria-1.1/), with the `epub:type` of the same
 * name where the context asks for it.
 */
export function role(name: string, state: State): Properties {
  return state.context.epubTypes
    ? { role: `doc-${name}`, 'epub:type': name }
    : { role: `doc-${name}` }
}

/** `lang` for our own words in a topic of a language that we have none in: they are English there (WCAG 3.1.2). */
export function inEnglish(state: State): { lang?: string } {
  return hasWords(state.context.topic.lang) ? {} : { lang: 'en' }
}
