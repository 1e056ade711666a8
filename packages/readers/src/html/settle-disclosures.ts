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
import { opensNext } from './opens-next.ts'
import { saysPress } from './page-words.ts'
import { labelPanel, tabsOf } from './settle-tabs.ts'
import { asks } from './to-question.ts'

/** Panels that are opened on one page; each costs a look at its words. */
const mostPanels = 300

/**
 * Makes parts that a button folds away what `<details>` is: a button with `aria-controls` or `aria-expanded`
 * (https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/) and the panel it opens, where the two stand together. A button
 * that is a heading's only content is the heading itself. What waits to be opened is shown, the panels of tabs as well,
 * each below the words of its tab.
 */
export function settleDisclosures(tree: Root): void {
  const parents = parentsOf(tree)
  const all = elementsOf(tree)
  const byId = new Map(all.map((element) => [attribute(element, 'id'), element]))
  const declared = all.some((one) => (attribute(one, 'role') ?? one.tagName) === 'main')
  const opened = new Set<Element>()
  const unfold = (panel: Element, sure = false): boolean => {
    if (opened.has(panel) || opened.size >= mostPanels) return false
    opened.add(panel)
    return show(panel, sure)
  }
  for (const { tab, panel } of tabsOf(all, byId, parents)) {
    if (unfold(panel, isInContent(tab, parents, !declared))) labelPanel(tab, panel, parents)
  }
  for (const button of all) {
    if (attribute(button, 'role') === 'tabpanel') unfold(button)
    const asked = isHidden(button) ? questionBefore(button, parents) : undefined
    if (asked && unfold(button, true)) fold(asked, button, parents)
    const beside = opensNext(button, parents)
    if (!beside && !isButton(button)) continue
    const words = wordsOf(button)
    if (!words || saysPress(words)) continue
    const target = attribute(button, 'ariaControls') ?? pointed(button)
    const panel = (target && byId.get(target.trim())) || panelBeside(button, parents, beside)
    const within = inHeading(button, parents)
    const sure = within || beside || asks(words) || isInContent(button, parents)
    const opens = panel !== undefined && unfold(panel, sure)
    if (within) {
      button.tagName = 'span'
      delete button.properties.role
    } else if (opens) fold(button, panel, parents)
  }
}

/**
 * Makes `<details>` of a button and its panel where nothing else stands between them. Elsewhere the words of the button stay as a
 * line of their own, so that what it opens is never read as part of what stands above.
 */
function fold(button: Element, panel: Element, parents: Map<Nodes, Parents>): void {
  const around = commonParent(button, panel, parents)
  const children = (around?.children ?? []) as Nodes[]
  const first = children.findIndex((child) => holds(child, button))
  const last = children.findIndex((child) => holds(child, panel))
  const between = children.slice(first, last + 1)
  const words = between.reduce((sum, child) => sum + wordsOf(child).length, 0)
  if (
    !around ||
    first < 0 ||
    last < first ||
    words > wordsOf(button).length + wordsOf(panel).length + 4
  ) {
    button.tagName = 'p'
    button.properties = {}
    return
  }
  button.tagName = 'summary'
  delete button.properties.role
  const place = button.position &&
    panel.position && { start: button.position.start, end: panel.position.end }
  const details: Element = {
    type: 'element',
    tagName: 'details',
    properties: {},
    children: [button, panel],
    ...(place && { position: place }),
  }
  children.splice(first, between.length, details)
  parents.set(details, around)
  for (const part of [button, panel]) parents.set(part, details)
}

const holds = (node: Nodes, inner: Element): boolean =>
  node === inner || (node.type === 'element' && elementsOf(node).includes(inner))

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

/** Whether a place is in what a page marks as its content, or `anywhere`, and in no menu or form of it. */
function isInContent(element: Element, parents: Map<Nodes, Parents>, anywhere = false): boolean {
  let content = anywhere
  for (let node = parents.get(element); node?.type === 'element'; node = parents.get(node)) {
    if (/^(?:nav|form|header|footer|menu|dialog)$/u.test(node.tagName)) return false
    if (node.tagName === 'main' || node.tagName === 'article') content = true
    if (attribute(node, 'role') === 'main') content = true
  }
  return content
}

/**
 * Shows a part that waits to be opened, when it is text and no menu: a sentence at least, or anything where it is `sure`
 * that the button belongs to the text.
 */
function show(panel: Element, sure: boolean): boolean {
  if (/^(?:nav|dialog|menu|form)$/u.test(panel.tagName)) return false
  if (/^(?:dialog|menu|navigation|search|listbox)$/u.test(attribute(panel, 'role') ?? ''))
    return false
  const before = { ...panel.properties }
  delete panel.properties.hidden
  delete panel.properties.ariaHidden
  if (hidesItself(panel)) delete panel.properties.style
  if (wordsOf(panel).length >= (sure ? 1 : 40) && linkShare(panel) < 0.5) return true
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
function panelBeside(
  button: Element,
  parents: Map<Nodes, Parents>,
  sure: boolean,
): Element | undefined {
  if (!sure && button.properties.ariaExpanded === undefined) return undefined
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
      return node.type === 'element' &&
        /^(?:div|section|li|article|main|body|form|td)$/u.test(node.tagName)
        ? node
        : undefined
  }
  return undefined
}
