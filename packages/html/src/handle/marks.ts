import type {
  Break,
  Delete,
  Emphasis,
  InlineCode,
  Strong,
  Subscript,
  Superscript,
} from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'
import type { State } from './state.ts'

const names = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  subscript: 'sub',
  superscript: 'sup',
} as const

/** Emphasis, importance, deletion and raised or lowered text. */
export function mark(
  node: Emphasis | Strong | Delete | Subscript | Superscript,
  state: State,
): Element {
  return element(names[node.type], {}, state.phrasing(node.children))
}

/** A literal value in a line. */
export function inlineCode(node: InlineCode): Element {
  return element('code', {}, [node.value])
}

/** A hard line break. */
export function lineBreak(_node: Break): Element {
  return element('br')
}
