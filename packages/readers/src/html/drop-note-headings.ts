import { toText } from '@plainleaf/content-model'
import type { Flow, HtmlState } from './html-state.ts'

/** A heading such as "Notes" over nothing but footnotes is left out, as footnotes go to where they are referred to. */
export function dropNoteHeadings(flow: readonly Flow[], state: HtmlState): Flow[] {
  return flow.filter((block, index) => {
    if (block.type !== 'heading' && block.type !== 'thematicBreak') return true
    let next = index + 1
    while (flow[next]?.type === 'footnoteDefinition') next += 1
    const follower = flow[next]
    if (next === index + 1 || (follower && follower.type !== 'heading')) return true
    if (block.type === 'thematicBreak') return false
    const text = toText(block.children)
    if (!/^(?:foot|end)?\s?-?notes?$/iu.test(text.trim())) return true
    const place = block.position ? { position: block.position } : {}
    state.dropped.push({
      type: 'dropped',
      line: block.position?.start.line ?? 1,
      text,
      reason: 'other',
      ...place,
    })
    return false
  })
}
