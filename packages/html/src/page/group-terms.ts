import type { ElementContent } from 'hast'
import { element } from '../element.ts'
import { eachElement } from './each-element.ts'

/**
 * Puts each term of a list of words with its meanings into a `div`, which HTML allows for exactly that, so that no column or page
 * of a printed list parts them; lists that have it so stay as they are. Changes the nodes in place.
 */
export function groupTerms(nodes: readonly ElementContent[]): void {
  eachElement(nodes, (node) => {
    if (node.tagName !== 'dl' || !node.children.some((child) => isTerm(child))) return
    const groups: ElementContent[] = []
    let before: ElementContent | undefined
    for (const child of node.children) {
      const last = groups.at(-1)
      // Several names of one thing stand before its meaning.
      const starts = isTerm(child) && !isTerm(before)
      if (last?.type === 'element' && !starts) last.children.push(child)
      else groups.push(element('div', {}, [child]))
      before = child
    }
    node.children = groups
  })
}

function isTerm(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'dt'
}
