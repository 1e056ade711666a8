import type { PhrasingContent } from '@plainleaf/content-model'
import type { Element, Nodes } from 'hast'
import { at } from './element.ts'

/**
 * Parts of a MathML formula (https://www.w3.org/TR/mathml-core/) that stand otherwise than in a row, as they are written in
 * a line of text: raised, lowered, `a/b`, `√(a)`. Brackets are added only around parts of more than one sign.
 */
export function toFormula(
  node: Element,
  convert: (part: Nodes) => PhrasingContent[],
): PhrasingContent[] {
  const place = at(node)
  const parts = node.children.filter((child): child is Element => child.type === 'element')
  const [base, second, third] = parts.map(convert)
  const text = (value: string): PhrasingContent => ({ type: 'text', value, ...place })
  const bracketed = (part: PhrasingContent[] = [], element?: Element): PhrasingContent[] =>
    element && /^m(?:n|i|text|su[bp]|subsup)$/u.test(element.tagName)
      ? part
      : [text('('), ...part, text(')')]
  const low = (part: PhrasingContent[] = []): PhrasingContent[] =>
    part.length > 0 ? [{ type: 'subscript', children: part, ...place }] : []
  const high = (part: PhrasingContent[] = []): PhrasingContent[] =>
    part.length > 0 ? [{ type: 'superscript', children: part, ...place }] : []
  switch (node.tagName) {
    case 'msub':
      return [...(base ?? []), ...low(second)]
    case 'msup':
      return [...(base ?? []), ...high(second)]
    case 'msubsup':
      return [...(base ?? []), ...low(second), ...high(third)]
    case 'mfrac':
      return [...bracketed(base, parts[0]), text('/'), ...bracketed(second, parts[1])]
    case 'mroot':
      return [...high(second), text('√'), ...bracketed(base, parts[0])]
    default:
      return [text('√'), ...bracketed(node.children.flatMap(convert))]
  }
}
