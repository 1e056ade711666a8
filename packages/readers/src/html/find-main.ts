import type { Element, Root } from 'hast'
import {
  attribute,
  elementsOf,
  find,
  isHidden,
  linkLength,
  nameOf,
  wordless,
  wordsOf,
} from './element.ts'
import { furnitureReason } from './furniture.ts'

/** The main content of a page, and whether the page itself says so. */
export interface Main {
  element: Element
  declared: boolean
}

/** Share of the running text that the main content must hold. */
const share = 0.8

/**
 * Finds the main content: `<main>` or `role=main`, else an `<article>` that holds most of the text, else the smallest
 * element that holds at least four fifths of the running text. Running text is what stands in paragraphs, list items,
 * definitions, cells and quotes, without the words of links. Null without a body.
 *
 * `kept` is what the extraction library took for the article. An `<article>` that holds less than half of it is not
 * believed, nor a `<main>` that has little text beside it; an `<article>` that holds all of it need not be large; and what nothing names is widened until
 * it holds what the library took.
 */
export function findMain(tree: Root, kept: ReadonlySet<Element> | null): Main | null {
  const body = find(tree, 'body')
  if (!body) return null
  const taken = takenLength(kept)
  const all = taken(body)
  const shown = elementsOf(body).filter((element) => !isHidden(element))
  const named = (name: string): Element[] =>
    shown.filter((one) => nameOf(one) === name || attribute(one, 'role') === name)
  const main = longest(named('main'))
  if (main && wordsOf(main)) {
    const running = wordsOf(main).length - linkLength(main)
    if (taken(main) * 2 >= all || running * 4 >= all) return { element: main, declared: true }
  }
  const whole = wordsOf(body).length
  const article = longest(named('article'))
  if (article && taken(article) * 2 >= all) {
    const holdsIt = all > 0 && taken(article) >= all * 0.9
    if (holdsIt || wordsOf(article).length * 2 > whole) return { element: article, declared: true }
  }
  return {
    element: widened(densest(body, whole), body, (node) => taken(node) >= all * 0.9),
    declared: false,
  }
}

/** Length of the words right in the elements that the library took, at and below a node. */
function takenLength(kept: ReadonlySet<Element> | null): (node: Element) => number {
  return (node) => {
    if (!kept) return 0
    let length = 0
    for (const one of [node, ...elementsOf(node)]) {
      if (!kept.has(one)) continue
      for (const child of one.children)
        if (child.type === 'text') length += child.value.trim().length
    }
    return length
  }
}

/** The smallest element around `from` that passes a test, at most `body`. */
function widened(from: Element, body: Element, test: (node: Element) => boolean): Element {
  const way: Element[] = []
  const walk = (node: Element): boolean => {
    way.push(node)
    if (node === from || node.children.some((child) => child.type === 'element' && walk(child)))
      return true
    way.pop()
    return false
  }
  walk(body)
  return way.findLast(test) ?? body
}

function longest(elements: readonly Element[]): Element | undefined {
  let best: Element | undefined
  let most = -1
  for (const element of elements) {
    const length = wordsOf(element).length
    if (length > most) {
      best = element
      most = length
    }
  }
  return best
}

const runningText: ReadonlySet<string> = new Set([
  'p',
  'li',
  'dd',
  'td',
  'blockquote',
  'pre',
  'h2',
  'h3',
])

/** Goes down from the body as long as one child holds enough of the running text. */
function densest(body: Element, whole: number): Element {
  const weights = new Map<Element, number>()
  const weigh = (node: Element): number => {
    if (wordless.has(node.tagName) || furnitureReason(node, false, whole)) return 0
    const own = runningText.has(node.tagName)
      ? wordsOf(node).length - linkLength(node)
      : node.children.reduce((sum, child) => {
          if (child.type === 'element') return sum + weigh(child)
          return sum + (child.type === 'text' ? child.value.trim().length : 0)
        }, 0)
    weights.set(node, own)
    return own
  }
  const enough = weigh(body) * share
  let best = body
  for (;;) {
    const next = best.children.find(
      (child): child is Element =>
        child.type === 'element' &&
        enough > 0 &&
        (weights.get(child) ?? 0) >= enough &&
        !runningText.has(child.tagName),
    )
    if (!next || ['table', 'tbody', 'ul', 'ol', 'dl'].includes(next.tagName)) return best
    best = next
  }
}
