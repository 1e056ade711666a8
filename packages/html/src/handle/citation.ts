import type { Citation } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { type Child, element } from '../element.ts'
import { role, type State } from './state.ts'

/** `[1, 3]`, each number a link to its reference. What is not in the list stays as it was called. */
export function citation(node: Citation, state: State): Element {
  const ids = state.index.citations.get(node) ?? []
  const numbers = node.references.flatMap((reference, at): Child[] => {
    const found = state.index.references.get(reference)
    const before = at > 0 ? [', '] : []
    if (!found) return [...before, reference]
    const text = String(found.number)
    const id = ids[at] || undefined
    // The way back from the list still has to arrive somewhere.
    if (state.linked) return [...before, element('span', { id }, [text])]
    const properties = {
      href: state.context.hrefOf(found.id),
      id,
      ...role('biblioref', state),
    }
    return [...before, element('a', properties, [text])]
  })
  return element('span', { className: ['citation'] }, ['[', ...numbers, ']'])
}
