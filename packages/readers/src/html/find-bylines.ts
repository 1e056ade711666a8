import { type DroppedReason, saysFurniture } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { elementsOf, isBlock, wordsOf } from './element.ts'

/** Characters of the longest line of who wrote a page, when, and how long it takes to read. */
const longest = 120

/**
 * Who wrote a page and what else is said of it above its text, where no class tells: a box that says how long it takes
 * to read, tables of properties in the header of the text, and a field such as "Last reviewed" with its value in a box of its own.
 */
export function findBylines(main: Element): Map<Element, DroppedReason> {
  const found = new Map<Element, DroppedReason>()
  for (const node of elementsOf(main)) {
    if (node.tagName === 'header') {
      for (const inner of elementsOf(node))
        if (/^(?:table|dl)$/u.test(inner.tagName)) found.set(inner, 'byline')
      continue
    }
    if (!/^(?:div|span|section)$/u.test(node.tagName)) continue
    const text = wordsOf(node)
    if (isField(node, text)) found.set(node, 'byline')
    if (text.length > longest || !/\b\d{1,2} min(?:ute)?s? read\b/iu.test(text)) continue
    if (!elementsOf(node).some(({ tagName }) => /^(?:h[1-6]|p|li|table|figure)$/u.test(tagName)))
      found.set(node, 'byline')
  }
  return found
}

/** Whether an element holds a label and its value, a block each, that together say who wrote the page or when. */
function isField(node: Element, text: string): boolean {
  if (text.length > longest / 2 || saysFurniture(text) !== 'byline') return false
  const parts = node.children.filter((child) => child.type === 'element' && wordsOf(child))
  const bare = node.children.some((child) => child.type === 'text' && child.value.trim())
  return parts.length === 2 && !bare && parts.every(isBlock)
}
