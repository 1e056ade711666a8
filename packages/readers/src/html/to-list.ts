import {
  type DraftHeading,
  type FootnoteDefinition,
  type ListItem,
  saysFurniture,
  toText,
} from '@plainleaf/content-model'
import type { Element, Nodes } from 'hast'
import { at, attribute, elementsOf, isBlock, nameOf, wordsOf } from './element.ts'
import { drop, type Flow, type HtmlState } from './html-state.ts'
import { asks } from './to-question.ts'

/**
 * A list, with the footnotes that stood in it behind it. Empty items are left out. A list of questions with their answers
 * becomes headings.
 */
export function toList(node: Element, state: HtmlState): Flow[] {
  const ordered = node.tagName === 'ol'
  // A list without items only indents; one whose items have headings is a row of sections.
  const items = node.children.filter((child): child is Element => nameOf(child) === 'li')
  if (items.length === 0 || (!ordered && areSections(items))) return state.flow(node.children)
  if (state.page && sharesAll(items)) {
    drop(node, 'share-bar', state)
    return []
  }
  const footnotes: FootnoteDefinition[] = []
  const children = groups(node.children).flatMap((item): ListItem[] => {
    const blocks = state.blocks(item)
    const own = blocks.filter((block) => block.type !== 'footnoteDefinition')
    footnotes.push(...blocks.filter((block) => block.type === 'footnoteDefinition'))
    const [only] = item
    const checked = checkedOf(only)
    return own.length > 0
      ? [
          {
            type: 'listItem',
            ...(checked !== undefined && { checked }),
            children: own,
            ...(only && at(only)),
          },
        ]
      : []
  })
  const start = Number.parseInt(attribute(node, 'start') ?? '1', 10)
  if (children.length === 0) return footnotes
  if (children.length > 1 && children.every(isQuestion))
    return [...children.flatMap((item) => toAnswered(item, state)), ...footnotes]
  const first = ordered && start >= 0 && start !== 1 ? { start } : {}
  return [{ type: 'list', ordered, ...first, children, ...at(node) }, ...footnotes]
}

/** What a box to tick at the start of an item says. */
function checkedOf(item: Nodes | undefined): boolean | undefined {
  if (item?.type !== 'element' || item.tagName !== 'li') return undefined
  const said = attribute(item, 'dataChecked')
  if (said === 'true' || said === 'false') return said === 'true'
  const [first] = elementsOf(item)
    .filter((one) => wordsOf(one) || one.tagName === 'input')
    .filter((one) => !elementsOf(one).some(({ tagName }) => tagName === 'input'))
  const box = first?.tagName === 'input' && attribute(first, 'type') === 'checkbox'
  return box ? first.properties.checked === true : undefined
}

/** Whether items name the networks and papers that a page can be shared by, or copied to. */
function sharesAll(items: readonly Element[]): boolean {
  const words = items.map(wordsOf).filter(Boolean)
  const named = words.filter((text) => saysFurniture(text) === 'share-bar').length
  return words.length > 1 && named * 2 >= words.length && words.every((text) => text.length < 30)
}

/** Whether items are sections, each with a heading and text below it, as design systems set out cards. */
function areSections(items: readonly Element[]): boolean {
  const more = (item: Element): number => {
    const [first] = elementsOf(item).filter((one) => wordsOf(one) && !one.children.some(isBlock))
    const heading = elementsOf(item).find((one) => /^h[2-6]$/u.test(one.tagName) && wordsOf(one))
    if (!heading || (first !== heading && !elementsOf(heading).includes(first!))) return 0
    return wordsOf(item).length - wordsOf(heading).length
  }
  if (items.length > 1 && items.every((item) => more(item) > 10)) return true
  const headed = items.filter((item) => {
    const heading = elementsOf(item).find((one) => /^h[2-6]$/u.test(one.tagName))
    return heading !== undefined && wordsOf(item).length > wordsOf(heading).length + 40
  })
  return headed.length > 1 && headed.length * 2 >= items.length
}

/** The content of each item; a list placed beside items belongs to the one before, and so do words between items. */
function groups(nodes: readonly Nodes[]): Nodes[][] {
  const out: Nodes[][] = []
  for (const child of nodes) {
    const last = out.at(-1)
    if (nameOf(child) === 'li' || !last) out.push([child])
    else if (nameOf(child) || wordsOf(child)) last.push(child)
  }
  return out.filter((group) => group.some((node) => nameOf(node) || wordsOf(node)))
}

/** An item that begins with a question as a line of its own and goes on with the answer. */
function isQuestion(item: ListItem): boolean {
  const [first, ...rest] = item.children
  return rest.length > 0 && first?.type === 'paragraph' && asks(toText(first).trim())
}

/** A list of questions, each with its answer, is an FAQ: the questions are headings. */
function toAnswered(item: ListItem, state: HtmlState): Flow[] {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return item.children
  const depth = Math.min(6, Math.max(2, state.depth + 1)) as DraftHeading['depth']
  const [only] = first.children
  const children =
    first.children.length === 1 && only?.type === 'strong' ? only.children : first.children
  const place = first.position ? { position: first.position } : {}
  return [{ type: 'heading', depth, children, ...place }, ...rest]
}
