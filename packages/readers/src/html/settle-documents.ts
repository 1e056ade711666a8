import type { Element, Nodes, Parents, Root } from 'hast'
import { attribute, elementsOf, find, nameOf, parentsOf, wordsOf } from './element.ts'
import { settleWordLists } from './settle-word-lists.ts'

/**
 * Settles what word processors write when they save as a web page. Google Docs gives its title a class, sets each level
 * of a list as a list of its own and prints comments below the text; Word gives its title a class, its items a style,
 * and draws a line above its notes.
 */
export function settleDocuments(tree: Root): void {
  const body = find(tree, 'body')
  if (!body) return
  const elements = elementsOf(body)
  const isExport = (attribute(body, 'className') ?? '').split(/\s+/u).includes('doc-content')
  const title = elements.find(
    (one) =>
      one.tagName === 'p' &&
      (isExport ? /(?:^|\s)title(?:\s|$)/u : /^MsoTitle$/u).test(
        attribute(one, 'className') ?? '',
      ) &&
      wordsOf(one),
  )
  if (title) title.tagName = 'h1'
  if (elements.some(isComment)) hideComments(elements, parentsOf(tree))
  for (const parent of [body, ...elements]) {
    if (parent.children.some((child) => levelOf(child))) nestLists(parent)
    settleWordLists(parent)
    // The line that Word draws above the notes of a page.
    if (/mso-element:\s*footnote-list/iu.test(attribute(parent, 'style') ?? ''))
      parent.children = parent.children.filter((child) => nameOf(child) !== 'hr')
  }
}

/** `[a]` in the text and what it leads to below it. */
const isComment = (element: Element): boolean =>
  element.tagName === 'a' && /^cmnt(?:_ref)?\d+$/u.test(attribute(element, 'id') ?? '')

/** Comments are talk about the text: hidden, they are among what is left out. */
function hideComments(elements: readonly Element[], parents: Map<Nodes, Parents>): void {
  for (const link of elements.filter(isComment)) {
    const around: Element[] = []
    for (let node = parents.get(link); node?.type === 'element'; node = parents.get(node))
      around.push(node)
    const box = around.find(({ tagName }) => /^(?:sup|div|p)$/u.test(tagName)) ?? link
    delete link.properties.href
    box.properties.hidden = true
  }
}

interface Level {
  list: string
  level: number
}

/** The list and the level in the class that Google Docs gives to each part of a list. */
function levelOf(node: Nodes): Level | null {
  if (nameOf(node) !== 'ul' && nameOf(node) !== 'ol') return null
  const names = attribute(node as Element, 'className') ?? ''
  const found = /(?:^|\s)lst-([\w]{1,40})-(\d)(?:\s|$)/u.exec(names)
  return found ? { list: found[1]!, level: Number(found[2]) } : null
}

/** Hangs each part of a list below the last item of the level above it; parts of one level are one list. */
function nestLists(parent: Element | Root): void {
  const kept: Nodes[] = []
  let open: { element: Element; list: string; level: number }[] = []
  for (const child of parent.children as Nodes[]) {
    const place = levelOf(child)
    if (!place || child.type !== 'element') {
      if (nameOf(child) || wordsOf(child)) open = []
      kept.push(child)
      continue
    }
    // A list inside an item of another is one of its own.
    open = open.filter(
      ({ level, list }) => level < place.level || (level === place.level && list === place.list),
    )
    const last = open.at(-1)
    if (last?.level === place.level) {
      last.element.children.push(...child.children)
      continue
    }
    const item = last?.element.children.findLast((one) => nameOf(one) === 'li')
    if (item?.type === 'element') item.children.push(child)
    else kept.push(child)
    open.push({ element: child, ...place })
  }
  parent.children = kept as typeof parent.children
}
