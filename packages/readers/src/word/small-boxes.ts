import type { Paragraph } from './paragraph.ts'
import { isEmpty, type WordItem } from './word-item.ts'

/** Characters up to which a text box is set off from the text; more is the text itself, as in leaflets laid out by boxes. */
const longest = 500

/** The text boxes that are short and hold no headings by style, by their number: call-outs, unless they hold the title. */
export function smallBoxes(items: readonly WordItem[]): Set<number> {
  const lengths = new Map<number, number>()
  for (const item of items) {
    if (item.type !== 'paragraph' || item.paragraph.box === null || isEmpty(item)) continue
    const { box, text, heading, role, pictures } = item.paragraph
    const plain = heading === null && role === 'body' && pictures === 0
    lengths.set(box, (lengths.get(box) ?? 0) + (plain ? text.length : longest + 1))
  }
  const small = [...lengths].filter(([, length]) => length <= longest)
  // Where most of the words stand in boxes, these are the text.
  const whole = items.reduce(
    (sum, item) => sum + (item.type === 'paragraph' ? item.paragraph.text.length : 0),
    0,
  )
  const boxed = [...lengths.values()].reduce((sum, length) => sum + length, 0)
  return boxed * 2 > whole ? new Set() : new Set(small.map(([box]) => box))
}

/** The small box that a paragraph stands in. */
export const boxOf = ({ box }: Paragraph, small: ReadonlySet<number>): number | null =>
  box !== null && small.has(box) ? box : null
