import { type CalloutTone, toText } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { at, attribute, elementsOf, nameWords, wordsOf } from './element.ts'
import type { Flow, HtmlState } from './html-state.ts'
import { withoutHeadings } from './without-headings.ts'

/** What the names of a box say of its tone; the first that says something counts. */
const tones: readonly [CalloutTone, RegExp][] = [
  ['warning', /^(?:warning|warn|danger|caution|emergency|urgent|immediate|error)$/u],
  ['important', /^(?:important|attention)$/u],
  ['tip', /^(?:tip|tips|hint|success)$/u],
  ['note', /^(?:info|information|note|primary|secondary|light|dark)$/u],
  ['warning', /^alert$/u],
]

const kinds =
  'callout|admonition|alert|notice|panel|call-to-action|information-macro|(?:care|warning|info|urgent|emergency)[-_]?(?:card|callout|box|panel)|inset[-_]?text|warning[-_]?text|info[-_]?box|key[-_]?box'
const manners =
  'info|information|note|tip|hint|success|warning|danger|caution|error|important|attention|urgent|emergency|immediate|non-urgent|primary|secondary|light|dark|dismissible'
/** `callout`, `nhsuk-care-card`, `alert-warning`, `nhsuk-care-card--urgent`; not `callout-title`, which is a part. */
const boxes = new RegExp(`^(?:[a-z]+[-_])?(?:${kinds})(?:[-_]{1,2}(?:${manners})){0,3}$`, 'iu')

/** Whether a block is a box within the text by its name, as in the design systems of NHS.UK, GOV.UK and Bootstrap. */
export function isNamedBox(node: Element, state: HtmlState): boolean {
  if (state.boxed || !/^(?:div|section|figure)$/u.test(node.tagName)) return false
  const names = (attribute(node, 'className') ?? '').split(/\s+/u)
  const own = names.find((name) => boxes.test(name))
  if (!own || wordsOf(node).length * 3 > state.total) return false
  // Pages call many things a panel: a box has a title of its own.
  if (!/panel$/iu.test(own)) return true
  const inner = elementsOf(node)
  return inner.some(isTitle) && !inner.some((one) => nameWords(one).includes('collapse'))
}

/** A box within the text. Its first heading, or a part that is named so, is its title. */
export function toCallout(node: Element, state: HtmlState): Flow[] {
  const named = elementsOf(node).find(
    (one) => /^(?:div|p|span|strong)$/u.test(one.tagName) && isTitle(one),
  )
  if (named && !elementsOf(node).some((one) => /^h[1-6]$/u.test(one.tagName))) named.tagName = 'h4'
  const around = state.boxed
  state.boxed = true
  const [first, ...rest] = withoutSign(node, state.flow(node.children))
  state.boxed = around
  if (!first) return []
  const titled = first.type === 'heading'
  const title = titled ? first.children : []
  const children = withoutHeadings(titled ? rest : [first, ...rest])
  const words = nameWords(node)
  const tone =
    tones.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ??
    (/^[⚠❗🚨⛔🛑]/u.test(wordsOf(node)) ? 'warning' : undefined)
  return [{ type: 'callout', tone: tone ?? 'note', title, children, ...at(node) }]
}

/** The content of a box without the sign that stands before it as a line of its own. */
function withoutSign(node: Element, flow: readonly Flow[]): Flow[] {
  const [first, ...rest] = flow
  const sign =
    first?.type === 'paragraph' && rest.length > 0 && !/[\p{L}\p{N}]/u.test(toText(first))
  return sign && elementsOf(node).length > 0 ? rest : [...flow]
}

/** Whether a part of a box is named as its title: one line at most. */
function isTitle(node: Element): boolean {
  const names = (attribute(node, 'className') ?? '').split(/\s+/u)
  return (
    names.some((name) => /(?:^|[-_])(?:title|heading|header)$|[a-z]Header$/u.test(name)) &&
    wordsOf(node).length < 120
  )
}
