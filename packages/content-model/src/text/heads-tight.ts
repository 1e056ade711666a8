import { type Chunk, endsSentence, wordCount } from './chunk.ts'
import { endsInColon, endsInOneOf } from './edge-signs.ts'
import { isContactName } from './find-furniture.ts'

/** Whether one chunk stands right above another. */
export const isTight = (one: Chunk, other: Chunk): boolean =>
  one.lines.at(-1)! + 1 === other.lines[0]

/**
 * What speaks against a line as heading that stands right below another: where no blank line parts them, a heading stands
 * between a text that ended and one that will. Items in small letters end before a capital, and a name right below
 * another heads its first part.
 */
export function costOfTight(
  chunks: readonly Chunk[],
  index: number,
  before: Chunk,
  after: Chunk | undefined,
): number {
  const above = chunks[index - 2]
  const heads = endsSentence(before.text) && isText(chunks[index + 2])
  const cost = isFragment(after) && !heads ? 0.2 : 0
  if (!isFragment(before) || !above || !isTight(above, before)) return cost
  const ends =
    /^\p{Ll}/u.test(before.text) || (endsSentence(above.text) && wordCount(before.text, 6) <= 5)
  const { text } = chunks[index]!
  const opens = (isText(after) && wordCount(text, 9) <= 8) || isContactName(text)
  return ends && opens ? cost : cost + 0.3
}

/** Some words that end as no text does. */
function isFragment(chunk: Chunk | undefined): boolean {
  if (chunk?.role !== 'text' || chunk.marker) return false
  return wordCount(chunk.text) >= 3 && !endsSentence(chunk.text) && !endsInOneOf(chunk.text, ':;,')
}

/** A sentence of some words, one that leads in a list, or the first of a numbered list. */
const isText = (chunk: Chunk | undefined): boolean =>
  chunk?.role === 'text' &&
  (chunk.marker?.value === 1 ||
    (!chunk.marker &&
      (endsSentence(chunk.text) || endsInColon(chunk.text)) &&
      wordCount(chunk.text, 5) > 4))
