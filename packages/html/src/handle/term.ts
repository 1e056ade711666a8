import type { Term } from '@plainleaf/content-model'
import type { ElementContent } from 'hast'
import { element } from '../element.ts'
import { role, type State } from './state.ts'

/** A word with a link to where this topic explains it; a word the topic does not explain stays plain. */
export function term(node: Term, state: State): ElementContent[] {
  const target = state.linked ? undefined : state.index.ids.get(node.id)
  if (target === undefined) return state.phrasing(node.children)
  const properties = {
    href: state.context.hrefOf(target),
    className: ['term'],
    ...role('glossref', state),
  }
  return [element('a', properties, state.phrasing(node.children, true))]
}
