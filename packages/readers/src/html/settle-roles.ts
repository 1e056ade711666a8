import type { Element, Root } from 'hast'
import { attribute, elementsOf } from './element.ts'

/** Elements that say nothing by themselves, so that a role may say what they are. */
const generic: ReadonlySet<string> = new Set(
  'div span section p li article header center'.split(' '),
)

const names: Record<string, string> = {
  list: 'ul',
  listitem: 'li',
  table: 'table',
  grid: 'table',
  rowgroup: 'tbody',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
  blockquote: 'blockquote',
  paragraph: 'p',
  separator: 'hr',
  emphasis: 'em',
  strong: 'strong',
  note: 'aside',
}

/**
 * Gives elements that get their meaning from a role (https://www.w3.org/TR/wai-aria-1.2/#role_definitions) the name of
 * the HTML element with that meaning, so that one set of rules reads both: `<div role=heading aria-level=3>` is an `h3`.
 */
export function settleRoles(tree: Root): void {
  for (const element of elementsOf(tree)) {
    const role = attribute(element, 'role')?.trim().toLowerCase()
    if (role === 'heading' && /^h[1-6]$/u.test(element.tagName) && attribute(element, 'ariaLevel'))
      element.tagName = `h${levelOf(element)}`
    if (!role || !generic.has(element.tagName)) continue
    if (role === 'heading') element.tagName = `h${levelOf(element)}`
    const name = Object.hasOwn(names, role) ? names[role] : undefined
    if (!name) continue
    element.tagName = name
    if (role === 'rowheader') element.properties.scope = 'row'
  }
}

/** https://www.w3.org/TR/wai-aria-1.2/#aria-level; a heading without one is taken for level 2, as browsers do. */
function levelOf(element: Element): number {
  const level = Number.parseInt(attribute(element, 'ariaLevel') ?? '2', 10)
  return level >= 1 ? Math.min(level, 6) : 2
}
