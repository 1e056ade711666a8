import type { Term } from '@plainleaf/content-model'
import type { ElementContent } from 'hast'
import { element } from '../element.ts'
import { hrefOfId } from './href-of-id.ts'
import { role, type State } from './state.ts'

/** A word with a link to where this topic explains it; a word the topic does not explain stays plain. */
export function term(node: Term, state: State): ElementContent[] {
  const href = state.linked ? undefined : hrefOfId(node.id, state)
  if (href === undefined) return state.phrasing(node.children)
  const properties = { href, className: ['term'], ...role('glossref', state) }
  return [element('a', properties, state.phrasing(node.children, true))]
}
