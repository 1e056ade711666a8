import type { Element, Nodes, Parents } from 'hast'
import { allWordsOf, attribute, elementsOf, nameOf, nameWords, wordless } from './element.ts'

const rows = /^(?:menu|nav|list|links|labels|buttons|titles|header|headers|bar)$/u
const panes = /^(?:content|contents|pane|panes|panel|panels|container|body)$/u

/**
 * Tabs that only classes tell, as page builders leave them without a script: a row of labels named so, and behind it a box
 * with as many panes. Each pane becomes `<details>` with its label.
 */
export function pairTabs(all: readonly Element[], parents: Map<Nodes, Parents>): Element[] {
  return all.flatMap((row): Element[] => {
    const names = nameWords(row)
    if (!names.some((name) => /^tabs?$/u.test(name)) || !names.some((name) => rows.test(name)))
      return []
    if (attribute(row, 'role') === 'tablist') return []
    const labels = partsOf(row)
    const around = parents.get(row)
    const beside = (around?.children ?? []) as Nodes[]
    const next = beside.slice(beside.indexOf(row) + 1).find((one) => nameOf(one) !== '')
    if (!around || next?.type !== 'element' || labels.length < 2) return []
    const own = nameWords(next)
    const shown = partsOf(next)
    const fits =
      own.some((name) => /^tabs?$/u.test(name)) &&
      own.some((name) => panes.test(name)) &&
      shown.length === labels.length &&
      labels.every((label) => allWordsOf(label).length < 80) &&
      shown.every((pane) => nameWords(pane).some((name) => /^(?:tabs?|pane|panel)$/u.test(name)))
    if (!fits) return []
    beside.splice(beside.indexOf(row), 1)
    next.children = shown.map((pane, at): Element => {
      const summary: Element = { ...labels[at]!, tagName: 'summary', properties: {} }
      for (const name of ['hidden', 'ariaHidden', 'style']) delete pane.properties[name]
      const place = pane.position ? { position: pane.position } : {}
      const details: Element = {
        type: 'element',
        tagName: 'details',
        properties: {},
        children: [summary, pane],
        ...place,
      }
      parents.set(details, next)
      parents.set(pane, details)
      return details
    })
    return next.children.filter((child): child is Element => child.type === 'element')
  })
}

/** The parts of a row or a box that say something. */
const partsOf = (node: Element): Element[] =>
  node.children.filter(
    (child): child is Element =>
      child.type === 'element' && !wordless.has(child.tagName) && allWordsOf(child) !== '',
  )

/** Whether any element is named as a row of tabs, to be asked before parents are looked up. */
export const hasTabs = (all: readonly Element[]): boolean =>
  all.some(
    (one) => nameWords(one).some((name) => /^tabs?$/u.test(name)) && elementsOf(one).length > 1,
  )
