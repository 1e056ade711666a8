import {
  type Draft,
  type Dropped,
  type DroppedReason,
  isVital,
  saysFurniture,
  toText,
} from '@plainleaf/content-model'
import { saysPress, titlesFurniture } from '../html/page-words.ts'
import { findWebTail } from './find-web-tail.ts'

type Flow = Draft['blocks'][number]

/** Characters from which a paragraph above the title is text. */
const longest = 200
/** Words up to which an entry of a list may be a link of the site. */
const entry = 6

/**
 * Leaves out what a web page that was printed has round its text: its banner and menus above the title, the contents
 * at its side, and behind the text the parts, lines and lists that only lead on. Gives the rest, with the records of what went.
 */
export function dropWebParts(
  blocks: readonly Flow[],
  heads: readonly string[],
): { blocks: Flow[]; dropped: Dropped[] } {
  const sites = heads.map(siteOf).filter((site) => site.length > 5)
  const title = blocks.findIndex((block) => block.type === 'heading' && block.depth === 1)
  const dropped: Dropped[] = []
  const top = blocks.slice(0, Math.max(0, title)).filter((block) => {
    const text = wordsOf(block)
    const kept = block.type === 'paragraph' && text.length > longest && !/\bcookies?\b/iu.test(text)
    if (!kept) dropped.push(toDropped(block, saysFurniture(text) ?? 'navigation'))
    return kept
  })
  const rest = blocks.slice(Math.max(0, title))
  const end = textEnd(rest, sites)
  for (const block of rest.slice(end))
    dropped.push(toDropped(block, reasonFor(block) ?? 'related-link'))
  const named = rest[0] ? wordsOf(rest[0]).toLowerCase() : ''
  const tail = findWebTail(rest.slice(0, end))
  for (const block of tail) dropped.push(toDropped(block, reasonFor(block) ?? 'related-link'))
  const headings = new Set(
    rest.flatMap((block) => (block.type === 'heading' ? [wordsOf(block).toLowerCase()] : [])),
  )
  const main = rest.slice(0, end).filter((block) => !tail.has(block))
  const kept = main.filter((block, index) => {
    // The way through the site that leads to this page.
    const way =
      block.type === 'list' &&
      index === 1 &&
      isMenu(block) &&
      block.children.some((item) => toText(item).trim().toLowerCase() === named)
    const reason = way
      ? 'navigation'
      : isContents(block, main[index - 1], headings)
        ? 'toc-widget'
        : block.type === 'paragraph'
          ? lineReason(wordsOf(block))
          : null
    if (reason) dropped.push(toDropped(block, reason))
    return !reason
  })
  return { blocks: [...top, ...kept], dropped }
}

/** The name of the site in what a browser prints: what stands behind the last part of the page's title. */
function siteOf(head: string): string {
  const parts = head.split(/ [|–—-] /u)
  return parts.length > 1 ? parts.at(-1)!.toLowerCase().trim() : ''
}

/** Where the text ends: what stands behind is lines of the site, and lists of short entries below headings that say so. */
function textEnd(blocks: readonly Flow[], sites: readonly string[]): number {
  let end = blocks.length
  for (let at = blocks.length - 1; at > 0; at--) {
    const block = blocks[at]!
    const text = wordsOf(block)
    const signed =
      block.type === 'paragraph' &&
      text.length < longest &&
      sites.some((site) => text.toLowerCase().startsWith(site))
    if (signed || reasonFor(block)) end = at
    else if (block.type !== 'list' || !isMenu(block)) break
  }
  return end
}

function reasonFor(block: Flow): DroppedReason | null {
  const text = wordsOf(block)
  if (block.type === 'heading')
    return block.depth > 1
      ? (titlesFurniture(text) ?? (siteTitle.test(text) ? 'site-link' : null))
      : null
  return block.type === 'paragraph' ? lineReason(text) : null
}

const siteTitle =
  /^(?:support links|footer(?: menu| links)?|quick links|site map|legal|follow us|contact us)$/iu

const lineReason = (text: string): DroppedReason | null => {
  if (text.length > longest) return null
  if (/^(?:©|\(c\) |copyright\b|all rights reserved)/iu.test(text)) return 'site-link'
  return isVital(text) ? null : (saysFurniture(text) ?? saysPress(text))
}

/** Whether a list is the contents that the line above announces: it names headings of the page and nothing else. */
const isContents = (
  block: Flow,
  before: Flow | undefined,
  headings: ReadonlySet<string>,
): boolean =>
  block.type === 'list' &&
  before !== undefined &&
  titlesFurniture(wordsOf(before)) === 'toc-widget' &&
  block.children.every((item) => headings.has(toText(item).trim().toLowerCase()))

const isMenu = (list: Extract<Flow, { type: 'list' }>): boolean =>
  list.children.every((item) => {
    const text = toText(item).trim()
    return text.split(/\s+/u).length <= entry && !/[.;:]$|\d/u.test(text)
  })

const wordsOf = (block: Flow): string =>
  toText(block.type === 'heading' ? block.children : block)
    .replace(/\s+/gu, ' ')
    .trim()

function toDropped(block: Flow, reason: DroppedReason): Dropped {
  const position = block.position ? { position: block.position } : {}
  const line = block.position?.start.line ?? 1
  return {
    type: 'dropped',
    line,
    text: wordsOf(block),
    reason,
    ...position,
    data: { confidence: 0.8 },
  }
}
