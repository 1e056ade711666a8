import type { Topic } from '@plainleaf/content-model'
import { toBlocks } from './to-blocks.ts'

/** The topic as a person would check it: one line a block, its role in front, what was dropped at the end. */
export function toOutline(topic: Topic): string {
  const lines = toBlocks(topic).map((block) => {
    const role = [
      block.type,
      block.level,
      block.ordered ? 'ordered' : '',
      block.header ? 'header' : '',
      block.number,
    ]
      .filter(Boolean)
      .join(' ')
    return `${role.padEnd(20)} ${block.cells ? block.cells.join(' | ') : block.text}`
  })
  return `${lines.join('\n')}\n`
}
