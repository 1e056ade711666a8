import type { Reference } from '@plainleaf/content-model'
import type { Element } from 'hast'
import type { NumberedReference } from '../context.ts'
import { type Child, element } from '../element.ts'
import { formatReference } from '../format-reference.ts'
import { inEnglish, role, type State } from './state.ts'

/** The numbered list of references, each ending with a link back to every place that cites it. */
export function references(list: readonly Reference[], state: State): Element {
  let expected = 1
  const items = list.map((reference, place) => {
    const found = state.index.references.get(reference.id)
    const number = found?.number ?? place + 1
    const value = number === expected ? undefined : number
    expected = number + 1
    const back = found ? backlinks(found, state) : []
    return element('li', { id: found?.id, value }, [
      ...state.phrasing(formatReference(reference)),
      ...back,
    ])
  })
  return element('ol', { className: ['references'] }, items)
}

function backlinks({ citedBy, number }: NumberedReference, state: State): Child[] {
  return citedBy.flatMap((id, at): Child[] => {
    const label =
      citedBy.length > 1
        ? `Back to citation ${at + 1} of reference ${number}`
        : `Back to the citation of reference ${number}`
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
