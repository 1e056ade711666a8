import type { Element } from 'hast'
import { wordsOf } from '../html/element.ts'
import type { Role } from './decide-roles.ts'
import { make, type PageState } from './page-state.ts'
import type { Paragraph } from './paragraph.ts'
import { cellFlow } from './to-table-element.ts'
import { isEmpty, toItems, type WordItem } from './word-item.ts'

/** Characters up to which a table of one cell is a box, and its first line a title. */
const longest = 1500
const longestTitle = 80

/** What the title of a box says of its tone. */
const tones: readonly [string, RegExp][] = [
  ['warning', /\b(?:warning|danger|caution|emergency|urgent|999|911|112|stop)\b/iu],
  ['important', /\b(?:important|attention)\b/iu],
  ['tip', /\b(?:tips?|hint)\b/iu],
]

/**
 * A table of one cell is a box: a call-out with its first line as the title, where that is bold or short. Where it
 * stands right before a heading, or ends the document, its title is a heading as well, so that it can be a section of
 * its own. Null for any other table.
 */
export function toBox(
  item: WordItem,
  next: WordItem | undefined,
  roleOf: (paragraph: Paragraph) => Role,
  state: PageState,
): Element[] | null {
  const inner = itemsOf(item, state)
  const shown = inner.filter((one) => !isEmpty(one))
  const [first, ...rest] = shown
  if (first?.type !== 'paragraph' || shown.some((one) => one.type !== 'paragraph')) return null
  const length = shown.reduce(
    (sum, one) => sum + (one.type === 'paragraph' ? one.paragraph.text.length : 0),
    0,
  )
  if (
    length > longest ||
    shown.some((one) => one.type === 'paragraph' && one.paragraph.heading !== null)
  )
    return null
  const titled = rest.length > 0 && isTitle(first.paragraph)
  const depth = next?.type === 'paragraph' ? roleOf(next.paragraph).depth : next ? undefined : 2
  const blocks = cellFlow(inner, state)
  const [head, ...body] = blocks
  if (!head || !wordsOf(head)) return null
  const place = head.position as never
  if (titled && depth !== undefined && depth > 1)
    return [{ ...head, tagName: `h${depth}`, children: head.children }, ...body]
  const title = titled ? [{ ...head, tagName: 'h6' }] : [head]
  const tone = tones.find(([, pattern]) => pattern.test(wordsOf(head).slice(0, 200)))?.[0]
  const className = ['callout', ...(tone ? [`callout-${tone}`] : [])]
  return [make('div', { className }, [...title, ...body], place)]
}

/** The content of a table of one cell; nothing of any other. */
function itemsOf(item: WordItem, state: PageState): WordItem[] {
  if (item.type !== 'table' || item.children.length !== 1) return []
  const [row] = item.children
  if (row?.type !== 'tableRow' || row.children.length !== 1) return []
  const [cell] = row.children
  return cell?.type === 'tableCell' ? toItems(cell.children, state) : []
}

const isTitle = ({ text, bold, list, pictures }: Paragraph): boolean =>
  !list &&
  pictures === 0 &&
  text.length <= longestTitle &&
  !/[.,;!]$/u.test(text) &&
  (bold > 0.95 || text.split(' ').length <= 5)
