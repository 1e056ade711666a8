import type { ElementContent, Text } from 'hast'
import { balanceBidi } from './balance-bidi.ts'

/** Elements whose text belongs to the line around them. */
const inline = new Set('a abbr b code del dfn em i img small span strong sub sup time'.split(' '))

/**
 * Removes unbalanced bidi controls from text and attributes, so that no text turns round what stands after it. Text is
 * looked at line by line: a pair may begin in one inline element and end in another, but no pair crosses a block, a
 * `br` or an element with a `dir` of its own. Changes the nodes in place.
 */
export function cleanBidi(nodes: readonly ElementContent[]): void {
  const line: Text[] = []
  for (const node of nodes) walk(node, line)
  settle(line)
}

function walk(node: ElementContent, line: Text[]): void {
  if (node.type === 'text') line.push(node)
  if (node.type !== 'element') return
  for (const [key, value] of Object.entries(node.properties)) {
    if (typeof value === 'string') node.properties[key] = balanceBidi([value])[0] ?? ''
  }
  if (inline.has(node.tagName) && node.properties.dir === undefined) {
    for (const child of node.children) walk(child, line)
  } else {
    settle(line)
    cleanBidi(node.children)
  }
}

function settle(line: Text[]): void {
  const balanced = balanceBidi(line.map(({ value }) => value))
  for (const [at, text] of line.entries()) text.value = balanced[at] ?? ''
  line.length = 0
}
