import { type Figure, type Image, toText } from '@plainleaf/content-model'
import type { Element, ElementContent } from 'hast'
import { element } from '../element.ts'
import type { State } from './state.ts'

/** A local image, or its alternative text where there is none. A missing decoration leaves nothing. */
export function image(node: Image, state: State): ElementContent[] {
  const { alt, title, decorative } = node
  const found = state.context.imageOf(node.url)
  if (found) {
    const { src, width, height } = found
    // A role would say the same twice: `alt=""` already is decoration (HTML AAM). The class tells it from a forgotten text.
    const className = decorative ? ['decoration'] : undefined
    return [element('img', { src, alt: decorative ? '' : alt, width, height, className, title })]
  }
  return node.alt.trim() ? [element('span', { className: ['image-text'] }, [node.alt])] : []
}

/** An image that stands by itself, with its caption. */
export function figure(node: Figure, state: State): Element[] {
  const content = image(node.image, state)
  const caption = toText(node.caption ?? []).trim() ? state.phrasing(node.caption ?? []) : []
  if (caption.length > 0) content.push(element('figcaption', {}, caption))
  return content.length > 0 ? [element('figure', {}, content)] : []
}
