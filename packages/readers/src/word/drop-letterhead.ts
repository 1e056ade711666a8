import type { Role } from './decide-roles.ts'
import type { Paragraph } from './paragraph.ts'
import { type Marked, toItems, type WordItem } from './word-item.ts'
import { leaveOut, type WordState } from './word-state.ts'

/** Characters up to which a table above the title is a letterhead. */
const longest = 200

/** Leaves out small tables above the title: they hold the logo, the name and the number of the house. */
export function dropLetterhead(
  items: readonly WordItem[],
  roleOf: (paragraph: Paragraph) => Role,
  marked: Marked,
  state: WordState,
): readonly WordItem[] {
  const title = items.findIndex(
    (item) => item.type === 'paragraph' && roleOf(item.paragraph).depth === 1,
  )
  const opening = items.slice(0, Math.max(0, title))
  const worded = opening.some((item) => item.type === 'paragraph' && item.paragraph.text)
  if (title < 0 || worded) return items
  const kept = opening.filter((item) => {
    if (item.type !== 'table') return true
    const paragraphs = paragraphsOf(item, marked)
    const text = paragraphs.map((one) => one.text).join(' ')
    if (
      text.length > longest ||
      paragraphs.some(({ heading, pictures }) => heading !== null || pictures > 0)
    )
      return true
    for (const one of paragraphs) leaveOut(one.text, 'running-title', { ...state, line: one.line })
    return false
  })
  return [...kept, ...items.slice(title)]
}

function paragraphsOf(item: WordItem, marked: Marked): Paragraph[] {
  if (item.type === 'paragraph') return [item.paragraph]
  if (item.type !== 'table') return []
  return item.children.flatMap((row) =>
    row.type !== 'tableRow'
      ? []
      : row.children.flatMap((cell) =>
          cell.type === 'tableCell'
            ? toItems(cell.children, marked).flatMap((inner) => paragraphsOf(inner, marked))
            : [],
        ),
  )
}
