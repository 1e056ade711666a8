import type { PhrasingContent as MdastPhrasing } from 'mdast'
import type { PhrasingContent, Text } from '../tree/phrasing.ts'
import { fromImage, fromLink, fromReference } from './from-link.ts'
import { fromText } from './from-text.ts'
import { fromTextDirective } from './from-text-directive.ts'
import { at, deeper, type MarkdownState } from './markdown-state.ts'

/** Inline content of mdast as ours. Neighbouring texts become one, and white space at both ends goes. */
export function fromPhrasing(
  nodes: readonly MdastPhrasing[],
  state: MarkdownState,
): PhrasingContent[] {
  return trim(join(fromInner(nodes, state)))
}

/** The same for what stands inside other inline content, where white space at the ends counts. */
export function fromInner(
  nodes: readonly MdastPhrasing[],
  state: MarkdownState,
): PhrasingContent[] {
  return join(nodes.flatMap((node) => deeper(node, state, () => one(node, state))))
}

function one(node: MdastPhrasing, state: MarkdownState): PhrasingContent[] {
  const place = at(node, state)
  switch (node.type) {
    case 'text':
      return fromText(node, state)
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: fromInner(node.children, state), ...place }]
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value, ...place }]
    case 'break':
      return [{ type: 'break', ...place }]
    case 'link':
      return fromLink(node, node.url, node.title, state)
    case 'image':
      return fromImage(node, node.url, node.title, state)
    case 'linkReference':
    case 'imageReference':
      return fromReference(node, state)
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: node.identifier, ...place }]
    case 'html':
      return []
    case 'textDirective':
      return fromTextDirective(node, state)
  }
}

/** Texts that a split citation bracket keeps apart on purpose must not be joined again. */
const splitBracket = (text: Text, next: Text): boolean =>
  text.value.endsWith('[') && /^[\d@]/u.test(next.value)

function join(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (last?.type !== 'text' || node.type !== 'text' || splitBracket(last, node)) {
      out.push(node)
      continue
    }
    out[out.length - 1] = {
      type: 'text',
      // What stood between the two was left out: one space is enough.
      value: last.value + (last.value.endsWith(' ') ? node.value.replace(/^ +/u, '') : node.value),
      ...(last.position &&
        node.position && { position: { start: last.position.start, end: node.position.end } }),
    }
  }
  return out
}

function trim(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first] = nodes
  if (first?.type === 'text') first.value = first.value.replace(/^[ \t]+/u, '')
  const last = nodes.at(-1)
  if (last?.type === 'text') last.value = last.value.replace(/(?<![ \t])[ \t]+$/u, '')
  return nodes.filter((node) => node.type !== 'text' || node.value !== '')
}
