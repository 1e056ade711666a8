import { type AnyNode, childrenOf } from './visit.ts'

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'subscript',
  'superscript',
  'inlineCode',
  'break',
  'link',
  'image',
  'span',
  'citation',
  'footnoteReference',
  'term',
  'sentence',
])

/**
 * The words of a node as plain text: phrasing content runs on, sentences and blocks are parted by a space.
 * A citation gives its label where that is a number and nothing where it is a key, an image its alternative text, a footnote reference nothing.
 */
export function toText(node: AnyNode | readonly AnyNode[]): string {
  if (!Array.isArray(node)) return one(node as AnyNode)
  const nodes: readonly AnyNode[] = node
  if (nodes.length === 1) return one(nodes[0]!)
  const parts: string[] = []
  let previous: AnyNode | undefined
  // The end of what was said so far: testing the whole text at every child would take time with its square.
  let end = ' '
  for (const child of nodes) {
    const text = one(child)
    const apart =
      !phrasing.has(child.type) || (child.type === 'sentence' && previous?.type === 'sentence')
    if (text && apart && !isSpace(end)) parts.push(' ')
    if (text) parts.push(text)
    if (text) end = text.slice(-1)
    previous = child
  }
  return parts.join('')
}

/** Whether a character is white space, told without an expression for those of ASCII, as most are. */
function isSpace(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/u.test(character)
}

function one(node: AnyNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'citation':
      return node.label.startsWith('[@') ? '' : node.label
    case 'image':
      return node.alt
    case 'break':
      return ' '
    case 'footnoteReference':
      return ''
    default:
      return toText(childrenOf(node))
  }
}
