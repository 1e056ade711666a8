import type { Element, Root } from 'hast'
import { attribute, elementsOf, isBlock, nameWords, wordsOf } from './element.ts'

/** Names that sites give to headings they did not make as such. */
const headingNames: ReadonlySet<string> = new Set([
  'heading',
  'subheading',
  'headline',
  'subheadline',
  'subhead',
  'crosshead',
])

/** Whether a heading is only named as the line below the title. */
const isSubtitle = (element: Element): boolean =>
  /^h[2-6]$/u.test(element.tagName) &&
  nameWords(element).some((word) => /^(?:subtitle|standfirst|tagline|dek)$/u.test(word))

/**
 * Makes headings of lines that are named so: `<p class="h3">`, as in Bootstrap, at that level, and
 * `<div class="section-heading">` one level below the heading before it. Lines that share their names share their level.
 */
export function settleHeadings(tree: Root): void {
  const levels = new Map<string, number>()
  let last = 1
  for (const element of elementsOf(tree)) {
    if (isSubtitle(element)) element.tagName = 'p'
    const real = /^h([1-6])$/u.exec(element.tagName)?.[1]
    if (real) last = Number(real)
    if (!/^(?:div|p)$/u.test(element.tagName) || element.children.some(isBlock)) continue
    const text = wordsOf(element)
    if (!text || text.length > 120 || /[.,;]$/u.test(text)) continue
    const names = attribute(element, 'className') ?? ''
    const level = /(?:^|\s)h([2-6])(?:\s|$)/u.exec(names)?.[1]
    if (!level && !nameWords(element).some((word) => headingNames.has(word))) continue
    const depth = level ? Number(level) : (levels.get(names) ?? Math.min(6, last + 1))
    levels.set(names, depth)
    element.tagName = `h${depth}`
    last = depth
  }
}
