/** An element of a part of a Word file. Names have the usual prefix whatever the file wrote: `w:p`, `r:id`. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}
export type XmlNode = XmlElement | string

/** Makes an element. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { name, attributes, children }
}

/** Child elements, of one name where it is given. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (!name || child.name === name),
  )
}

/** The first child of a name, or of the last of several names that lead down to it. */
export function first(parent: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  let found = parent
  for (const name of names) found = childrenOf(found, name)[0]
  return found
}

/** All elements of one name below an element, in reading order. Those inside a found one too. */
export function below(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) =>
    child.name === name ? [child, ...below(child, name)] : below(child, name),
  )
}

/** `w:val` of the first child of a name. */
export function valOf(parent: XmlElement | undefined, name: string): string | undefined {
  return first(parent, name)?.attributes['w:val']
}

/** Whether a switch such as `w:b` is on; undefined when it is not there (ECMA-376 part 1, section 17.17.4). */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = first(parent, name)
  return found && !/^(?:0|false|off)$/u.test(found.attributes['w:val'] ?? '')
}

/** All characters below an element. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}
