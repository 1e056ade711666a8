import type { TagNode } from './page.ts'

/** Deeper trees are no documents. */
const deepest = 60

/** Marked content that a file's tags call a heading, part of a list or of a table: nobody tags page furniture so. */
export function structuredIds(tags: TagNode | undefined): Set<string> {
  const ids = new Set<string>()
  const walk = (node: TagNode | undefined, inside: boolean, depth: number): void => {
    if (!node || depth > deepest) return
    const own = inside || /^(?:H[1-6]?|Title|L|Table)$/u.test(node.role ?? '')
    if (own && node.id) ids.add(node.id)
    for (const child of node.children ?? []) walk(child, own, depth + 1)
  }
  walk(tags, false, 0)
  return ids
}
