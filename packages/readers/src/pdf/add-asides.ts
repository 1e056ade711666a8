import type { PdfBlock } from './block.ts'
import type { Aside } from './form-asides.ts'

/**
 * Puts boxes and small print between the blocks of the text: a box behind the block beside which it starts, small
 * print behind the last block that starts on its page, so that none parts a paragraph.
 */
export function addAsides(blocks: readonly PdfBlock[], asides: readonly Aside[]): PdfBlock[] {
  if (asides.length === 0) return [...blocks]
  const behind = new Map<number, PdfBlock[]>()
  // Both are in the order of pages.
  let start = 0
  let page = 0
  for (const aside of asides) {
    if (aside.page !== page) {
      page = aside.page
      while (blocks[start] && pageOf(blocks[start]!) < page) start++
    }
    let at = start - 1
    for (let index = start; blocks[index] && pageOf(blocks[index]!) === page; index++) {
      const line = blocks[index]!.lines[0]!
      if (line.y <= aside.top + line.size) at = index
    }
    behind.set(at, [...(behind.get(at) ?? []), aside.block])
  }
  return [
    ...(behind.get(-1) ?? []),
    ...blocks.flatMap((block, index) => [block, ...(behind.get(index) ?? [])]),
  ]
}

function pageOf({ lines }: PdfBlock): number {
  return lines[0]?.page ?? 0
}
