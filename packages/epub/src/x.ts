import { balanceBidi } from '@plainleaf/html'
import type { Element } from 'xast'

/** An XML element; strings among the children become text, attributes without a value are left out, unbalanced bidi controls too. */
export function x(
  name: string,
  attributes: Record<string, string | undefined> = {},
  ...children: (Element | string)[]
): Element {
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, value && whole(value)]),
    ),
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: whole(child) } : child,
    ),
  }
}

function whole(text: string): string {
  return balanceBidi([text]).join('')
}
