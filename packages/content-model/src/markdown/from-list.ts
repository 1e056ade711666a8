import type { List as MdastList, ListItem as MdastListItem } from 'mdast'
import type { List, ListItem } from '../tree/block.ts'
import { at, deeper, type MarkdownState, sourceOf } from './markdown-state.ts'

/** A list; `start` stands only where an ordered list does not start at 1. */
export function fromList(node: MdastList, state: MarkdownState): List {
  const start = node.ordered && node.start !== 1 ? node.start : undefined
  return {
    type: 'list',
    ordered: node.ordered ?? false,
    ...(start !== undefined && start !== null && { start }),
    children: node.children.map((item) => deeper(item, state, () => fromListItem(item, state))),
    ...at(node, state),
  }
}

function fromListItem(node: MdastListItem, state: MarkdownState): ListItem {
  const checked = takeCheckBox(node, state)
  return {
    type: 'listItem',
    ...(checked !== null && { checked }),
    children: state.blocks(node.children),
    ...at(node, state),
  }
}

/** Takes `[ ]` or `[x]` off the start of an item (GFM 0.29, section 5.3); null when there is none. */
function takeCheckBox(item: MdastListItem, state: MarkdownState): boolean | null {
  const [paragraph] = item.children
  if (paragraph?.type !== 'paragraph') return null
  const [text] = paragraph.children
  if (text?.type !== 'text') return null
  const box = /^\[([ xX])\][ \t]+/u
  const match = box.exec(text.value)
  if (!match || !/^\[[ xX]\]/u.test(sourceOf(text, state))) return null
  const rest = text.value.slice(match[0].length)
  if (!rest && paragraph.children.length === 1) return null
  if (!rest) {
    paragraph.children.shift()
    return match[1] !== ' '
  }
  text.value = rest
  const { position } = text
  if (position) {
    const { start } = position
    const size = match[0].length
    text.position = {
      start: { ...start, column: start.column + size, offset: (start.offset ?? 0) + size },
      end: position.end,
    }
  }
  return match[1] !== ' '
}
