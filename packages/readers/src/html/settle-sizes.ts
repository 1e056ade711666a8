import type { Element, Nodes, Parents, Root } from 'hast'
import { attribute, elementsOf, isBlock, wordsOf } from './element.ts'
import { readRules } from './read-rules.ts'

/** How many times as large as most text a line must be. */
const larger = 1.18
/** Characters and words of a heading. */
const longest = 120
const mostWords = 16
/** Points of text that nothing says the size of. */
const usual = 12
/** Headings of one size from which another size is another level. */
const step = 1.06

/**
 * Makes headings of the lines that are set in larger letters, on pages that have none below their title: exports of editors say
 * how large letters are and no more. The largest, where it stands first and alone, is the title.
 */
export function settleSizes(tree: Root): void {
  const elements = elementsOf(tree)
  const known = elements.filter((one) => /^h[1-6]$/u.test(one.tagName) && wordsOf(one))
  if (known.some(({ tagName }) => tagName !== 'h1')) return
  const byClass = readRules(elements, sizeOf)
  if (byClass.size === 0 && !elements.some((one) => says(one))) return
  const letters = new Map<number, number>()
  const lines = new Map<Element, Set<number>>()
  const walk = (node: Nodes, size: number, line: Element | undefined): void => {
    if (node.type === 'text') {
      const count = node.value.replace(/\s+/gu, '').length
      if (count === 0) return
      letters.set(size, (letters.get(size) ?? 0) + count)
      if (line) lines.set(line, (lines.get(line) ?? new Set()).add(size))
    }
    if (node.type !== 'element' && node.type !== 'root') return
    let own = size
    let inner = line
    if (node.type === 'element') {
      if (/^(?:style|script|title|table)$/u.test(node.tagName)) return
      const names = (attribute(node, 'className') ?? '').split(/\s+/u)
      for (const name of names) own = byClass.get(name)?.(size) ?? own
      own = sizeOf(attribute(node, 'style') ?? '')?.(size) ?? fontSize(node) ?? own
      if (/^(?:p|div)$/u.test(node.tagName) && !node.children.some(isBlock)) inner = node
    }
    for (const child of (node as Parents).children) walk(child as Nodes, own, inner)
  }
  walk(tree, usual, undefined)
  const body = [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [usual, 0])[0]
  const heads = [...lines].flatMap(([line, sizes]) => {
    const [size = 0] = sizes
    return sizes.size === 1 && size >= body * larger && canHead(wordsOf(line))
      ? [{ line, size }]
      : []
  })
  if (heads.length < 2) return
  const [first] = heads
  const alone =
    known.length === 0 &&
    heads.every(({ line, size }) => line === first!.line || size < first!.size / step)
  const rest = alone ? heads.slice(1) : heads
  const ranks = [...new Set(rest.map(({ size }) => size))].sort((one, other) => other - one)
  if (alone) first!.line.tagName = 'h1'
  for (const { line, size } of rest) line.tagName = `h${Math.min(4, ranks.indexOf(size) + 2)}`
}

const canHead = (text: string): boolean =>
  text.length <= longest &&
  text.split(/\s+/u).length <= mostWords &&
  /\p{L}{2}/u.test(text) &&
  !/^\p{Ll}|[.,;]$/u.test(text)

/** What a declaration says of the size of letters, as a function of the size around it. */
function sizeOf(css: string): ((around: number) => number) | undefined {
  const found = /font-size\s*:\s*(\d{1,3}(?:\.\d{1,4})?)(pt|px|em|rem|%)/iu.exec(css)
  if (!found) return undefined
  const value = Number(found[1])
  const unit = found[2]!.toLowerCase()
  if (unit === 'pt') return () => value
  if (unit === 'px') return () => value * 0.75
  if (unit === 'rem') return () => value * usual
  return (around) => around * (unit === '%' ? value / 100 : value)
}

/** The sizes of `<font size="5">`, in points (https://html.spec.whatwg.org/#rules-for-parsing-a-legacy-font-size). */
const legacy = [0, 7.5, 10, 12, 13.5, 18, 24, 36]

function fontSize(node: Element): number | undefined {
  return node.tagName === 'font'
    ? legacy[Number(attribute(node, 'size') ?? 0)] || undefined
    : undefined
}

const says = (node: Element): boolean =>
  node.tagName === 'font' || /font-size/iu.test(attribute(node, 'style') ?? '')
