import type { Element, Root } from 'hast'
import { attribute, elementsOf, find, isHidden, nameOf, wordsOf } from './element.ts'
import { furnitureReason } from './furniture.ts'

/** The main content of a page, and whether the page itself says so. */
export interface Main {
  element: Element
  declared: boolean
}

/** Share of the running text that the main content must hold. */
const share = 0.8

/**
 * Finds the main content: `<main>` or `role=main`, else a single `<article>` or one that holds most of the text,
 * else the smallest element that holds at least four fifths of the running text. Running text is what stands in
 * paragraphs, list items, definitions, cells and quotes, without the words of links. Null without a body.
 */
export function findMain(tree: Root): Main | null {
  const body = find(tree, 'body')
  if (!body) return null
  const shown = elementsOf(body).filter((element) => !isHidden(element))
  const mains = shown.filter((one) => nameOf(one) === 'main' || attribute(one, 'role') === 'main')
  const main = longest(mains)
  if (main && wordsOf(main)) return { element: main, declared: true }
  const articles = shown.filter(
    (one) => nameOf(one) === 'article' || attribute(one, 'role') === 'article',
  )
  const article = longest(articles)
  const whole = wordsOf(body).length
  if (article && wordsOf(article).length * 2 > whole) return { element: article, declared: true }
  return { element: densest(body, whole), declared: false }
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
    if (furnitureReason(node, false, whole)) return 0
    const own = runningText.has(node.tagName)
      ? wordsOf(node).length - linkWords(node)
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

function linkWords(node: Element): number {
  return elementsOf(node)
    .filter((inner) => inner.tagName === 'a')
    .reduce((sum, link) => sum + wordsOf(link).length, 0)
}
