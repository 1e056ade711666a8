import type { DroppedReason } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { attribute, elementsOf, linkShare, wordless, wordsOf } from './element.ts'

/** The share of words above which a part is links and hardly more; a rubric and bars stand between them. */
const mostly = 0.6

/**
 * Ways through a site above the main heading, where pages that are laid out in tables have no element and no class for
 * them: parts of two links or more to other pages, and hardly another word. Without a main heading only rows with bars are such ways.
 */
export function findWaysAbove(main: Element): Map<Element, DroppedReason> {
  const found = new Map<Element, DroppedReason>()
  if (elementsOf(main).some(isTitle)) walk(main, found)
  else walkBare(main, found)
  return found
}

/**
 * Goes through what stands above the first words of a page that marks no heading: there only a row of links with bars
 * between them is sure to be a way through the site. Whether such words were met.
 */
function walkBare(node: Element, found: Map<Element, DroppedReason>): boolean {
  for (const child of node.children) {
    if (child.type === 'text' && /[\p{L}\p{N}]/u.test(child.value)) return true
    if (child.type !== 'element' || wordless.has(child.tagName)) continue
    if (leadsAway(child, elementsOf(child)) && isBars(unlinked(child)))
      found.set(child, 'navigation')
    else if (walkBare(child, found)) return true
  }
  return false
}

/** Whether a text has bars and no words. */
const isBars = (text: string): boolean => /[|·•»›>]/u.test(text) && !/[\p{L}\p{N}]/u.test(text)

/** The words of a node that stand in no link. */
function unlinked(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value
      return child.type === 'element' && child.tagName !== 'a' ? unlinked(child) : ''
    })
    .join(' ')
}

/** Goes through the parts above the main heading, the largest first; whether the heading was met. */
function walk(node: Element, found: Map<Element, DroppedReason>): boolean {
  for (const child of node.children) {
    if (child.type !== 'element' || wordless.has(child.tagName)) continue
    if (isTitle(child)) return true
    const inner = elementsOf(child)
    if (inner.some(isTitle)) {
      if (walk(child, found)) return true
    } else if (leadsAway(child, inner)) found.set(child, 'navigation')
    else walk(child, found)
  }
  return false
}

const isTitle = ({ tagName }: Element): boolean => tagName === 'h1'

function leadsAway(node: Element, inner: readonly Element[]): boolean {
  if (!/^(?:div|p|ul|ol|td|section|center)$/u.test(node.tagName)) return false
  const links = inner.filter(
    (one) =>
      one.tagName === 'a' &&
      wordsOf(one) !== '' &&
      !/^(?:#|mailto:|tel:)/iu.test(attribute(one, 'href') ?? '#'),
  )
  return links.length >= 2 && linkShare(node) >= mostly
}
