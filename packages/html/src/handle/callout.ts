import { type Callout, toText } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'
import { role, type State } from './state.ts'

/** A box set off from the text. Its title is no heading: a box is not a part of the outline. */
export function callout(node: Callout, state: State): Element {
  const titled = toText(node.title).trim() !== ''
  const id = titled ? state.index.callouts.get(node) : undefined
  const title = titled
    ? [
        element('p', { className: ['callout-title'], id }, [
          element('strong', {}, state.phrasing(node.title)),
        ]),
      ]
    : []
  // `doc-notice` on an aside is refused by EPUBCheck, so only tips have a role of DPUB-ARIA.
  const kind = node.tone === 'tip' ? role('tip', state) : { role: 'note' }
  const properties = { className: ['callout', node.tone], ...kind, ariaLabelledBy: id }
  return element('aside', properties, [...title, ...state.blocks(node.children)])
}
