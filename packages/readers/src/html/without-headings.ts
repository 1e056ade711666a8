import type { Block } from '@plainleaf/content-model'
import { collapseSpace } from './collapse-space.ts'
import type { Flow } from './html-state.ts'

/** Blocks for a place where no heading may stand: each becomes a paragraph of bold words. */
export function withoutHeadings(flow: readonly Flow[]): Block[] {
  return flow.map((block): Block => {
    if (block.type !== 'heading') return block
    const place = block.position ? { position: block.position } : {}
    const children = collapseSpace([{ type: 'strong', children: block.children, ...place }])
    return { type: 'paragraph', children, ...place }
  })
}
