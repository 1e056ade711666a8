import type { ElementContent } from 'hast'

const illegal = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/**
 * Replaces by U+FFFD what HTML does not allow in text (https://html.spec.whatwg.org/#text-content: controls, noncharacters,
 * lone surrogates) and makes every line end a line feed, as a parser would. Changes the nodes in place.
 */
export function cleanText(nodes: readonly ElementContent[]): void {
  const waiting: ElementContent[] = [...nodes]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') node.value = clean(node.value)
    if (node.type !== 'element') continue
    for (const [key, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[key] = clean(value)
    }
    for (const child of node.children) waiting.push(child)
  }
}

function clean(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(illegal, '\uFFFD')
}
