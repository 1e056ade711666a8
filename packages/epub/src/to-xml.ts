import type { Element, Nodes, Root } from 'xast'
import { replaceIllegal } from './illegal-characters.ts'

/**
 * An XML document. Characters that XML forbids become U+FFFD, and `>` in text is always escaped, so that `]]>` cannot stand
 * there (https://www.w3.org/TR/xml/#syntax). Written piece by piece: the contents of a long book are long, and a copy of
 * their tree would be the most that a build has in memory.
 */
export function toXml(tree: Root | Element): string {
  const pieces = ['<?xml version="1.0" encoding="UTF-8"?>\n']
  write(tree, pieces)
  pieces.push('\n')
  return pieces.join('')
}

/** Comments and instructions are left out: no document of a book has any. */
function write(node: Nodes, pieces: string[]): void {
  if (node.type === 'text' && node.value !== '') pieces.push(inText(node.value))
  else if (node.type === 'doctype') pieces.push(`<!DOCTYPE ${node.name}>`)
  else if (node.type === 'root') for (const child of node.children) write(child, pieces)
  else if (node.type === 'element') writeElement(node, pieces)
}

function writeElement({ name, attributes, children }: Element, pieces: string[]): void {
  let start = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) start += ` ${key}="${inAttribute(value)}"`
  const at = pieces.push(`${start}>`)
  for (const child of children) write(child, pieces)
  if (pieces.length > at) pieces.push(`</${name}>`)
  else pieces[at - 1] = `${start} />`
}

const inTexts: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const inAttributes: Record<string, string> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' }

function inText(value: string): string {
  return replaceIllegal(value).replace(/[&<>]/g, (character) => inTexts[character]!)
}

function inAttribute(value: string): string {
  return replaceIllegal(value).replace(/[&<"]/g, (character) => inAttributes[character]!)
}
