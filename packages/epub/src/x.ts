import type { Element } from 'xast'

/** An XML element; strings among the children become text, attributes without a value are left out. */
export function x(
  name: string,
  attributes: Record<string, string | undefined> = {},
  ...children: (Element | string)[]
): Element {
  return {
    type: 'element',
    name,
    attributes,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  }
}
