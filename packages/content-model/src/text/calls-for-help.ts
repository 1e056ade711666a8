import { type Chunk, contentBefore, endsSentence } from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { isHalf } from './part-blocks.ts'

/** Whom to turn to, and how. */
const turns =
  /^(?:(?:immediately |urgently )?(?:call|phone|ring|contact|tell|ask|see|go (?:straight |back )?to|come back|return to|get|seek|speak to|talk to|visit|take (?:your|the) \p{L}+(?: or \p{L}+)? to)|do not wait)\b/iu

/**
 * Whether a line heads the signs for which readers should get help: the first half of a sentence, `Go to A&E if you have`,
 * whose other halves are the list below. Behind a colon it leads in a list as any line of a text does, but where a
 * list or a table ends right above: there it would be taken for a part of that.
 */
export function callsForHelp(chunks: readonly Chunk[], index: number): boolean {
  const { text, marker } = chunks[index]!
  const colon = endsInColon(text)
  const said = colon ? text.slice(0, -1) : text
  if (marker || !turns.test(said) || !isHalf(said)) return false
  const before = contentBefore(chunks, index)
  if (colon && !(before && (before.role === 'row' || isItem(before, before)))) return false
  const items = chunks.slice(index + 1, index + 3)
  return items.length === 2 && items.every((one) => isItem(one, items[0]!))
}

/** Whether a line tells readers to turn to somebody: such parts stand beside the parts of a text, whatever is below. */
export const turnsToHelp = (text: string): boolean => turns.test(text.slice(0, 60))

/** A marked line, or one in small letters, in the block of the first, that ends as no sentence does. */
const isItem = ({ role, marker, text, group }: Chunk, first: Chunk): boolean =>
  marker !== undefined ||
  (role === 'text' && /^\p{Ll}/u.test(text) && !endsSentence(text) && group === first.group)
