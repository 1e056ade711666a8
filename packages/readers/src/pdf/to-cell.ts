import type { PhrasingContent } from '@plainleaf/content-model'
import { isSign } from '../draft/signs.ts'
import type { Line } from './page.ts'
import { readLineMarker } from './read-line-marker.ts'
import { type InlineOptions, toInline } from './to-inline.ts'

/** The words of a cell; the items of a list in it stand on lines of their own, without their bullets. */
export function toCell(lines: readonly Line[], options: InlineOptions): PhrasingContent[] {
  const parts: Line[][] = [[]]
  for (const line of lines) {
    if (parts.at(-1)!.length > 0 && bulletOf(line) > 0) parts.push([])
    parts.at(-1)!.push(line)
  }
  return parts.flatMap((part, index): PhrasingContent[] => {
    const skip = part[0] ? bulletOf(part[0]) : 0
    const words = toInline(part, { ...options, skip })
    return index > 0 ? [{ type: 'break' }, ...words] : words
  })
}

/** Letters that the bullet takes at the start of a line; 0 for none. Signs that say yes or no are words. */
function bulletOf(line: Line): number {
  const marker = readLineMarker(line)
  return marker?.sure && !line.dot && !isSign(marker.glyph) ? marker.length : 0
}
