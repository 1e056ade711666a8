import type { Element, Nodes, Parents, Root } from 'hast'
import {
  attribute,
  elementsOf,
  isHidden,
  linkShare,
  nameOf,
  parentsOf,
  wordsOf,
} from './element.ts'
import { saysPress } from './page-words.ts'
import { asks } from './to-question.ts'

/** Panels that are opened on one page; each costs a look at its words. */
const mostPanels = 300

/**
 * Makes parts that a button folds away what `<details>` is: a button with `aria-controls` or `aria-expanded`
 * (https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/) and the panel it opens, where the two stand together. A button
 * that is a heading's only content is the heading itself. What waits to be opened is shown, the panels of tabs as well.
 */
export function settleDisclosures(tree: Root): void {
  const parents = parentsOf(tree)
  const all = elementsOf(tree)
  const byId = new Map(all.map((element) => [attribute(element, 'id'), element]))
  const opened = new Set<Element>()
  const unfold = (panel: Element): boolean => {
    if (opened.has(panel) || opened.size >= mostPanels) return false
    opened.add(panel)
    return show(panel)
  }
  for (const button of all) {
    if (attribute(button, 'role') === 'tabpanel') unfold(button)
    const asked = isHidden(button) ? questionBefore(button, parents) : undefined
    if (asked && unfold(button)) fold(asked, button, parents)
    if (!isButton(button)) continue
    const words = wordsOf(button)
    if (!words || saysPress(words)) continue
    const target = attribute(button, 'ariaControls') ?? pointed(button)
    const panel = byId.get(target?.trim()) ?? panelBeside(button, parents)
    const opens = panel !== undefined && unfold(panel)
    if (inHeading(button, parents)) {
      button.tagName = 'span'
      delete button.properties.role
    } else if (opens) fold(button, panel, parents)
  }
}

/** Makes `<details>` of what holds nothing but a button and its panel. */
function fold(button: Element, panel: Element, parents: Map<Nodes, Parents>): void {
  const around = commonParent(button, panel, parents)
  if (!around) return
  if (wordsOf(around).length > wordsOf(button).length + wordsOf(panel).length + 4) return
  button.tagName = 'summary'
  delete button.properties.role
  around.tagName = 'details'
  around.children = [button, panel]
}

/** The short question that stands right before a hidden block. */
function questionBefore(block: Element, parents: Map<Nodes, Parents>): Element | undefined {
  const beside = (parents.get(block)?.children ?? []) as Nodes[]
  const before = beside.slice(0, beside.indexOf(block)).findLast((one) => wordsOf(one))
  if (before?.type !== 'element' || wordsOf(before).length > 200) return undefined
  return asks(wordsOf(before)) && /^(?:div|p|button)$/u.test(before.tagName) ? before : undefined
}

/** The id that Bootstrap and others give to what a button opens. */
function pointed(button: Element): string | undefined {
  for (const name of ['dataBsTarget', 'dataTarget', 'href']) {
    const id = /^#(.+)$/u.exec(attribute(button, name) ?? '')?.[1]
    if (id) return id
  }
  return undefined
}

/** Shows a part that waits to be opened, when it is text and no menu. */
function show(panel: Element): boolean {
  if (/^(?:nav|dialog|menu|form)$/u.test(panel.tagName)) return false
  if (/^(?:dialog|menu|navigation|search|listbox)$/u.test(attribute(panel, 'role') ?? ''))
    return false
  const before = { ...panel.properties }
  delete panel.properties.hidden
  delete panel.properties.ariaHidden
  if (hidesItself(panel)) delete panel.properties.style
  if (wordsOf(panel).length >= 40 && linkShare(panel) < 0.5) return true
  panel.properties = before
  return false
}

const hidesItself = (panel: Element): boolean =>
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(panel, 'style') ?? '')

function isButton(element: Element): boolean {
  const { properties, tagName } = element
  if (tagName !== 'button' && tagName !== 'a' && attribute(element, 'role') !== 'button')
    return false
  const folds = attribute(element, 'dataBsToggle') ?? attribute(element, 'dataToggle')
  return (
    folds === 'collapse' ||
    properties.ariaExpanded !== undefined ||
    (tagName !== 'a' && properties.ariaControls !== undefined)
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
