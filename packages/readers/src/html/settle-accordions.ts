import type { Element, Nodes, Parents, Root } from 'hast'
import {
  allWordsOf,
  attribute,
  elementsOf,
  isBlock,
  linkShare,
  nameOf,
  nameWords,
  parentsOf,
  wordless,
  wordsOf,
} from './element.ts'
import { hasTabs, pairTabs } from './pair-tabs.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** What page builders call a part that folds away, its line that stays and what it shows. */
const wholes = words(
  'accordion accordions accordian acc dropdown toggle toggles tab tabs faq faqs collapse collapsible expand expander expandable spoiler',
)
const heads = words(
  'title header heading head label trigger toggle control button summary question',
)
const bodies = words('content body panel answer text inner collapse collapsible')

/**
 * Makes `<details>` of the accordions that page builders draw of plain boxes: a short line named as the title of a tab, a
 * toggle or an accordion, and right behind it a block named as its content. A second copy of such a line, made for small
 * screens, is hidden; and a box around nothing but `<details>` goes, so that those side by side are a row.
 */
export function settleAccordions(tree: Root): void {
  const all = elementsOf(tree)
  const titles = all.filter(isTitle)
  const folded = all.filter(({ tagName }) => tagName === 'details')
  if (titles.length === 0 && folded.length === 0 && !hasTabs(all)) return
  const parents = parentsOf(tree)
  folded.push(...pairTabs(all, parents))
  const paired = new Map<string, Element>()
  for (const title of titles) {
    const panel = contentOf(title, parents)
    const around = panel && parents.get(panel)
    if (!panel || !around) continue
    const beside = around.children as Nodes[]
    const place = title.position &&
      panel.position && { start: title.position.start, end: panel.position.end }
    beside.splice(beside.indexOf(title), 1)
    const summary: Element = { ...title, tagName: 'summary', properties: {} }
    const details: Element = {
      type: 'element',
      tagName: 'details',
      properties: {},
      children: [summary, panel],
      ...(place && { position: place }),
    }
    beside[beside.indexOf(panel)] = details
    delete panel.properties.hidden
    delete panel.properties.ariaHidden
    if (/display\s*:\s*none/iu.test(attribute(panel, 'style') ?? '')) delete panel.properties.style
    parents.set(details, around)
    for (const part of [summary, panel]) parents.set(part, details)
    paired.set(wordsOf(summary), title)
    folded.push(details)
  }
  const inside = new Set([...paired.values()].flatMap((title) => [title, ...elementsOf(title)]))
  for (const title of titles)
    if (paired.has(wordsOf(title)) && !inside.has(title)) title.properties.hidden = true
  for (const details of folded) unwrap(details, parents)
}

/** A short line without a heading of its own that is named as the title of what folds away. */
function isTitle(node: Element): boolean {
  if (!/^(?:div|p|span|a)$/u.test(node.tagName)) return false
  const names = nameWords(node)
  if (!names.some((name) => heads.has(name)) || !names.some((name) => wholes.has(name)))
    return false
  const text = wordsOf(node)
  if (text.length < 2 || text.length > 200 || attribute(node, 'role') === 'tab') return false
  return !elementsOf(node).some(({ tagName }) => /^(?:h[1-6]|button|details|ul|p)$/u.test(tagName))
}

/** The block right behind a title that is named as its content; none where titles stand together, as in a row of tabs. */
function contentOf(title: Element, parents: ReadonlyMap<Nodes, Parents>): Element | undefined {
  const around = parents.get(title)
  if (around?.type !== 'element') return undefined
  const beside = (around.children as Nodes[]).filter(
    (one) => nameOf(one) !== '' && !wordless.has(nameOf(one)) && allWordsOf(one) !== '',
  )
  const index = beside.indexOf(title)
  const [before, panel] = [beside[index - 1], beside[index + 1]]
  if (panel?.type !== 'element' || !isBlock(panel) || attribute(panel, 'role') === 'tabpanel')
    return undefined
  if (before?.type === 'element' && isTitle(before)) return undefined
  const names = nameWords(panel)
  if (!names.some((name) => wholes.has(name))) return undefined
  // What menus fold away is links.
  const text = beside.length === 2 && linkShare(panel) < 0.3 && wordsOf(panel).length > 60
  return names.some((name) => bodies.has(name)) || text ? panel : undefined
}

/** Puts `<details>` in the place of boxes that hold nothing else. */
function unwrap(details: Element, parents: Map<Nodes, Parents>): void {
  for (let up = 0; up < 4; up++) {
    const box = parents.get(details)
    const around = box && parents.get(box as Nodes)
    if (box?.type !== 'element' || !around || !/^(?:div|section|li)$/u.test(box.tagName)) return
    const alone = box.children.every(
      (child) =>
        child === details || (child.type !== 'element' ? wordsOf(child) === '' : isBare(child)),
    )
    if (!alone) return
    const beside = around.children as Nodes[]
    beside[beside.indexOf(box)] = details
    parents.set(details, around)
  }
}

/** Whether an element shows nothing, not even a picture. */
const isBare = (node: Element): boolean =>
  wordsOf(node) === '' && ![node, ...elementsOf(node)].some(({ tagName }) => tagName === 'img')
