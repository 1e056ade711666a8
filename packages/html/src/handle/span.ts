import { directionOf, type Span } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'
import type { State } from './state.ts'

/** A passage in another language or direction; the direction of a right-to-left language is added. */
export function span(node: Span, state: State): Element {
  const dir = node.dir ?? (node.lang ? directionOf(node.lang) : undefined)
  return element('span', { lang: node.lang, dir }, state.phrasing(node.children))
}
