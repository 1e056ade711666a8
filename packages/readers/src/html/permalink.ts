import type { Nodes } from 'hast'
import { attribute, wordsOf } from './element.ts'

/** A link that only shows where the heading is: `#`, `¶`, a chain or a sign of an icon font. */
export function isPermalink(node: Nodes): boolean {
  if (node.type !== 'element') return false
  const [only] = node.children
  if (node.tagName === 'span')
    return only !== undefined && node.children.length === 1 && isPermalink(only)
  if (node.tagName !== 'a' || !attribute(node, 'href')?.includes('#')) return false
  return /^[#¶§🔗⚓\p{Co}\s]*$/u.test(wordsOf(node))
}
