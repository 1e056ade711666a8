import { type DroppedReason, isVital, saysFurniture } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { attribute, elementsOf, isBlock, linkShare, wordless, wordsOf } from './element.ts'
import { furnitureReason } from './furniture.ts'
import { isKeptByNature } from './kept-by-nature.ts'
import { titlesFurniture } from './page-words.ts'
import { isComments, weakReason } from './weak-names.ts'

/**
 * Parts of the main content that the extraction library left out (`kept` is what it took) and that look like page
 * furniture themselves. Alone the library is not believed: it is known to leave out headings, warnings, references,
 * tables and whole sections, which stay whatever it says.
 */
export function findLeftOut(
  main: Element,
  kept: ReadonlySet<Element>,
): Map<Element, DroppedReason> {
  const found = new Map<Element, DroppedReason>()
  const parts = leftOutParts(main, kept)
  const first = parts.indexOf(null)
  const last = parts.lastIndexOf(null)
  // Where more running text was left out than taken, the library has not found the article.
  const running = parts.reduce((sum, part) => sum + (part ? runningLength(part) : 0), 0)
  const trusted = running < keptLength(main, kept)
  for (const [index, part] of parts.entries()) {
    if (!part || !isBlock(part)) continue
    const place =
      !trusted || (index > first && index < last) ? 'in' : index < first ? 'before' : 'after'
    if (place === 'after' && isTail(part)) found.set(part, 'other')
    else judge(part, place, found)
  }
  return found
}

type Place = 'before' | 'in' | 'after'

/** The largest elements of which the library took nothing, in reading order; null stands for what it took. */
function leftOutParts(main: Element, kept: ReadonlySet<Element>): (Element | null)[] {
  const held = new Set<Element>()
  const hold = (node: Element): boolean => {
    let holds = kept.has(node)
    for (const child of node.children) if (child.type === 'element' && hold(child)) holds = true
    if (holds) held.add(node)
    return holds
  }
  hold(main)
  const parts: (Element | null)[] = []
  const total = wordsOf(main).length
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element' || wordless.has(child.tagName)) continue
      if (!held.has(child)) {
        if (wordsOf(child) && !furnitureReason(child, true, total)) parts.push(child)
        continue
      }
      if (kept.has(child)) parts.push(null)
      walk(child)
    }
  }
  walk(main)
  return parts
}

/** Length of the words that stand right in what the library took. */
function keptLength(main: Element, kept: ReadonlySet<Element>): number {
  let length = 0
  for (const node of [main, ...elementsOf(main)]) {
    if (!kept.has(node)) continue
    for (const child of node.children)
      if (child.type === 'text') length += child.value.trim().length
  }
  return length
}

/** Length of the running text of a part: without links, and nothing for what readers wrote below the article. */
function runningLength(part: Element): number {
  return isComments(part) ? 0 : wordsOf(part).length * (1 - linkShare(part))
}

/** Characters of running text above which no name and no heading makes a part furniture, unless it is comments. */
const bulk = 1200

/** Decides about one part, or else about the parts in it. */
function judge(
  node: Element,
  place: Place,
  found: Map<Element, DroppedReason>,
  within = false,
): void {
  const text = wordsOf(node)
  if (!text) return
  const reason = reasonFor(node, text, place, within)
  if (reason) found.set(node, reason)
  // What runs on with other words goes with them.
  else if (
    !whole.has(node.tagName) &&
    !node.children.some((one) => one.type === 'text' && one.value.trim())
  )
    for (const child of node.children)
      if (child.type === 'element' && !wordless.has(child.tagName)) judge(child, place, found, true)
}

/** These stay or go in one piece. */
const whole: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol dl table pre blockquote figure details'.split(' '),
)

/** `within` tells that a larger part around it stays: then its links belong to that. */
function reasonFor(
  node: Element,
  text: string,
  place: Place,
  within: boolean,
): DroppedReason | null {
  const inner = [node, ...elementsOf(node)]
  const links = linkShare(node)
  if (inner.some((one) => one.tagName === 'h1')) return null
  if (inner.some((one) => isKeptByNature(one, links > 0.5))) return null
  const said = saysFurniture(text)
  if (said) return said
  if (place !== 'in' && isComments(node)) return 'other'
  if (text.length * (1 - links) > bulk) return null
  if (isHeading(node) || text.endsWith('?')) return null
  const words = text.split(' ').length
  const title = inner.find((one) => isHeading(one) && wordsOf(one))
  const titled = title ? titlesFurniture(wordsOf(title)) : null
  if (titled) return titled
  // Nothing but a heading says nothing without what stands below it.
  if (title && wordsOf(title).length > text.length * 0.8) return null
  const named =
    weakReason(node) ?? (place === 'in' ? null : inner.slice(0, 8).map(weakReason).find(Boolean))
  const slight = words < 40 || links > 0.3 || inner.some((one) => controls.has(one.tagName))
  if (named && (named === 'byline' || slight) && (place !== 'in' || named !== 'navigation'))
    return named
  if (isVital(text)) return null
  // A heading that is a link itself announces another page.
  if (links > 0.5 && (place !== 'in' || (!within && words < 40 && (!title || leadsAway(title)))))
    return 'related-link'
  if (place !== 'in' && words < 120 && inner.some((one) => controls.has(one.tagName)))
    return 'other'
  return null
}

/** Whether a heading is a link to another page, as that of a teaser is. */
function leadsAway(heading: Element): boolean {
  const links = elementsOf(heading).filter((one) => one.tagName === 'a')
  return (
    linkShare(heading) > 0.8 && links.every((link) => !attribute(link, 'href')?.startsWith('#'))
  )
}

const controls: ReadonlySet<string> = new Set(['form', 'input', 'button', 'textarea', 'select'])
const isHeading = (node: Element): boolean => /^h[1-6]$/u.test(node.tagName)

/** A few words behind the end of the article: notices of the site, calls to act, credits. */
function isTail(node: Element): boolean {
  const text = wordsOf(node)
  const inner = [node, ...elementsOf(node)]
  return (
    text.split(' ').length < 40 &&
    !isVital(text) &&
    !text.endsWith('?') &&
    !inner.some((one) => isHeading(one) || isKeptByNature(one, false))
  )
}
