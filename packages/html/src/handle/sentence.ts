import type { Sentence } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'
import type { State } from './state.ts'

/** A sentence of a plain-language topic; `data-source` names the sentences it was made from. */
export function sentence(node: Sentence, state: State): Element {
  return element(
    'span',
    { id: node.id, dataSource: node.sources.join(' ') },
    state.phrasing(node.children),
  )
}
