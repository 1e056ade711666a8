import type { PdfBlock } from './block.ts'
import type { Line } from './page.ts'
import { readLineMarker } from './read-line-marker.ts'

/**
 * Parts what a tagged file calls one paragraph where its author only broke the line: before each line that starts with a
 * bullet or a tick, of two at least.
 */
export function partLines(blocks: readonly PdfBlock[]): PdfBlock[] {
  return blocks.flatMap((block): PdfBlock[] => {
    if (block.role !== 'paragraph' || block.lines.filter(startsItem).length < 2) return [block]
    const parts: Line[][] = [[]]
    for (const line of block.lines) {
      if (startsItem(line) && parts.at(-1)!.length > 0) parts.push([])
      parts.at(-1)!.push(line)
    }
    return parts.map((lines) => ({ role: 'paragraph', lines }))
  })
}

const startsItem = (line: Line): boolean => readLineMarker(line)?.sure === true
