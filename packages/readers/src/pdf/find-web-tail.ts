import { type Draft, isVital, saysFurniture, toText } from '@plainleaf/content-model'
import { saysPress, titlesFurniture } from '../html/page-words.ts'

type Flow = Draft['blocks'][number]
type Heading = Extract<Flow, { type: 'heading' }>

/** A heading with what stands below it, up to the next one. */
interface Part {
  heading: Heading
  below: Flow[]
}

/**
 * What a printed web page has behind its text below headings that say so, one such part after the other: buttons to share it,
 * teasers of other pages, what readers wrote. Sources that the notes of the text name may stand among them and stay.
 */
export function findWebTail(blocks: readonly Flow[]): ReadonlySet<Flow> {
  const parts: Part[] = []
  for (const block of blocks) {
    if (block.type === 'heading') parts.push({ heading: block, below: [] })
    else parts.at(-1)?.below.push(block)
  }
  const tail = new Set<Flow>()
  for (let at = parts.length - 1; at > 0; at--) {
    const { heading, below } = parts[at]!
    if (!isTail(parts, at)) break
    for (const block of [heading, ...below]) if (!isSources(block)) tail.add(block)
  }
  return tail
}

function isTail(parts: readonly Part[], at: number): boolean {
  const { heading, below } = parts[at]!
  const said = titlesFurniture(wordsOf(heading))
  if (said === 'other') return below.every((block) => !isVital(wordsOf(block)))
  if (!below.every((block) => isSources(block) || leadsOn(block))) return false
  if (said === 'share-bar' || said === 'related-link') return true
  // The title of another page, below a heading that announces such.
  const above = parts.slice(0, at).findLast((part) => part.heading.depth < heading.depth)
  return above !== undefined && titlesFurniture(wordsOf(above.heading)) === 'related-link'
}

/** Words up to which an item may be the name of another page. */
const longestName = 6

/** Whether a block only leads to other pages or to where this one can be shared. */
function leadsOn(block: Flow): boolean {
  if (block.type === 'list')
    return block.children.every((item) => {
      const text = toText(item).trim()
      const name = text.split(/\s+/u).length <= longestName && !/[.;:]$|\d/u.test(text)
      return (name && !isVital(text)) || toShare.test(text)
    })
  const text = wordsOf(block)
  return (
    block.type === 'paragraph' &&
    !isVital(text) &&
    ((saysFurniture(text) ?? saysPress(text)) !== null ||
      toShare.test(text) ||
      /^(?:previous|next)(?: \w{1,12})?: .{1,90}$/iu.test(text))
  )
}

const toShare = /^(?:click|tap|press) (?:here )?to (?:share|print|e-?mail|tweet|pin)\b.{0,80}$/iu

/** Whether a block lists sources: each entry has a year, and a volume, an address or a way back to its mark. */
const isSources = (block: Flow): boolean =>
  block.type === 'list' &&
  block.children.every((item) => {
    const [, ...after] = toText(item).split(/\b(?:19|20)\d\d\b/u)
    return after.some((text) => /;|\d:\d|doi|https?:|↩/u.test(text))
  })

const wordsOf = (block: Flow): string =>
  toText(block.type === 'heading' ? block.children : block)
    .replace(/\s+/gu, ' ')
    .trim()
