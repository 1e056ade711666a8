import type { DefinitionList } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'
import type { State } from './state.ts'

/** Terms with their meanings; the id of a definition is on its term. */
export function definitionList(node: DefinitionList, state: State): Element {
  const { epubTypes } = state.context
  const items = node.children.flatMap((item) => {
    const dfn = element('dfn', {}, state.phrasing(item.term))
    return [
      element('dt', { id: item.id, 'epub:type': epubTypes ? 'glossterm' : undefined }, [dfn]),
      element(
        'dd',
        { 'epub:type': epubTypes ? 'glossdef' : undefined },
        state.blocks(item.children),
      ),
    ]
  })
  return element('dl', {}, items)
}
