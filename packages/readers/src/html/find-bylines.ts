import type { DroppedReason } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { elementsOf, wordsOf } from './element.ts'

/** Characters of the longest line of who wrote a page, when, and how long it takes to read. */
const longest = 120

/**
 * Who wrote a page and what else is said of it above its text, where no class tells: a box that says how long it takes
 * to read, and tables of properties in the header of the text.
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
    if (text.length > longest || !/\b\d{1,2} min(?:ute)?s? read\b/iu.test(text)) continue
    if (!elementsOf(node).some(({ tagName }) => /^(?:h[1-6]|p|li|table|figure)$/u.test(tagName)))
      found.set(node, 'byline')
  }
  return found
}
