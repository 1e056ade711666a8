import type { Block, FootnoteDefinition } from '@plainleaf/content-model'
import type { Flow } from './html-state.ts'

/** Takes footnotes out of boxes, quotes, lists, meanings of terms and other footnotes, to stand behind them; what held nothing else goes. */
export function liftNotes(flow: readonly Flow[]): Flow[] {
  return flow.flatMap((block): Flow[] => {
    if (block.type === 'heading') return [block]
    const notes: FootnoteDefinition[] = []
    const rest = without(block, notes)
    return rest ? [rest, ...notes] : notes
  })
}

function without(block: Block, notes: FootnoteDefinition[]): Block | null {
  if (block.type === 'callout' || block.type === 'blockquote') {
    const before = notes.length
    const children = lifted(block.children, notes)
    return children.length === 0 && notes.length > before ? null : { ...block, children }
  }
  if (block.type === 'footnoteDefinition')
    return { ...block, children: lifted(block.children, notes) }
  if (block.type === 'list')
    return {
      ...block,
      children: block.children.map((item) => ({ ...item, children: lifted(item.children, notes) })),
    }
  if (block.type === 'definitionList')
    return {
      ...block,
      children: block.children.map((item) => ({ ...item, children: lifted(item.children, notes) })),
    }
  return block
}

function lifted(blocks: readonly Block[], notes: FootnoteDefinition[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'footnoteDefinition') {
      notes.push(block)
      return []
    }
    const rest = without(block, notes)
    return rest ? [rest] : []
  })
}
