import type { Element, ElementContent } from 'hast'
import { eachElement } from './each-element.ts'

/** The end of a question, with what closes around it. */
const asked = /[?？؟][)\]”"’'»]*\s*$/u

/**
 * Marks lists of nothing but questions with the class `asks`: who takes the page to a visit ticks them off, so paper has a box
 * before each, as a handout does. A list of links stays what it is, since there the questions are names of pages. Changes the nodes in place.
 */
export function markQuestions(nodes: readonly ElementContent[]): void {
  eachElement(nodes, (node) => {
    if (node.tagName !== 'ul' || node.properties.className !== undefined) return
    const items = node.children.filter((child) => child.type === 'element')
    if (items.length > 1 && items.every(isQuestion)) node.properties.className = ['asks']
  })
}

function isQuestion(item: Element): boolean {
  let words = ''
  let own = false
  let nested = false
  const read = (nodes: readonly ElementContent[], linked: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        words += node.value
        own ||= !linked && node.value.trim() !== ''
      } else if (node.type === 'element' && !isCitation(node)) {
        nested ||= node.tagName === 'ul' || node.tagName === 'ol'
        if (!nested) read(node.children, linked || node.tagName === 'a')
      }
    }
  }
  read(item.children, false)
  return own && !nested && asked.test(words)
}

function isCitation({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('citation')
}
