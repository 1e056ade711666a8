import type { Block } from '@plainleaf/content-model'
import type { Nodes } from 'hast'
import { at } from './element.ts'
import type { HtmlState } from './html-state.ts'

/** A paragraph of what runs on between blocks; an image by itself is a figure. Nothing when there are no words. */
export function toParagraph(nodes: readonly Nodes[], state: HtmlState): Block[] {
  const children = state.line(nodes)
  const [only] = children
  if (!only) return []
  const place = spanOf(nodes)
  if (children.length === 1 && only.type === 'image')
    return [{ type: 'figure', image: only, ...place }]
  return [{ type: 'paragraph', children, ...place }]
}

function spanOf(nodes: readonly Nodes[]): ReturnType<typeof at> {
  const places = nodes.filter((node) => node.type !== 'text' || node.value.trim()).map(at)
  const start = places.find((place) => place.position)?.position?.start
  const end = places.findLast((place) => place.position)?.position?.end
  return start && end ? { position: { start, end } } : {}
}
