import type { Element, Nodes, Parents } from 'hast'
import { attribute, elementsOf, wordsOf } from './element.ts'

/** A tab and the panel that it shows. */
interface Tab {
  tab: Element
  panel: Element
}

/**
 * The tabs of a page with their panels (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/): by `aria-controls`, by the panel's
 * `aria-labelledby`, else in their order where a list of tabs has as many panels behind it.
 */
export function tabsOf(
  elements: readonly Element[],
  byId: ReadonlyMap<string | undefined, Element>,
  parents: ReadonlyMap<Nodes, Parents>,
): Tab[] {
  const panels = elements.filter((element) => attribute(element, 'role') === 'tabpanel')
  if (panels.length === 0) return []
  const byLabel = new Map(panels.map((panel) => [attribute(panel, 'ariaLabelledBy'), panel]))
  const lists = elements.filter((element) => attribute(element, 'role') === 'tablist')
  return lists.flatMap((list) => {
    const tabs = elementsOf(list).filter((element) => attribute(element, 'role') === 'tab')
    const around = parents.get(list)
    const beside = around ? elementsOf(around).filter((element) => panels.includes(element)) : []
    const ordered = beside.length === tabs.length ? beside : []
    return tabs.flatMap((tab, index): Tab[] => {
      const named = byId.get(attribute(tab, 'ariaControls')?.trim() ?? pointed(tab) ?? ' ')
      const id = attribute(tab, 'id')
      const panel = named ?? (id === undefined ? undefined : byLabel.get(id)) ?? ordered[index]
      return panel && wordsOf(tab) ? [{ tab, panel }] : []
    })
  })
}

/** The id that a tab of Bootstrap leads to. */
const pointed = (tab: Element): string | undefined =>
  /^#(.+)$/u.exec(attribute(tab, 'dataBsTarget') ?? attribute(tab, 'href') ?? '')?.[1]

/** Makes `<details>` of a panel, with the words of its tab as the summary. */
export function labelPanel(tab: Element, panel: Element, parents: Map<Nodes, Parents>): void {
  const around = parents.get(tab)
  if (!around) return
  const children = around.children as Nodes[]
  children.splice(children.indexOf(tab), 1)
  hideCopy(tab, panel, parents)
  const summary: Element = { ...tab, tagName: 'summary', properties: {} }
  panel.tagName = 'details'
  const { id } = panel.properties
  panel.properties = id === undefined ? {} : { id }
  panel.children = [summary, ...panel.children]
  parents.set(summary, panel)
}

/** Hides the words of a tab that stand right before its panel once more, for small screens. */
function hideCopy(tab: Element, panel: Element, parents: ReadonlyMap<Nodes, Parents>): void {
  const beside = (parents.get(panel)?.children ?? []) as Nodes[]
  const before = beside.slice(0, beside.indexOf(panel)).findLast((one) => wordsOf(one))
  if (before?.type === 'element' && before !== tab && wordsOf(before) === wordsOf(tab))
    before.properties.hidden = true
}
