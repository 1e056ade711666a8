import type { List, ListItem } from '@plainleaf/content-model'
import type { Element, ElementContent } from 'hast'
import { element } from '../element.ts'
import { countsBelow } from './counts.ts'
import type { State } from './state.ts'

/** A list. `start` is written only where it is not 1. */
export function list(node: List, state: State): Element {
  const start =
    node.ordered && node.start !== undefined && node.start !== 1 ? node.start : undefined
  const tasks = node.children.some((item) => item.checked !== undefined)
  const properties = { start, className: tasks ? ['tasks'] : undefined }
  return element(
    node.ordered ? 'ol' : 'ul',
    properties,
    node.children.map((item) => listItem(item, state)),
  )
}

/** An item. A lone paragraph, or one followed only by lists, stands without `p` so that short lists stay tight. */
function listItem(node: ListItem, state: State): Element {
  const [first, ...rest] = node.children
  const tight = first?.type === 'paragraph' && rest.every((block) => block.type === 'list')
  const content = tight
    ? [...state.phrasing(first.children), ...countsBelow(first, state), ...state.blocks(rest)]
    : state.blocks(node.children)
  return element('li', {}, node.checked === undefined ? content : [box(node.checked), ...content])
}

/** A character, because a disabled `input` would need a label and prints badly. */
function box(checked: boolean): ElementContent {
  return { type: 'text', value: checked ? '☑ ' : '☐ ' }
}
