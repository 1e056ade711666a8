import type { Citation } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { type Child, element } from '../element.ts'
import { role, type State } from './state.ts'

/**
 * `[1, 3]` in the order of the numbers, each a link to its reference, or `(Ash, 2020; Elm et al., 2019)` in the order of the
 * list. What is not in the list stays as it was called.
 */
export function citation(node: Citation, state: State): Element {
  const { numbered, references, cite } = state.bibliography
  const ids = state.index.citations.get(node) ?? []
  const places = node.references.map((reference, at) => ({ reference, id: ids[at] || undefined }))
  const rank = new Map(references.map(({ id }, at) => [id, at]))
  const orderOf = (id: string): number =>
    (numbered ? state.index.references.get(id)?.number : rank.get(id)) ?? Number.MAX_SAFE_INTEGER
  places.sort((a, b) => orderOf(a.reference) - orderOf(b.reference))
  const links = places.flatMap(({ reference, id }, at): Child[] => {
    const found = state.index.references.get(reference)
    const before = at > 0 ? [numbered ? ', ' : '; '] : []
    if (!found) return [...before, reference]
    const names = cite(reference)
    const text = names ? state.phrasing(names, true) : [String(found.number)]
    // The way back from the list still has to arrive somewhere.
    if (state.linked) return [...before, element('span', { id }, text)]
    const properties = {
      href: state.context.hrefOf(found.id),
      id,
      ...role('biblioref', state),
    }
    return [...before, element('a', properties, text)]
  })
  const [open, close] = numbered ? ['[', ']'] : ['(', ')']
  return element('span', { className: ['citation'] }, [open, ...links, close])
}
