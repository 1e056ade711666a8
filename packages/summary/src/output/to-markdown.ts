import {
  type Block,
  type PhrasingContent,
  type Section,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import type { BlockContent, PhrasingContent as MdastPhrasing, RootContent } from 'mdast'
import { toMarkdown as write } from 'mdast-util-to-markdown'
import { extractNotice, sourceNotice, statusLine } from './notice.ts'

/** A summary as CommonMark without front matter: title, notice, questions, sentences, source note. */
export function toMarkdown(plain: Topic): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(plain.title)] },
    { type: 'paragraph', children: [{ type: 'emphasis', children: [text(extractNotice)] }] },
    { type: 'paragraph', children: [text(statusLine(plain))] },
    ...plain.children.flatMap(section),
    { type: 'thematicBreak' },
    { type: 'paragraph', children: [text(sourceNotice)] },
  ]
  return write({ type: 'root', children }, { bullet: '-', emphasis: '*', rule: '-' })
}

function section(node: Section): RootContent[] {
  const heading = toText(node.heading)
  const depth = Math.min(6, Math.max(2, node.depth)) as 2
  return [
    ...(heading ? [{ type: 'heading' as const, depth, children: [text(heading)] }] : []),
    ...node.children.flatMap((child) => (child.type === 'section' ? section(child) : block(child))),
  ]
}

function block(node: Block): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: phrasing(node.children) }]
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered,
          spread: false,
          children: node.children.map((item) => ({
            type: 'listItem',
            spread: false,
            children: item.children.flatMap(block),
          })),
        },
      ]
    case 'callout': {
      const title = phrasing(node.title)
      const head: BlockContent[] =
        title.length > 0
          ? [{ type: 'paragraph', children: [{ type: 'strong', children: title }] }]
          : []
      return [{ type: 'blockquote', children: [...head, ...node.children.flatMap(block)] }]
    }
    default:
      return []
  }
}

/** What Markdown has no mark for stays as plain text; links that only lead inside the collection lose their target. */
function phrasing(nodes: readonly PhrasingContent[]): MdastPhrasing[] {
  return nodes.flatMap((node, at): MdastPhrasing[] => {
    switch (node.type) {
      case 'text':
        return [text(node.value)]
      case 'inlineCode':
        return [{ type: 'inlineCode', value: node.value }]
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: phrasing(node.children) }]
      case 'link':
        return /^(?:https?|mailto|tel):/iu.test(node.url)
          ? [{ type: 'link', url: node.url, children: phrasing(node.children) }]
          : phrasing(node.children)
      case 'sentence': {
        const apart = nodes[at - 1]?.type === 'sentence'
        return [...(apart ? [text(' ')] : []), ...phrasing(node.children)]
      }
      case 'citation':
      case 'footnoteReference':
      case 'image':
        return []
      case 'break':
        return [text(' ')]
      default:
        return phrasing(node.children)
    }
  })
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value }
}
