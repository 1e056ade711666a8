import type { Element, Nodes } from 'hast'
import { keepsSign } from '../draft/signs.ts'
import { attribute, elementsOf, nameOf, wordsOf } from './element.ts'

interface Open {
  level: number
  element: Element
  ordered: boolean
}

/**
 * Makes lists of the paragraphs that Word saves their items as: `mso-list: l0 level2 lfo1` in their style says how deep
 * they stand, a part with `mso-list: Ignore` what Word shows before them. Letters stay in the text, as the tree counts in
 * numbers only.
 */
export function settleWordLists(parent: Element): void {
  if (!parent.children.some((child) => levelOf(child) > 0)) return
  const kept: Nodes[] = []
  let open: Open[] = []
  for (const child of parent.children as Nodes[]) {
    const level = levelOf(child)
    if (level === 0 || child.type !== 'element') {
      if (nameOf(child) || wordsOf(child)) open = []
      kept.push(child)
      continue
    }
    const label = takeLabel(child)
    const number = /^\(?(\d{1,3})[.)]?$/u.exec(label)?.[1]
    const ordered = number !== undefined
    const stays = /^\(?\p{L}{1,5}[.)]$/u.test(label) || keepsSign(label, false)
    if (stays) child.children.unshift({ type: 'text', value: `${label} ` })
    open = open.filter((one) => one.level <= level)
    if (open.at(-1)?.level === level && open.at(-1)!.ordered !== ordered) open.pop()
    const last = open.at(-1)
    const place = child.position ? { position: child.position } : {}
    const item: Element = {
      type: 'element',
      tagName: 'li',
      properties: {},
      children: [child],
      ...place,
    }
    if (last?.level === level) {
      last.element.children.push(item)
      continue
    }
    const list: Element = {
      type: 'element',
      tagName: ordered ? 'ol' : 'ul',
      properties: number !== undefined && number !== '1' ? { start: number } : {},
      children: [item],
      ...place,
    }
    const above = last?.element.children.at(-1)
    if (above?.type === 'element') above.children.push(list)
    else kept.push(list)
    open.push({ level, element: list, ordered })
  }
  parent.children = kept as typeof parent.children
}

/** How deep an item of Word stands, from 1; 0 for what is none. */
function levelOf(node: Nodes): number {
  if (nameOf(node) !== 'p') return 0
  const style = attribute(node as Element, 'style') ?? ''
  return Number(/mso-list:\s*l\d{1,5}\s+level(\d)/iu.exec(style)?.[1] ?? 0)
}

/** Takes out what Word shows before an item. */
function takeLabel(item: Element): string {
  for (const node of [item, ...elementsOf(item)]) {
    const at = node.children.findIndex(
      (child) =>
        child.type === 'element' && /mso-list:\s*Ignore/iu.test(attribute(child, 'style') ?? ''),
    )
    if (at >= 0) return wordsOf(node.children.splice(at, 1)[0]!)
  }
  return ''
}
