import { type Block, type DroppedReason, saysFurniture } from '@plainleaf/content-model'
import type { Nodes } from 'hast'
import { at, linkLength, wordsOf } from './element.ts'
import { drop, type HtmlState } from './html-state.ts'
import { saysPress } from './page-words.ts'

/** A paragraph of what runs on between blocks; an image by itself is a figure. Nothing when there are no words. */
export function toParagraph(nodes: readonly Nodes[], state: HtmlState): Block[] {
  const reason = state.page ? asideReason(nodes) : null
  if (reason) {
    const children = nodes.filter((node) => node.type === 'text' || node.type === 'element')
    drop(
      { type: 'element', tagName: 'span', properties: {}, children, ...spanOf(nodes) },
      reason,
      state,
    )
    return []
  }
  const children = state.line(nodes)
  const [only] = children
  if (!only) return []
  const place = spanOf(nodes)
  if (children.length === 1 && only.type === 'image')
    return [{ type: 'figure', image: only, ...place }]
  return [{ type: 'paragraph', children, ...place }]
}

/** Why a line by itself is page furniture: an invitation to press, or nothing but a link that names no page. */
function asideReason(nodes: readonly Nodes[]): DroppedReason | null {
  const text = nodes.map(wordsOf).join(' ').trim()
  if (!text || text.length > 80) return null
  const said = saysPress(text)
  if (said) return said
  const links = nodes.reduce(
    (sum, node) => sum + (node.type === 'element' ? linkLength(node) : 0),
    0,
  )
  return links >= text.length * 0.9 ? saysFurniture(text) : null
}

function spanOf(nodes: readonly Nodes[]): ReturnType<typeof at> {
  const places = nodes.filter((node) => node.type !== 'text' || node.value.trim()).map(at)
  const start = places.find((place) => place.position)?.position?.start
  const end = places.findLast((place) => place.position)?.position?.end
  return start && end ? { position: { start, end } } : {}
}
