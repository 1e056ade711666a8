import type { Element } from 'hast'
import { elementsOf, nameOf, wordsOf } from './element.ts'

/**
 * Makes a first heading of the content its main heading where it has none and the page's own title says the same:
 * themes give the main heading to the name of the site, and site builders let authors choose a level by its size.
 * `titles` are the parts of the page's title.
 */
export function settleTitle(main: Element, titles: readonly string[]): void {
  const elements = elementsOf(main)
  if (elements.some((one) => one.tagName === 'h1' && wordsOf(one))) return
  const first = elements.find((one) => /^h[2-6]$/u.test(nameOf(one)) && wordsOf(one))
  if (first && titles.some((title) => plain(title) === plain(wordsOf(first)))) first.tagName = 'h1'
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
