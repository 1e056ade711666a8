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
  if (first?.type !== 'paragraph') return null
  const depth = next?.type === 'paragraph' ? roleOf(next.paragraph).depth : next ? undefined : 2
  if (
    rest.length > 0 &&
    isTitle(first.paragraph) &&
    depth !== undefined &&
    depth > 1 &&
    isShort(shown)
  ) {
    const [head, ...body] = cellFlow(inner, state)
    if (head && wordsOf(head)) return [{ ...head, tagName: `h${depth}` }, ...body]
  }
  return toCallout(inner, state)
}

/** Paragraphs that stand in a box, as a call-out; null where they are more than that. */
export function toCallout(inner: readonly WordItem[], state: PageState): Element[] | null {
  const shown = inner.filter((one) => !isEmpty(one))
  const [first, ...rest] = shown
  if (first?.type !== 'paragraph' || !isShort(shown)) return null
  const [head, ...body] = cellFlow(inner, state)
  if (!head || !wordsOf(head)) return null
  const titled = rest.length > 0 && isTitle(first.paragraph)
  const title = titled ? { ...head, tagName: 'h6' } : head
  const tone = tones.find(([, pattern]) => pattern.test(wordsOf(head).slice(0, 200)))?.[0]
  const className = ['callout', ...(tone ? [`callout-${tone}`] : [])]
  return [make('div', { className }, [title, ...body], head.position as never)]
}

/** Whether a box holds nothing but paragraphs, none of them a heading by its style, and not too many. */
function isShort(shown: readonly WordItem[]): boolean {
  const paragraphs = shown.flatMap((one) => (one.type === 'paragraph' ? [one.paragraph] : []))
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  return (
    paragraphs.length === shown.length &&
    length <= longest &&
    paragraphs.every(({ heading }) => heading === null)
  )
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
