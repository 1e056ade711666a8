import type { Element, ElementContent, Parents, Text } from 'hast'
import { wordsOf } from './element.ts'
import type { Notes } from './find-notes.ts'

/**
 * Marks the number or sign that a note repeats before its words, so that it is not read as part of them: `1`, `[1]`,
 * `1.` or `*`, also inside a link back or a raised element, and the `^` that Wikipedia puts before its links back.
 */
export function clearLabel(holder: Element, words: string, notes: Notes): void {
  const sign = words.replace(/[\s[\]()]/gu, '')
  const plain = sign.replace(/[^\p{L}\p{N}]/gu, '\\$&')
  const whole = new RegExp(`^(?:[[(]?${plain}[\\])]?[.:)]?|\\^)$`, 'iu')
  const bare = /^[*†‡§¶#]/u.test(sign) ? `|${plain}` : ''
  const lead = new RegExp(`^\\s*(?:[[(]${plain}[\\])]|${plain}[.:)]${bare})\\s*`, 'iu')
  clearIn(holder, { whole, lead }, notes)
}

interface Label {
  /** All of a small element or text. */
  whole: RegExp
  /** The beginning of a text that goes on. */
  lead: RegExp
}

/** Goes through a note from its beginning; true when words of the note itself were met. */
function clearIn(node: Parents, label: Label, notes: Notes): boolean {
  for (const child of node.children as ElementContent[]) {
    if (child.type === 'text') {
      const text = child.value.trim()
      if (!text) continue
      if (!label.whole.test(text)) {
        trimLead(child, node, label.lead)
        return true
      }
      notes.labels.add(child)
    } else if (child.type === 'element' && !notes.backLinks.has(child)) {
      const text = wordsOf(child)
      if (text && label.whole.test(text)) notes.labels.add(child)
      else if (clearIn(child, label, notes)) return true
    }
  }
  return false
}

/** Takes the number off a text that goes on with the words of the note. */
function trimLead(node: Text, parent: Parents, lead: RegExp): void {
  const length = lead.exec(node.value)?.[0].length ?? 0
  if (length === 0 || length === node.value.length) return
  const moved: Text = { ...node, value: node.value.slice(length) }
  const { position } = node
  if (position && !node.value.slice(0, length).includes('\n')) {
    const { line, column, offset } = position.start
    const start = { line, column: column + length, offset: (offset ?? 0) + length }
    moved.position = { ...position, start }
  }
  const at = parent.children.indexOf(node as never)
  parent.children.splice(at, 1, moved as never)
}
