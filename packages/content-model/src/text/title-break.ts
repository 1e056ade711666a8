import type { Line } from './clean-lines.ts'
import { opensInSmall } from './edge-signs.ts'
import { readMarker } from './read-marker.ts'

/**
 * The number of the line that goes on with the first of a text: a title that was broken behind its colon, as `Feet:` and
 * `a short guide`. Two such lines below would be a list.
 */
export function findTitleBreak(lines: readonly Line[]): number | undefined {
  const opening = lines.slice(0, 8)
  const line = opening.findIndex(({ text }) => text)
  const next = opening.findIndex(({ text }, at) => at > line && text)
  // What a browser prints above each page comes before it, and a blank line.
  const first = next > line + 1 && !opening[line]!.text.endsWith(':') ? next : line
  const [title, rest, below] = [lines[first], lines[first + 1], lines[first + 2]]
  if (!title || !rest?.text || !title.text.endsWith(':')) return undefined
  const goesOn = opensInSmall(rest.text) && !readMarker(rest.text) && !/[.!?:;,]$/u.test(rest.text)
  if (!goesOn || rest.text.length > 80 || /[.!?]\s/u.test(title.text)) return undefined
  return opensInSmall(below?.text ?? '') ? undefined : rest.number
}
