import { inform } from '@plainleaf/content-model'
import type { Element, Nodes } from 'hast'
import { at } from './element.ts'
import type { HtmlState } from './html-state.ts'

/** Elements that hold words for where they cannot be shown or run, and drawings that hold words. */
const holding: ReadonlySet<string> = new Set(
  'svg noscript object video audio canvas iframe template'.split(' '),
)

/**
 * Records the words of what a text cannot show: labels of a drawing, and what stands in for films, programs and other
 * pages where those cannot run. Drawings with words are reported, as they may say what the text does not.
 */
export function dropUnshown(node: Element, state: HtmlState): void {
  if (!holding.has(node.tagName)) return
  const text = wordsIn(node).replace(/\s+/gu, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return
  const place = at(node)
  const line = place.position?.start.line ?? 1
  state.dropped.push({ type: 'dropped', line, text, reason: 'other', ...place })
  if (node.tagName !== 'svg' || !hasLabels(node)) return
  inform(state.file, {
    ruleId: 'drawing-left-out',
    reason: `A drawing is left out, and with it the words “${text.slice(0, 60)}”`,
    note: 'If they matter, say in the text what the drawing shows, or put it in as an image with alternative text.',
    place: place.position,
  })
}

function wordsIn(node: Nodes): string {
  // What stands inside `<iframe>` is text to the parser.
  if (node.type === 'text') return node.value.replace(/<[^<>]{0,2000}>/gu, ' ')
  if (node.type !== 'element') return ''
  if (node.tagName === 'script' || node.tagName === 'style') return ''
  const inner: readonly Nodes[] =
    node.tagName === 'template' ? (node.content?.children ?? []) : node.children
  return inner.map(wordsIn).join(' ')
}

const hasLabels = (node: Element): boolean =>
  node.children.some(
    (child) => child.type === 'element' && (child.tagName === 'text' || hasLabels(child)),
  )
