import type { Role } from './decide-roles.ts'
import type { Paragraph } from './paragraph.ts'
import { isEmpty, type WordItem } from './word-item.ts'

/** Rows from which paragraphs with tabs are a table: two may be a signature. */
const least = 3
/** Characters of a first cell and of any other: more is a paragraph with a label before it. */
const longest = { first: 60, other: 160 }

/**
 * Finds runs of paragraphs whose words tabs set under each other, with as many cells each: tables made by hand.
 * Gives the number of items by the first of each run.
 */
export function findTabTables(
  items: readonly WordItem[],
  roleOf: (paragraph: Paragraph) => Role,
): Map<number, number> {
  const found = new Map<number, number>()
  for (let from = 0; from < items.length; from++) {
    const width = widthOf(items[from]!, roleOf)
    if (width < 2) continue
    let to = from + 1
    while (items[to] && widthOf(items[to]!, roleOf) === width) to += 1
    if (to - from >= least) found.set(from, to - from)
    from = to - 1
  }
  return found
}

function widthOf(item: WordItem, roleOf: (paragraph: Paragraph) => Role): number {
  if (item.type !== 'paragraph' || isEmpty(item)) return 0
  const { role, cells, pictures } = item.paragraph
  const { depth, list } = roleOf(item.paragraph)
  if (role !== 'body' || pictures > 0 || depth !== undefined || list) return 0
  const [head = '', ...rest] = cells
  // A letter or a number with a tab behind it is the marker of an item; a row of dots is for writing on.
  const marker = /^(?:\d{1,3}|[^\p{L}\p{N}]?[\p{L}\p{N}]{0,4}[^\p{L}\p{N}])$/u.test(head)
  const blank = cells.some((cell) => /^[_.…\s]+$/u.test(cell))
  const short = head.length <= longest.first && rest.every((cell) => cell.length <= longest.other)
  return marker || blank || !short ? 0 : cells.length
}
