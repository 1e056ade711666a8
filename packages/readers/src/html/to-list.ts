import type { FootnoteDefinition, ListItem } from '@plainleaf/content-model'
import type { Element, Nodes } from 'hast'
import { at, attribute, nameOf } from './element.ts'
import type { Flow, HtmlState } from './html-state.ts'

/** A list, with the footnotes that stood in it behind it. Empty items are left out. */
export function toList(node: Element, state: HtmlState): Flow[] {
  const ordered = node.tagName === 'ol'
  const footnotes: FootnoteDefinition[] = []
  const children = groups(node.children).flatMap((item): ListItem[] => {
    const blocks = state.blocks(item)
    const own = blocks.filter((block) => block.type !== 'footnoteDefinition')
    footnotes.push(...blocks.filter((block) => block.type === 'footnoteDefinition'))
    const [only] = item
    return own.length > 0 ? [{ type: 'listItem', children: own, ...(only && at(only)) }] : []
  })
  const start = Number.parseInt(attribute(node, 'start') ?? '1', 10)
  if (children.length === 0) return footnotes
  const first = ordered && start >= 0 && start !== 1 ? { start } : {}
  return [{ type: 'list', ordered, ...first, children, ...at(node) }, ...footnotes]
}

/** The content of each item; a list placed beside items belongs to the one before. */
function groups(nodes: readonly Nodes[]): Nodes[][] {
  const out: Nodes[][] = []
  for (const child of nodes) {
    const last = out.at(-1)
    if (last && /^[ou]l$/u.test(nameOf(child))) last.push(child)
    else out.push([child])
  }
  return out
}
