import type { Element } from 'hast'
import { attribute, nameOf, wordsOf } from './element.ts'

const roles = /^(?:note|alert|doc-(?:bibliography|endnotes?|footnotes?|glossary|tip|notice))$/u
const names =
  /(?:^|[\s-])(?:references?|citations?|bibliography|sources|footnotes?|endnotes?|glossary|disclaimers?|warnings?|caution|important)(?![a-z])/u

/**
 * Whether an element is of those that a health page must not lose: data, terms, sources, notes and warnings. Among
 * links (`linked`) a caption or a term proves nothing: lists of other pages have those too.
 */
export function isKeptByNature(node: Element, linked: boolean): boolean {
  if (!linked && ['th', 'dt', 'caption', 'figcaption'].includes(nameOf(node))) return true
  if (roles.test(attribute(node, 'role') ?? '')) return true
  const own = `${attribute(node, 'className') ?? ''} ${attribute(node, 'id') ?? ''}`
  return names.test(own.slice(0, 400).toLowerCase().replaceAll('_', '-'))
}

/** Words that warn or give a dose; narrower than what keeps a line of a text, as pages put "call us" everywhere. */
const urgent =
  /\b(?:warnings?|caution|danger(?:ous)?|do not|must not|should not|never|emergenc\w+|999|911|112|111|ambulance|overdos\w*|poison\w*|allergic reactions?|chest pain|breath\w*|bleed\w*|seizures?|suicid\w*|pregnan\w+|dos(?:e|es|age)|\d+ ?(?:mg|mcg|micrograms?|ml|units?|tablets?))\b/iu

/** Whether words warn or give a dose. */
export function isUrgent(text: string): boolean {
  return urgent.test(text.slice(0, 600))
}

/** Headings over what a health page must not lose. */
const vitalTitle =
  /^(?:references?|bibliography|citations?|sources|works cited|footnotes?|endnotes?|notes|glossary|disclaimer|important|warnings?|caution|safety|side effects|when to (?:call|see|get|seek|ask)|emergenc|further (?:reading|help|information|support)|help and support|support groups)/iu

/** Elements below such a heading, as far as the next heading of its level. */
export function belowVitalTitles(elements: readonly Element[]): Set<Element> {
  const below = new Set<Element>()
  let level = 0
  for (const element of elements) {
    const depth = Number(/^h([1-6])$/u.exec(element.tagName)?.[1] ?? 0)
    if (depth > 0 && (level === 0 || depth <= level))
      level = vitalTitle.test(wordsOf(element)) ? depth : 0
    if (level > 0) below.add(element)
  }
  return below
}
