import type { Element, Nodes, Root } from 'hast'
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

/** Takes the name of the site off the front of a main heading, as wikis write `Handbook : Giving insulin`. */
export function dropSitePrefix(tree: Root, sites: readonly string[]): void {
  const heading = elementsOf(tree).find((one) => one.tagName === 'h1' && wordsOf(one))
  const text = heading && firstText(heading)
  if (!text) return
  const value = text.value.trimStart()
  for (const site of sites) {
    const rest = value.startsWith(site) ? value.slice(site.length) : ''
    const own = /^ {0,2}[:|»] (?=\S)/u.exec(rest)
    if (!site || !own) continue
    text.value = rest.slice(own[0].length)
    return
  }
}

function firstText(node: Nodes): Extract<Nodes, { type: 'text' }> | undefined {
  if (node.type === 'text') return node.value.trim() ? node : undefined
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = firstText(child)
    if (found) return found
  }
  return undefined
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
