import type { ItemBlock, PdfBlock } from './block.ts'
import type { Line } from './page.ts'
import { findMarkers, toItemMarker } from './read-line-marker.ts'

/** Makes items of paragraphs that start with a bullet, or with numbers that count on, and are tagged as paragraphs. */
export function findTypedItems(blocks: readonly PdfBlock[]): PdfBlock[] {
  const firsts = blocks.flatMap((block) =>
    block.role === 'paragraph' && block.lines[0] ? [block.lines[0]] : [],
  )
  const markers = findMarkers(firsts)
  return blocks.map((block, index): PdfBlock => {
    const first: Line | undefined = block.lines[0]
    const marker = first && markers.get(first)
    if (block.role !== 'paragraph' || !first || !marker) return block
    const beside = [blocks[index - 1], blocks[index + 1]].some((other) => {
      if (other?.role === 'item') return true
      return other?.role === 'paragraph' && other.lines[0] && markers.has(other.lines[0])
    })
    if (!beside && !marker.sure) return block
    const item: ItemBlock = {
      role: 'item',
      lines: block.lines,
      marker: toItemMarker(marker),
      indent: first.x,
      textX: marker.textX,
      more: [],
    }
    return item
  })
}
