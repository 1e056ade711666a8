import type { Reference } from '@plainleaf/content-model'
import type { Element } from 'hast'
import type { NumberedReference } from '../context.ts'
import { type Child, element } from '../element.ts'
import { wordsIn } from '../words/words.ts'
import { shortReferences } from './short-references.ts'
import { inEnglish, role, type State } from './state.ts'

/**
 * The list of references, each ending with a link back to every place that cites it: numbered, or by names where the
 * text cites by author and date. Behind it the short one for paper, where the context asks for that.
 */
export function references(list: readonly Reference[], state: State): [Element, ...Element[]] {
  const { numbered, references: sorted, entry } = state.bibliography
  let expected = 1
  const listed = numbered ? list : inOrder(list, sorted)
  const items = listed.map((reference, place) => {
    const found = state.index.references.get(reference.id)
    const number = found?.number ?? place + 1
    const value = number === expected || !numbered ? undefined : number
    expected = number + 1
    const back = found ? backlinks(found, state) : []
    return element('li', { id: found?.id, value }, [...state.phrasing(entry(reference)), ...back])
  })
  const made = element(numbered ? 'ol' : 'ul', { className: ['references'] }, items)
  return [made, ...shortReferences(made, listed, state)]
}

function inOrder(list: readonly Reference[], sorted: readonly Reference[]): Reference[] {
  const byId = new Map(list.map((reference) => [reference.id, reference]))
  return sorted.flatMap(({ id }) => byId.get(id) ?? [])
}

function backlinks({ citedBy, number }: NumberedReference, state: State): Child[] {
  const { backToCitation } = wordsIn(state.context.topic.lang)
  return citedBy.flatMap((id, at): Child[] => {
    const label = backToCitation(
      state.bibliography.numbered ? number : undefined,
      citedBy.length > 1 ? at + 1 : undefined,
    )
    const properties = {
      href: state.context.hrefOf(id),
      ...role('backlink', state),
      ariaLabel: label,
      ...inEnglish(state),
    }
    return [
      at > 0 ? ' ' : '\u00A0',
      element('a', properties, [citedBy.length > 1 ? `↩${at + 1}` : '↩']),
    ]
  })
}
