import type { PdfBlock } from './block.ts'
import type { Item, Line } from './page.ts'

/** Blocks with the footnotes among them, and the letters that refer to them. */
export interface Linked {
  blocks: PdfBlock[]
  /** Identifier of the footnote that a raised mark refers to. */
  notes: Map<Item, string>
}

/** The mark that a footnote starts with, raised or followed by its words. */
const mark = /^(\d{1,3}|[*†‡§¶]{1,2})(?=[\s\p{L}“"(])/u

/**
 * Makes footnotes of the small print that starts with a mark which stands raised in the text of the same page. Marks
 * that nothing explains, and small print that nothing refers to, stay text.
 */
export function linkNotes(blocks: readonly PdfBlock[]): Linked {
  const notes = new Map<Item, string>()
  const raised = new Map<string, Item[]>()
  const glued = new Set<Item>()
  for (const block of blocks) {
    if (block.role === 'callout') continue
    for (const line of block.lines) {
      for (const item of [...raisedOf(line), ...gluedOf(line)]) {
        const key = `${line.page} ${item.text.trim()}`
        if (item.size >= line.size * 0.86) glued.add(item)
        raised.set(key, [...(raised.get(key) ?? []), item])
      }
    }
  }
  const linked = blocks.map((block): PdfBlock => {
    const first = block.lines[0]
    if (block.role !== 'paragraph' || !first) return block
    const found = mark.exec(first.text)?.[1]
    const own = new Set(raisedOf(first))
    const marks = (raised.get(`${first.page} ${found}`) ?? []).filter((item) => !own.has(item))
    // A figure that nothing raises is a mark only above smaller print that begins with it.
    const small = first.segments[0]?.items[0]?.text.trim() === found
    const users = marks
      .filter((item) => small || !glued.has(item))
      .filter((item) => !glued.has(item) || first.size < item.size * 0.92)
    // One that is larger than its users' lines is no small print but a numbered paragraph.
    if (!found || users.length === 0 || users.some((item) => notes.has(item))) return block
    const identifier = String(new Set(notes.values()).size + 1)
    for (const item of users) notes.set(item, identifier)
    return { role: 'note', lines: block.lines, identifier, mark: found.length }
  })
  return { blocks: linked, notes }
}

/** Items that stand raised in a line and hold no more than the mark of a note. */
function raisedOf(line: Line): Item[] {
  return line.segments
    .flatMap(({ items }) => items)
    .filter(
      ({ text, size, y }) =>
        size < line.size * 0.86 &&
        line.y - y > line.size * 0.12 &&
        /^\s*(?:\d{1,3}|[*†‡§¶]{1,2})\s*$/u.test(text),
    )
}

/** Figures right behind a word, as items of their own: marks that a font raises by itself, without another size or place. */
function gluedOf(line: Line): Item[] {
  const items = line.segments.flatMap((segment) => segment.items)
  return items.filter((item, index) => {
    const before = items[index - 1]
    return (
      before !== undefined &&
      /^\d{1,2}$/u.test(item.text.trim()) &&
      /[\p{L}.,;:)”’"]$/u.test(before.text) &&
      item.size >= line.size * 0.86 &&
      Math.abs(item.x - before.x - before.width) < item.size * 0.08
    )
  })
}
