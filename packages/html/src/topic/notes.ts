import type { Element, ElementContent } from 'hast'
import { element } from '../element.ts'
import { eachElement } from '../page/each-element.ts'
import { english } from '../page/english.ts'
import { wordsIn } from '../words/words.ts'

/**
 * Makes references, footnotes and explained words of a text ready to open as notes: the style sheet shows the one that the
 * address points to beside the text (a sheet at the bottom of a narrow screen), so a reader need not leave the sentence. No
 * script: without the style sheet, on paper and in browsers that lack `:has()` they are the lists they always were. Each gets
 * a link that closes it by pointing to nothing that is drawn. Changes the nodes in place.
 */
export function openAsNotes(text: Element, lang: string): void {
  let notes = 0
  eachElement([text], (node) => {
    const { className, role } = node.properties
    if (/^[ou]l$/.test(node.tagName) && has(className, 'references')) {
      for (const item of node.children) {
        if (item.type !== 'element' || item.properties.id === undefined) continue
        item.properties.className = ['opens']
        item.children.push(close(lang))
        notes += 1
      }
    } else if (role === 'doc-footnote' && node.properties.id !== undefined) {
      node.properties.className = ['footnote', 'opens']
      node.children.push(close(lang))
      notes += 1
    } else if (node.tagName === 'dl') {
      node.children = grouped(node.children, lang)
      notes += 1
    }
  })
  if (notes > 0) text.children.unshift(element('span', { className: ['closed'], id: '_closed' }))
}

/** Each term with its meanings in a `div`, which HTML allows for exactly that. */
function grouped(children: readonly ElementContent[], lang: string): ElementContent[] {
  const groups: Element[] = []
  for (const child of children) {
    const starts = child.type === 'element' && child.tagName === 'dt'
    if (starts || groups.length === 0) groups.push(element('div', { className: ['opens'] }))
    groups.at(-1)?.children.push(child)
  }
  for (const group of groups) {
    const last = group.children.at(-1)
    if (last?.type === 'element' && last.tagName === 'dd') last.children.push(close(lang))
  }
  return groups
}

function close(lang: string): Element {
  return element('a', { href: '#_closed', className: ['close'], ...english(lang) }, [
    wordsIn(lang).close,
  ])
}

function has(className: unknown, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}
