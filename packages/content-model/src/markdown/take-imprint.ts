import type { Root, RootContent } from 'mdast'
import { readImprint } from '../text/find-imprint.ts'
import { drop, type MarkdownState } from './markdown-state.ts'

/**
 * Takes out of a document the line below its title, or the last of all, that says when it was looked at or will be, and nothing
 * else: it is about the document, and no reader's answer. What an editor has `settled` stays. `toTopic` reads the dates from what is left out.
 */
export function takeImprint(
  root: Root,
  state: MarkdownState,
  settled: ReadonlySet<RootContent> = new Set(),
): void {
  const { children } = root
  const first = children.findIndex(({ type }) => type !== 'heading')
  const below = children
    .slice(0, first)
    .every((node) => node.type === 'heading' && node.depth === 1)
  const places = [below ? first : -1, children.length - 1]
  const found = children.filter(
    (node, at) => places.includes(at) && !settled.has(node) && isImprint(node),
  )
  // A document is more than that, and no heading is left alone.
  const rest = children.filter((node) => !found.includes(node))
  if (found.length === 0 || rest.at(-1)?.type === 'heading' || rest.length === 0) return
  for (const node of found) drop(node, state, 'byline')
  root.children = rest
}

function isImprint(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false
  const [only] = node.children
  if (only?.type !== 'text' || only.value.includes('\n')) return false
  // Whoever says more than when, such as by whom, tells readers something.
  const parts = only.value.trim().split(/\. (?=\p{L})/u)
  if (!parts.every((part) => /\d\.?$/u.test(part))) return false
  const { lastChecked, reviewBy } = readImprint([{ role: 'text', text: only.value.trim() }])
  return lastChecked !== undefined || reviewBy !== undefined
}
