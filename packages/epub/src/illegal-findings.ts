import type { Position } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { finding } from './finding.ts'
import { countIllegal } from './illegal-characters.ts'

/**
 * A finding where some text of `value` holds characters that XML cannot, so that an editor can look at what
 * was meant; it points to the first of them. `what` names `value` for a person, `file` is its document.
 */
export function illegalFindings(value: unknown, what: string, file?: string): VFileMessage[] {
  const found: Found = { count: 0, place: undefined }
  search(value, undefined, found)
  const { count, place } = found
  if (count === 0) return []
  const some = count === 1 ? 'A character' : `${count} characters`
  return [
    finding(
      'xml-illegal-character',
      `${some} in ${what} cannot stand in an ebook and became U+FFFD (\uFFFD)`,
      'Remove the control character, or half of a character, from the document or its front matter',
      { file, place },
    ),
  ]
}

interface Found {
  count: number
  place: Position | undefined
}

/** Adds up what is in all strings; `nearest` is the position of the node they belong to. */
function search(value: unknown, nearest: Position | undefined, found: Found): void {
  if (typeof value === 'string') {
    const count = countIllegal(value)
    if (count > 0 && found.count === 0) found.place = nearest
    found.count += count
    return
  }
  if (typeof value !== 'object' || value === null) return
  const { type, position } = value as { type?: unknown; position?: Position }
  // That of the topic is the whole document: its title and the like have no place that is known.
  const own = (type === 'topic' ? undefined : position) ?? nearest
  for (const inner of Object.values(value)) search(inner, own, found)
}
