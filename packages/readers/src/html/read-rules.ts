import type { Element } from 'hast'

/** Characters of style sheets that are looked at. */
const longestSheet = 200_000

/**
 * What the page's own style sheets say of a class by itself, `.c1 { … }` or `span.c1 { … }`, as `read` takes it from the
 * declarations; rules for other selectors depend on where they stand.
 */
export function readRules<Found>(
  elements: readonly Element[],
  read: (declarations: string) => Found | undefined,
): Map<string, Found> {
  const rules = new Map<string, Found>()
  for (const sheet of elements.filter((one) => one.tagName === 'style')) {
    const css = sheet.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    for (const rule of css.slice(0, longestSheet).split('}')) {
      const [selectors = '', declarations = ''] = rule.split('{')
      const found = read(declarations)
      if (found === undefined) continue
      for (const selector of selectors.split(',')) {
        const name = /^(?:span|font|p|div)?\.([\w-]{1,80})$/u.exec(selector.trim())?.[1]
        if (!name) continue
        const known = rules.get(name)
        const both = typeof found === 'object' && typeof known === 'object'
        rules.set(name, both ? { ...known, ...found } : found)
      }
    }
  }
  return rules
}
