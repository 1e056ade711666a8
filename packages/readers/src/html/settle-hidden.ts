import type { Element, Root } from 'hast'
import { attribute, elementsOf } from './element.ts'

/** Characters of style sheets that are looked at. */
const longestSheet = 200_000

/**
 * Marks as hidden what a class named for that hides by a rule of the page's own style sheet, as `.hidden { display: none }`:
 * notes of editors and text that was taken back. Other classes hide what a script shows, and rules for print or for
 * small screens say nothing of the page itself. What a button opens is found later among what is hidden.
 */
export function settleHidden(tree: Root): void {
  const elements = elementsOf(tree)
  const names = new Set(elements.flatMap(hidingClasses))
  if (names.size === 0) return
  for (const element of elements) {
    const own = (attribute(element, 'className') ?? '').split(/\s+/u)
    if (own.some((name) => names.has(name)) && !holdsPage(element)) element.properties.hidden = true
  }
}

/** The classes that a style sheet hides, and that are named so. */
function hidingClasses(sheet: Element): string[] {
  if (sheet.tagName !== 'style' || /print|width/iu.test(attribute(sheet, 'media') ?? '')) return []
  const css = sheet.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  return outermostRules(css.slice(0, longestSheet)).flatMap(({ selectors, declarations }) =>
    hides.test(declarations)
      ? selectors.split(',').flatMap((one) => named.exec(one.trim())?.[1] ?? [])
      : [],
  )
}

const hides = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu
const named = /^(?:div|p|span|section|li)?\.((?:is-|u-)?(?:hidden|hide|d-none|invisible))$/iu

interface Rule {
  selectors: string
  declarations: string
}

/** The rules of a style sheet that stand in no other. */
function outermostRules(css: string): Rule[] {
  const rules: Rule[] = []
  let depth = 0
  let from = 0
  let selectors = ''
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{') {
      if (depth === 0) selectors = css.slice(from, at)
      depth++
      if (depth === 1) from = at + 1
    } else if (css[at] === '}' && depth > 0) {
      depth--
      if (depth > 0) continue
      if (!selectors.includes('@')) rules.push({ selectors, declarations: css.slice(from, at) })
      from = at + 1
    }
  }
  return rules
}

const holdsPage = (element: Element): boolean =>
  elementsOf(element).some(({ tagName }) => tagName === 'main' || tagName === 'h1')
