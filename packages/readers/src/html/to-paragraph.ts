import {
  type Block,
  type DroppedReason,
  type PhrasingContent,
  saysFurniture,
} from '@plainleaf/content-model'
import type { Nodes } from 'hast'
import { at, linkLength, nameOf, wordsOf } from './element.ts'
import { drop, type HtmlState } from './html-state.ts'
import { saysPress, titlesFurniture } from './page-words.ts'

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
  return splitAtGaps(state.line(nodes)).flatMap((children, _, all) =>
    toBlock(children, all.length > 1 ? placeOf(children) : spanOf(nodes)),
  )
}

/** Two line breaks or more part paragraphs, as pages without paragraphs have it. */
function splitAtGaps(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]]
  for (const [index, node] of nodes.entries()) {
    const gap =
      node.type === 'break' &&
      (nodes[index + 1]?.type === 'break' || nodes[index - 1]?.type === 'break')
    if (!gap) parts.at(-1)!.push(node)
    else if (parts.at(-1)!.length > 0) parts.push([])
  }
  return parts.filter((part) => part.length > 0)
}

function placeOf(nodes: readonly PhrasingContent[]): ReturnType<typeof at> {
  const places = nodes.flatMap((node) => node.position ?? [])
  const [first] = places
  const last = places.at(-1)
  return first && last ? { position: { start: first.start, end: last.end } } : {}
}

function toBlock(children: PhrasingContent[], place: ReturnType<typeof at>): Block[] {
  const [only] = children
  if (!only) return []
  // An image that leads to its enlargement, or to another page, is shown for itself.
  const image = only.type === 'link' && only.children.length === 1 ? only.children[0] : only
  if (children.length === 1 && image?.type === 'image') return [{ type: 'figure', image, ...place }]
  return [{ type: 'paragraph', children, ...place }]
}

/** Why a line by itself is page furniture: an invitation to press, or nothing but a link that names no page. */
function asideReason(nodes: readonly Nodes[]): DroppedReason | null {
  const text = nodes.map(wordsOf).join(' ').trim()
  if (!text || text.length > 160) return null
  // Dates of review stand in one paragraph, each on its line.
  if (linesOf(nodes).every((line) => saysFurniture(line) === 'byline')) return 'byline'
  if (text.length > 80) return null
  const said = saysPress(text)
  if (said) return said
  const links = nodes.reduce(
    (sum, node) => sum + (node.type === 'element' ? linkLength(node) : 0),
    0,
  )
  if (links < text.length * 0.9) return null
  const invites =
    titlesFurniture(text) === 'advertisement' || /^book (?:now|online)\W*$/iu.test(text)
  return saysFurniture(text) ?? (invites ? 'advertisement' : null)
}

/** The words of each line that is not empty. */
function linesOf(nodes: readonly Nodes[]): string[] {
  const lines: string[] = ['']
  for (const node of nodes) {
    if (nameOf(node) === 'br') lines.push('')
    else lines[lines.length - 1] += wordsOf(node)
  }
  return lines.map((line) => line.trim()).filter(Boolean)
}

function spanOf(nodes: readonly Nodes[]): ReturnType<typeof at> {
  const places = nodes.filter((node) => node.type !== 'text' || node.value.trim()).map(at)
  const start = places.find((place) => place.position)?.position?.start
  const end = places.findLast((place) => place.position)?.position?.end
  return start && end ? { position: { start, end } } : {}
}
