import type { CalloutTone } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { at, nameWords, wordsOf } from './element.ts'
import type { Flow, HtmlState } from './html-state.ts'
import { withoutHeadings } from './without-headings.ts'

const tones: readonly [CalloutTone, RegExp][] = [
  ['warning', /^(?:warning|warn|danger|alert|caution|emergency|urgent|immediate|error)$/u],
  ['important', /^(?:important|attention)$/u],
  ['tip', /^(?:tip|tips|hint|success)$/u],
]

/** Names that design systems give to boxes within the text, each a word or two next to each other. */
const boxes =
  /(?:^| )(?:callout|admonition|alert|notice|(?:care|warning|info|urgent|emergency) (?:card|callout|box|panel)|inset text|warning text|info ?box|key ?box)(?: |$)/u

/** Whether a block is a box within the text by its name, as in the design systems of NHS.UK, GOV.UK and Bootstrap. */
export function isNamedBox(node: Element, state: HtmlState): boolean {
  if (node.tagName !== 'div' && node.tagName !== 'section') return false
  return boxes.test(nameWords(node).join(' ')) && wordsOf(node).length * 3 <= state.total
}

/** A box within the text. Its first heading is its title. */
export function toCallout(node: Element, state: HtmlState): Flow[] {
  const [first, ...rest] = state.flow(node.children)
  if (!first) return []
  const titled = first.type === 'heading'
  const title = titled ? first.children : []
  const children = withoutHeadings(titled ? rest : [first, ...rest])
  const words = nameWords(node)
  const tone = tones.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0]
  return [{ type: 'callout', tone: tone ?? 'note', title, children, ...at(node) }]
}
