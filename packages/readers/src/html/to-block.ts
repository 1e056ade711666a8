import type { DraftHeading, PhrasingContent } from '@plainleaf/content-model'
import type { Element } from 'hast'
import {
  allWordsOf,
  at,
  attribute,
  elementsOf,
  isBlock,
  isHidden,
  nameOf,
  wordless,
  wordsOf,
} from './element.ts'
import { drop, type Flow, type HtmlState } from './html-state.ts'
import { saysPress } from './page-words.ts'
import { isPermalink } from './permalink.ts'
import { imageIn, toImage } from './to-inline.ts'
import { asks, toFolded } from './to-question.ts'

/** A heading; what links of the page call it becomes its aliases. */
export function toHeading(node: Element, state: HtmlState): Flow[] {
  const line = state.line(node.children.filter((child) => !isPermalink(child)))
  const [only] = line
  // A heading stands out by itself; its words need not.
  const children = line.length === 1 && only?.type === 'strong' ? only.children : line
  if (children.length === 0) return []
  const depth = Number(node.tagName.slice(1)) as DraftHeading['depth']
  state.depth = depth
  state.asked = asks(wordsOf(node))
  const aliases = state.aliases.get(node)
  return [{ type: 'heading', depth, children, ...(aliases && { aliases }), ...at(node) }]
}

/** Preformatted text; `<code class="language-…">` names its language. */
export function toPre(node: Element): Flow[] {
  const value = elementText(node)
    .replace(/\r\n?/gu, '\n')
    .replace(/^\n|\n$/gu, '')
  if (!value.trim()) return []
  const code = node.children.find((child): child is Element => nameOf(child) === 'code')
  const lang = /(?:^|\s)language-(\S+)/u.exec((code && attribute(code, 'className')) ?? '')?.[1]
  return [{ type: 'code', ...(lang && { lang }), value, ...at(node) }]
}

function elementText(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value
      if (child.type !== 'element' || wordless.has(child.tagName)) return ''
      if (child.tagName === 'br') return '\n'
      if (child.tagName === 'img') return attribute(child, 'alt') ?? ''
      return isBlock(child) ? `${elementText(child)}\n` : elementText(child)
    })
    .join('')
}

/** A figure: an image with its caption, or a table with its; of anything else the caption follows the content. */
export function toFigure(node: Element, state: HtmlState): Flow[] {
  const legend = node.children.find((child): child is Element => nameOf(child) === 'figcaption')
  const rest = node.children.filter((child) => child !== legend)
  const caption = legend ? state.line(legend.children) : []
  const [shown] = rest.map(imageIn).filter((one) => one !== undefined)
  const [image] = shown ? toImage(shown, state) : []
  // One image and nothing else, not even something hidden.
  const words = rest.map(allWordsOf).filter(Boolean)
  if (image?.type === 'image' && words.length === 1 && words[0] === image.alt) {
    return [{ type: 'figure', image, ...(caption.length > 0 && { caption }), ...at(node) }]
  }
  const blocks = state.flow(rest)
  const [table] = blocks
  if (blocks.length === 1 && table?.type === 'table' && !table.caption && caption.length > 0) {
    return [{ ...table, caption }]
  }
  if (caption.length === 0) return blocks
  // Whose picture it is says nothing without the picture.
  if (legend && blocks.length === 0 && saysPress(wordsOf(legend)) === 'image-placeholder') {
    drop(legend, 'image-placeholder', state)
    return []
  }
  return [...blocks, { type: 'paragraph', children: caption, ...(legend && at(legend)) }]
}

/** Where a part that folds away stands: in a row of them, before text that goes on, or before nothing of the kind. */
export type Folded = 'row' | 'within' | 'end'

/**
 * A part folded away. A question that no text goes on behind, a heading and one of several parts in a row become a heading
 * one level down, any other summary bold words.
 */
export function toDetails(node: Element, state: HtmlState, folded: Folded = 'end'): Flow[] {
  const summary = node.children.find((child): child is Element => nameOf(child) === 'summary')
  const rest = node.children.filter((child) => child !== summary)
  if (!summary || isHidden(summary)) return state.flow(node.children)
  const heading = elementsOf(summary).find((inner) => /^h[1-6]$/u.test(inner.tagName))
  const children: PhrasingContent[] = state.line(summary.children)
  if (children.length === 0) return state.flow(rest)
  const text = wordsOf(summary)
  const asked = asks(text) && folded !== 'within'
  if (heading || asked || (folded === 'row' && text.length < 100)) {
    const depth = heading && Number(heading.tagName.slice(1))
    return toFolded({ children, depth, node: summary }, () => state.flow(rest), state)
  }
  const place = at(summary)
  return [
    { type: 'paragraph', children: [{ type: 'strong', children, ...place }], ...place },
    ...state.flow(rest),
  ]
}
