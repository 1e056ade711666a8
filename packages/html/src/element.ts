import type { Element, ElementContent, Properties } from 'hast'

/** Children of an element; a string is text. */
export type Child = ElementContent | string

/** Makes an element. Properties that are `undefined` are left out. */
export function element(
  tagName: string,
  properties: Readonly<Record<string, Properties[string]>> = {},
  children: readonly Child[] = [],
): Element {
  const kept: Properties = {}
  for (const [key, value] of Object.entries(properties)) if (value !== undefined) kept[key] = value
  return { type: 'element', tagName, properties: kept, children: children.map(toContent) }
}

function toContent(child: Child): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child
}
