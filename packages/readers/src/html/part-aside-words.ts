import type { Element, Nodes, Root } from 'hast'
import { attribute, elementsOf, isBlock, wordsOf } from './element.ts'

/** The class names by which the common style sheets take words out of the line and keep them for screen readers. */
const aside =
  /(?:^|[\s_-])(?:(?:visually|visibly|accessibly)-?hidden|sr-only|screen-?reader(?:-(?:text|only))?|element-invisible|u-sr|hide-visually)(?=[\s_-]|$)/iu

/**
 * Sets a space between words that only screen readers get and the words beside them: such words stand out of the line, as
 * boxes of their own, so that the markup often has no space there and `Warning` runs into what it warns of.
 */
export function partAsideWords(tree: Root): void {
  for (const parent of [tree, ...elementsOf(tree)]) {
    const children = parent.children as Nodes[]
    if (!children.some(isAside)) continue
    parent.children = children.flatMap((child, at): Nodes[] => {
      const before = children[at - 1]
      if (!before || (!isAside(child) && !isAside(before)) || isBlock(child) || isBlock(before))
        return [child]
      const glued = endsInWord.test(textOf(before)) && opensInWord.test(textOf(child))
      return glued ? [{ type: 'text', value: ' ' }, child] : [child]
    }) as Element['children']
  }
}

const opensInWord = /^[\p{L}\p{N}]/u
const endsInWord = /[\p{L}\p{N}]$/u

const isAside = (node: Nodes): boolean =>
  node.type === 'element' && aside.test(attribute(node, 'className') ?? '') && wordsOf(node) !== ''

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : ''
}
