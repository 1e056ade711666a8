import type { PhrasingContent as MdastPhrasing } from 'mdast'
import { citationPattern } from '../citation/citation-pattern.ts'
import type { PhrasingContent } from '../tree/phrasing.ts'
import { literal } from './markdown-writer.ts'

/** Our inline content as mdast. A plain sentence is written as its words. */
export function toMdastPhrasing(nodes: readonly PhrasingContent[]): MdastPhrasing[] {
  return nodes.flatMap(one)
}

function one(node: PhrasingContent): MdastPhrasing[] {
  switch (node.type) {
    case 'text':
      return fromText(node.value)
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: toMdastPhrasing(node.children) }]
    case 'subscript':
      return [directive('sub', node.children)]
    case 'superscript':
      return [directive('sup', node.children)]
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value }]
    case 'break':
      return [{ type: 'break' }]
    case 'link':
      return [
        {
          type: 'link',
          url: node.url.replace(/^topic:([^#]*)/u, './$1.md'),
          title: node.title ?? null,
          children: toMdastPhrasing(node.children),
        },
      ]
    case 'image':
      return [{ type: 'image', url: node.url, alt: node.alt, title: node.title ?? null }]
    case 'span':
      return [
        directive('lang', node.children, {
          ...(node.lang !== undefined && { lang: node.lang }),
          ...(node.dir !== undefined && { dir: node.dir }),
        }),
      ]
    case 'citation':
      return [literal(node.label)]
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: node.identifier, label: node.identifier }]
    case 'term':
      return [directive('term', node.children, { id: node.id })]
    case 'sentence':
      return toMdastPhrasing(node.children)
  }
}

/** Text that looks like a citation stays as it is: it was no citation when it was read and will be none again. */
function fromText(value: string): MdastPhrasing[] {
  const out: MdastPhrasing[] = []
  let done = 0
  for (const match of value.matchAll(citationPattern)) {
    if (match.index > done) out.push({ type: 'text', value: value.slice(done, match.index) })
    out.push(literal(match[0]))
    done = match.index + match[0].length
  }
  if (done < value.length) out.push({ type: 'text', value: value.slice(done) })
  return out
}

function directive(
  name: string,
  children: readonly PhrasingContent[],
  attributes: Record<string, string> = {},
): MdastPhrasing {
  return { type: 'textDirective', name, attributes, children: toMdastPhrasing(children) }
}
