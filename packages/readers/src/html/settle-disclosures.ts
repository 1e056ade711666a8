import type { Element, Nodes, Parents, Root } from 'hast'
import { attribute, elementsOf, nameOf, parentsOf, wordsOf } from './element.ts'
import { saysPress } from './page-words.ts'

/**
 * Makes parts that a button folds away what `<details>` is: a button with `aria-controls` or `aria-expanded`
 * (https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/) and the panel it opens, where the two stand together. A button
 * that is a heading's only content is the heading itself.
 */
export function settleDisclosures(tree: Root): void {
  const parents = parentsOf(tree)
  const all = elementsOf(tree)
  const byId = new Map(all.map((element) => [attribute(element, 'id'), element]))
  for (const button of all) {
    if (!isButton(button)) continue
    if (inHeading(button, parents)) {
      button.tagName = 'span'
      delete button.properties.role
      continue
    }
    const words = wordsOf(button)
    const panel =
      byId.get(attribute(button, 'ariaControls')?.trim()) ?? panelBeside(button, parents)
    if (!words || saysPress(words) || !panel || wordsOf(panel).length < 40) continue
    const around = commonParent(button, panel, parents)
    // Nothing but the two may stand there.
    if (!around || wordsOf(around).length > words.length + wordsOf(panel).length + 4) continue
    button.tagName = 'summary'
    delete button.properties.role
    delete panel.properties.hidden
    delete panel.properties.ariaHidden
    around.tagName = 'details'
    around.children = [button, panel]
  }
}

function isButton(element: Element): boolean {
  if (element.tagName !== 'button' && attribute(element, 'role') !== 'button') return false
  return (
    element.properties.ariaExpanded !== undefined || element.properties.ariaControls !== undefined
  )
}

function inHeading(button: Element, parents: Map<Nodes, Parents>): boolean {
  for (let node = parents.get(button); node?.type === 'element'; node = parents.get(node)) {
    if (/^(?:h[1-6]|summary|dt)$/u.test(node.tagName)) return true
    if (!['span', 'b', 'strong'].includes(node.tagName)) return false
  }
  return false
}

/** The element right behind a button, or right behind the only thing that it stands in. */
function panelBeside(button: Element, parents: Map<Nodes, Parents>): Element | undefined {
  if (button.properties.ariaExpanded === undefined) return undefined
  let node: Element = button
  for (let up = 0; up < 3; up++) {
    const parent = parents.get(node)
    if (parent?.type !== 'element') return undefined
    const beside = parent.children as Nodes[]
    const next = beside.slice(beside.indexOf(node) + 1).find((one) => wordsOf(one) || nameOf(one))
    if (next) return next.type === 'element' ? next : undefined
    node = parent
  }
  return undefined
}

function commonParent(
  one: Element,
  other: Element,
  parents: Map<Nodes, Parents>,
): Element | undefined {
  const above = new Set<Nodes>()
  for (let node: Nodes | undefined = one; node; node = parents.get(node)) above.add(node)
  for (let node: Nodes | undefined = parents.get(other); node; node = parents.get(node)) {
    if (above.has(node))
      return node.type === 'element' && /^(?:div|section|li|article|dl)$/u.test(node.tagName)
        ? node
        : undefined
  }
  return undefined
}
