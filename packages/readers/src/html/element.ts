import type { Position } from '@plainleaf/content-model'
import type { Element, Nodes, Parents, Root } from 'hast'

/** Elements whose characters are never words of the page. */
export const wordless: ReadonlySet<string> = new Set(
  'script style template noscript head title meta link base svg annotation annotation-xml canvas iframe object embed video audio map source track param'.split(
    ' ',
  ),
)

/** Elements that stand for a block of their own; all others run on within a line. */
const blockNames: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** The tag name of an element, '' for anything else. */
export function nameOf(node: Nodes): string {
  return node.type === 'element' ? node.tagName : ''
}

/** Whether a node is a block, or holds one. */
export function isBlock(node: Nodes): boolean {
  if (node.type !== 'element' || wordless.has(node.tagName)) return false
  return blockNames.has(node.tagName) || node.children.some(isBlock)
}

/** The value of an attribute as a string; undefined when it is not set. */
export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value === true ? '' : value)
}

/** The words of a node that readers see, with white space run together. */
export function wordsOf(node: Nodes): string {
  return raw(node, false).replace(/\s+/gu, ' ').trim()
}

/** All words of a node: those that are hidden and those that stand for images too. */
export function allWordsOf(node: Nodes): string {
  return raw(node, true).replace(/\s+/gu, ' ').trim()
}

function raw(node: Nodes, all: boolean): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element') {
    if (wordless.has(node.tagName) || (!all && isHidden(node))) return ''
    if (all && node.tagName === 'img') return ` ${attribute(node, 'alt') ?? ''} `
  }
  if (!('children' in node)) return ''
  const text = node.children.map((child) => raw(child, all)).join('')
  return isBlock(node) || nameOf(node) === 'br' ? ` ${text} ` : text
}

/** Whether the page itself says that readers do not see an element. */
export function isHidden(node: Element): boolean {
  const { hidden, ariaHidden } = node.properties
  if (hidden !== undefined && hidden !== false && hidden !== 'until-found') return true
  // A page saved while a dialog was open hides all the rest from screen readers.
  if (String(ariaHidden) === 'true' && !holdsMain(node)) return true
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(node, 'style') ?? '')
}

function holdsMain(node: Element): boolean {
  return elementsOf(node).some((one) => one.tagName === 'main' || one.tagName === 'h1')
}

/** All elements below a node, in reading order. */
export function elementsOf(node: Parents): Element[] {
  const found: Element[] = []
  const walk = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      found.push(child)
      walk(child)
    }
  }
  walk(node)
  return found
}

/** The first element with a tag name. */
export function find(tree: Parents, name: string): Element | undefined {
  return elementsOf(tree).find((element) => element.tagName === name)
}

/** Where each element hangs. */
export function parentsOf(tree: Root): Map<Nodes, Parents> {
  const parents = new Map<Nodes, Parents>()
  for (const node of [tree, ...elementsOf(tree)]) {
    for (const child of node.children) parents.set(child as Nodes, node)
  }
  return parents
}

/** The place of a node, to be spread into the node made of it. */
export function at(node: Nodes): { position?: Position } {
  const { position } = node
  if (!position) return {}
  const { start, end } = position
  return {
    position: {
      start: { line: start.line, column: start.column, offset: start.offset },
      end: { line: end.line, column: end.column, offset: end.offset },
    },
  }
}

/** How much of the words of a node stands in links, 0 to 1. */
export function linkShare(node: Element): number {
  const length = wordsOf(node).length
  return length > 0 ? Math.min(1, linkLength(node) / length) : 0
}

/** Length of the words of a node that stand in links. */
export function linkLength(node: Element): number {
  if (node.tagName === 'a' && node.properties.href !== undefined) return wordsOf(node).length
  return node.children.reduce(
    (sum, child) => sum + (child.type === 'element' ? linkLength(child) : 0),
    0,
  )
}

/** The words in the class names and the id of an element: `hero-author--bio` and `heroAuthorBio` give hero, author, bio. */
export function nameWords(node: Element): string[] {
  const names = `${attribute(node, 'className') ?? ''} ${attribute(node, 'id') ?? ''}`
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
}
