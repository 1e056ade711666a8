import type { Element } from 'hast'
import { attribute, nameOf } from './element.ts'

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
