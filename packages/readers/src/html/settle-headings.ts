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

/**
 * Makes headings of lines named as titles on pages that have no headings at all: several of one name are sections, one by
 * itself above them is the title.
 */
function nameTitles(elements: readonly Element[]): void {
  if (elements.some((one) => /^h[1-6]$/u.test(one.tagName) && wordsOf(one))) return
  const byName = new Map<string, Element[]>()
  for (const element of elements) {
    const names = attribute(element, 'className')
    if (!names || !/^(?:div|p|span)$/u.test(element.tagName) || element.children.some(isBlock))
      continue
    const text = wordsOf(element)
    if (!text || text.length > 120 || /[.,;]$/u.test(text)) continue
    if (!names.split(/\s+/u).some((name) => /(?:^|[-_])title$|[a-z]Title$/u.test(name))) continue
    byName.set(names, [...(byName.get(names) ?? []), element])
  }
  const rows = [...byName.values()].filter((row) => row.length > 1)
  const first = rows[0]?.[0]
  if (!first) return
  for (const element of rows.flat()) element.tagName = 'h2'
  const above = [...byName.values()].find(
    (row) => row.length === 1 && elements.indexOf(row[0]!) < elements.indexOf(first),
  )
  if (above) above[0]!.tagName = 'h1'
}

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
  const elements = elementsOf(tree)
  nameTitles(elements)
  for (const element of elements) {
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
