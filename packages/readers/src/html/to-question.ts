import type { DraftHeading, PhrasingContent } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { at, attribute, isBlock, nameWords, wordsOf } from './element.ts'
import type { Flow, HtmlState } from './html-state.ts'

/** Whether a text asks: it ends with a question mark, also that of Chinese or Arabic. */
export function asks(text: string): boolean {
  return /[?？؟]$/u.test(text)
}

/** A heading one level below the last, with what stands below it. The next one stands beside it, not below. */
export function toFolded(
  label: { children: PhrasingContent[]; depth?: number | undefined; node: Element },
  content: () => Flow[],
  state: HtmlState,
): Flow[] {
  const around = state.depth
  const { asked } = state
  const beside = asked && asks(wordsOf(label.node))
  const depth = label.depth ?? (beside ? around : Math.min(6, Math.max(2, around + 1)))
  const heading: Flow = {
    type: 'heading',
    depth: depth as DraftHeading['depth'],
    children: label.children,
    ...at(label.node),
  }
  state.depth = depth
  state.asked = false
  const blocks = content()
  state.depth = around
  state.asked = asked
  return [heading, ...blocks]
}

/** Names that sites give to the questions of an FAQ that have no heading element. */
const questionNames: ReadonlySet<string> = new Set(
  'question questions faq faqs accordion toggle collapse collapsible expander panel'.split(' '),
)

/** Whether a block is a question of an FAQ by its name: short, a question, and nothing but one line. */
export function isNamedQuestion(node: Element): boolean {
  if (!/^(?:div|p|button|summary)$/u.test(node.tagName)) return false
  const text = wordsOf(node)
  if (text.length < 8 || text.length > 200 || !asks(text)) return false
  if (
    node.children.some(
      (child) => child.type === 'element' && child.tagName !== 'div' && isBlock(child),
    )
  )
    return false
  return (
    nameWords(node).some((word) => questionNames.has(word)) ||
    /\bname\b/u.test(attribute(node, 'itemProp') ?? '')
  )
}
