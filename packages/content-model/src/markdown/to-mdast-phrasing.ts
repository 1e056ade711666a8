import type { PhrasingContent as MdastPhrasing } from 'mdast'
import { citationPattern } from '../citation/citation-pattern.ts'
import type { Image, PhrasingContent } from '../tree/phrasing.ts'
import { literal } from './markdown-writer.ts'

/**
 * Our inline content as mdast. A plain sentence is written as its words. `oneLine` is for headings, cells and
 * labels, where a break is written as `<br>`.
 */
export function toMdastPhrasing(
  nodes: readonly PhrasingContent[],
  oneLine = false,
): MdastPhrasing[] {
  return join(nodes.flatMap((node) => one(node, oneLine)))
}

/** Neighbours of the same kind become one: side by side their markers would run together. */
function join(nodes: readonly MdastPhrasing[]): MdastPhrasing[] {
  const out: MdastPhrasing[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (last?.type === 'inlineCode' && node.type === 'inlineCode') last.value += node.value
    else if (isMark(last) && last.type === node.type) last.children.push(...(node as Mark).children)
    else out.push(node)
  }
  return out
}

type Mark = Extract<MdastPhrasing, { type: 'emphasis' | 'strong' | 'delete' }>

const isMark = (node: MdastPhrasing | undefined): node is Mark =>
  node?.type === 'emphasis' || node?.type === 'strong' || node?.type === 'delete'

/** Emphasis in the same emphasis says no more; only its words are written. */
function unwrap(nodes: readonly PhrasingContent[], type: Mark['type']): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (!('children' in node)) return [node]
    const children = unwrap(node.children, type)
    return node.type === type ? children : [{ ...node, children }]
  })
}

function one(node: PhrasingContent, oneLine: boolean): MdastPhrasing[] {
  switch (node.type) {
    case 'text':
      return fromText(node.value)
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [
        { type: node.type, children: toMdastPhrasing(unwrap(node.children, node.type), oneLine) },
      ]
    case 'subscript':
      return [directive('sub', toMdastPhrasing(node.children, oneLine))]
    case 'superscript':
      return [directive('sup', toMdastPhrasing(node.children, oneLine))]
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value }]
    case 'break':
      return oneLine ? [literal('<br>')] : [{ type: 'break' }]
    case 'link':
      return [
        {
          type: 'link',
          url: node.url.replace(/^topic:([^#]*)/u, './$1.md'),
          title: node.title ?? null,
          children: toMdastPhrasing(node.children, oneLine),
        },
      ]
    case 'image':
      return [{ type: 'image', url: node.url, alt: node.alt, title: imageTitle(node) ?? null }]
    case 'span':
      return [
        directive('lang', toMdastPhrasing(node.children, oneLine), {
          ...(node.lang !== undefined && { lang: node.lang }),
          ...(node.dir !== undefined && { dir: node.dir }),
        }),
      ]
    case 'citation':
      return [literal(node.label)]
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: node.identifier, label: node.identifier }]
    case 'term':
      return [directive('term', toMdastPhrasing(node.children, oneLine), { id: node.id })]
    case 'sentence':
      return toMdastPhrasing(node.children, oneLine)
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
  children: MdastPhrasing[],
  attributes: Record<string, string> = {},
): MdastPhrasing {
  return { type: 'textDirective', name, attributes, children }
}

/** Title of an image; what only adorns has none, and says so in its place. */
export function imageTitle({ alt, title, decorative }: Image): string | undefined {
  return decorative && !alt ? 'decorative' : title
}
