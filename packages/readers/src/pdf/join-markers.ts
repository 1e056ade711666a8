import type { Line, Segment } from './page.ts'
import { joinItems } from './to-line.ts'

/** A bullet, or a number with its point, that stands alone in a part of a line. */
const bullet = /^(?:[\ue000-\uf8ff•◦▪▫‣∙●○■□►▸❖✓✔➢➤»›·*–—-]|o)$/u
const number = /^\(?\d{1,3}[.)]$/u

/** Joins markers to the words they stand before, so that lists do not look like tables of markers and words. */
export function joinMarkers(line: Line): Line {
  if (line.segments.length < 2) return line
  const segments: Segment[] = []
  for (const [index, segment] of line.segments.entries()) {
    const last = segments.at(-1)
    const text = last && joinItems(last.items)
    const marks =
      text !== undefined &&
      (bullet.test(text) || (index === 1 && line.segments.length === 2 && number.test(text)))
    if (marks && segment.x - last!.right < line.size * 6) {
      segments[segments.length - 1] = {
        ...segment,
        items: [...last!.items, ...segment.items],
        x: last!.x,
      }
    } else segments.push(segment)
  }
  return { ...line, segments }
}
