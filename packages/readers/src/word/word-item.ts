import type { Paragraph } from './paragraph.ts'
import type { WordNode } from './read-with-mammoth.ts'

/** A block as mammoth read it, with what is known of it. */
export type WordItem =
  | { type: 'paragraph'; paragraph: Paragraph; children: WordNode[] }
  | { type: 'table'; children: WordNode[] }
  | { type: 'mark'; name: string }

/** Paragraphs by their mark, and the marks that were met among mammoth's blocks. */
export interface Marked {
  paragraphs: readonly Paragraph[]
  met: Set<number>
}

/** Joins mammoth's blocks with what was written down of each paragraph, by its mark. */
export function toItems(nodes: readonly WordNode[], { paragraphs, met }: Marked): WordItem[] {
  return nodes.flatMap((node): WordItem[] => {
    if (node.type === 'table') return [{ type: 'table', children: node.children }]
    if (node.type === 'bookmarkStart') return [{ type: 'mark', name: node.name.slice(2) }]
    if (node.type !== 'paragraph') return []
    // Where the end of a paragraph was deleted it has the marks of both; the last says how it looks.
    const marks = node.children.flatMap((child) =>
      child.type === 'bookmarkStart' && child.name.startsWith('p:')
        ? [Number(child.name.slice(2))]
        : [],
    )
    for (const mark of marks) met.add(mark)
    const own = marks.flatMap((mark) => paragraphs[mark] ?? [])
    const last = own.at(-1)
    if (!last) return []
    const text = own.map((one) => one.text).join('')
    return [{ type: 'paragraph', paragraph: { ...last, text }, children: node.children }]
  })
}

/** Whether an item has neither words nor a picture. */
export function isEmpty(item: WordItem): boolean {
  return (
    item.type === 'mark' ||
    (item.type === 'paragraph' && !item.paragraph.text && item.paragraph.pictures === 0)
  )
}
