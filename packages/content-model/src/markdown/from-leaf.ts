import type { LeafDirective } from 'mdast-util-directive'
import { warn } from '../message/finding.ts'
import { toText } from '../tree/to-text.ts'
import { type MarkdownState, placeOf } from './markdown-state.ts'

/** `::page[12]` or `::page{label=12}` between blocks: there begins page 12 of the printed source. Leaves nothing in the text. */
export function fromLeaf(node: LeafDirective, state: MarkdownState): void {
  const place = placeOf(node, state)
  const label = (toText(state.inner(node.children)) || node.attributes?.label || '').trim()
  if (label === '' || label.length > 40) {
    warn(state.file, {
      ruleId: 'directive-invalid',
      reason: 'The page break has no label of at most 40 characters and is left out',
      note: 'Write the number of the page that begins there, as in `::page[12]`.',
      place,
    })
    return
  }
  state.pages.push({ label, line: place?.start.line ?? 1 })
}
