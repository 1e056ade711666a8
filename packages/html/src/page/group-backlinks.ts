import type { Element, ElementContent } from 'hast'
import { eachElement } from './each-element.ts'

/**
 * Puts the ways back of what is cited in several places on a line of their own, `↩1 2 3`: a source that is cited eighty times
 * has eighty. Changes the nodes in place.
 */
export function groupBacklinks(nodes: readonly ElementContent[]): void {
  eachElement(nodes, (item) => {
    const first = item.children.findIndex(isBacklink)
    const last = item.children.findLastIndex(isBacklink)
    const { className } = item.properties
    const way = Array.isArray(className) && className.includes('way')
    if ((item.tagName !== 'li' && !way) || first === last) return
    const links = item.children.slice(first, last + 1)
    links.filter(isBacklink).forEach((link, at) => {
      const [sign] = link.children
      if (at > 0 && sign?.type === 'text') sign.value = sign.value.replace('↩', '')
    })
    const properties = { className: ['backlinks'] }
    const line: Element = { type: 'element', tagName: 'span', properties, children: links }
    item.children.splice(first, links.length, line)
  })
}

function isBacklink(node: ElementContent): node is Element {
  return node.type === 'element' && node.properties.role === 'doc-backlink'
}
