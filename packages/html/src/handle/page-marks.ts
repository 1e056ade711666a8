import type { Block, Section } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'
import { role, type State } from './state.ts'

/**
 * Marks of the pages of the printed source that begin before a section or a block, for whoever has to find a page that
 * someone else names (https://kb.daisy.org/publishing/docs/navigation/pagelist.html). Named by `title`, since axe, which does
 * not look at roles of DPUB-ARIA, takes `aria-label` on a `span` for a fault. Only where the context asks for them.
 */
export function pageMarks(node: Section | Block, state: State): Element[] {
  const { context, index } = state
  if (!context.pages) return []
  return (index.pages.get(node) ?? []).map(({ id, label }) =>
    element('span', { id, ...role('pagebreak', state), title: label }),
  )
}
