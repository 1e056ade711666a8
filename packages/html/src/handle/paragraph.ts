import type { Blockquote, Code, Paragraph, ThematicBreak } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'
import { countsBelow } from './counts.ts'
import type { State } from './state.ts'

/** A paragraph, with pictures of what it counts; one that would be empty is left out. */
export function paragraph(node: Paragraph, state: State): Element[] {
  const content = state.phrasing(node.children)
  return content.length > 0 ? [element('p', {}, content), ...countsBelow(node, state)] : []
}

/** Words quoted from someone else. */
export function blockquote(node: Blockquote, state: State): Element {
  return element('blockquote', {}, state.blocks(node.children))
}

/** Preformatted text. */
export function code(node: Code): Element {
  return element('pre', {}, [element('code', {}, [node.value])])
}

/** A break between themes. */
export function thematicBreak(_node: ThematicBreak): Element {
  return element('hr')
}
