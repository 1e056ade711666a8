import { createTopicMask } from '../typing/mask-topic.ts'
import { type Chunk, contentBefore, endsSentence, isContent, wordCount } from './chunk.ts'
import { endsInColon, opensInSmall } from './edge-signs.ts'
import { drop } from './find-furniture.ts'
import { isVital } from './is-vital.ts'
import { namesFurther } from './name-contacts.ts'
import { isHalf } from './part-blocks.ts'

/** A heading that may stand last with one short line below it. */
const closing =
  /\b(appendix|annex|anhang|annexe|anexo|references?|bibliography|sources|citations|disclaimer|contact|support|helplines?|further (reading|information)|credits?|web ?sites?|links|resources|(?:more|further|useful) information)\b/iu

/**
 * Marks the run of short blocks after the last real text: related-article titles, sign-up boxes, site names. They
 * look like headings, but nothing follows them that they could head.
 */
export function findTail(chunks: readonly Chunk[]): Chunk[] {
  let end = chunks.length
  const numbered = lastNumbered(chunks)
  while (end > numbered && isTail(chunks, end - 1) && !endsLabelled(chunks, end - 1)) end--
  // A leaflet that is nothing but short lines has no tail.
  const content = chunks.slice(0, end).filter(isContent).length
  if (content < 2) return [...chunks]
  const title = chunks.find((chunk) => chunk.role === 'title')?.text ?? ''
  if (!chunks.slice(end).some(isContent)) return [...chunks]
  const body = chunks.slice(0, end).filter(isContent)
  const mask = createTopicMask(
    title,
    body.map((chunk) => chunk.text),
  )
  return chunks.map((chunk, index) => {
    if (index < end || !isContent(chunk)) return chunk
    // A line that names the document's own subject may be a source or a link worth keeping: the safe choice is text.
    if (mask.mask(chunk.text).includes('~')) {
      return { ...chunk, role: 'text', confidence: 0.55, alternatives: ['dropped'] }
    }
    return drop(chunk, chunk.role === 'heading' ? 'related-link' : 'other', 0.75)
  })
}

/** Where the tail may begin at the earliest: below the last heading that goes on counting, and the block right below it. */
function lastNumbered(chunks: readonly Chunk[]): number {
  let count = 0
  let last = -1
  for (let at = 0; at < chunks.length; at++) {
    const { role, text } = chunks[at]!
    const heads = role === 'heading' || (role === 'text' && count > 0)
    const number = heads ? Number(/^(\d{1,2})[.)] \p{Lu}/u.exec(text)?.[1] ?? 0) : 0
    if (number === 0) continue
    if (number === count + 1 && number > 1) last = at
    count = number
  }
  if (last < 0) return 0
  let to = last + 1
  const below = chunks[to]
  while (below && chunks[to]?.group === below.group && isContent(chunks[to]!)) to++
  return to
}

/**
 * Whether three lines or more with a label each end here, as `Warning sign: a rash`: no site says so much of itself. The
 * lines of its own have the labels that sites have, or a single word or two behind.
 */
function endsLabelled(chunks: readonly Chunk[], index: number): boolean {
  let count = 0
  for (let at = index; count < 3 && isLabelled(chunks[at]); at--) count++
  return count === 3
}

const isLabelled = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  isContent(chunk) &&
  labelled.test(chunk.text) &&
  !siteLabel.test(chunk.text)

const labelled = /^[\p{Lu}\d][^:.]{2,50}: \S+ \S/u
const siteLabel =
  /^(?:address|author|by|call|categor(?:y|ies)|contact|copyright|date|e-?mail|fax|filed|follow|hours|language|last|more|next|phone|photo|posted|previous|published|publisher|read|related|reviewed|see|share|source|sources|tags?|tel|telephone|topics?|updated|version|visit|web ?site)\b/iu

function isTail(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]!
  if (!isContent(chunk)) return true
  if (chunk.forced) return false
  if (/^contact(?: us)?$/iu.test(chunk.text)) return !chunks.slice(index + 1).some(tellsWhere)
  if (
    isVital(chunk.text) ||
    source.test(chunk.text) ||
    chunk.text.includes('\t') ||
    told.test(chunk.text) ||
    open.test(chunk.text) ||
    blank.test(chunk.text) ||
    maker.test(chunk.text)
  )
    return false
  if (chunk.role === 'heading') return !closing.test(chunk.text) || index === chunks.length - 1
  if (chunk.role !== 'text' || chunk.marker || /^(?:https?:\/\/|www\.)\S+$/iu.test(chunk.text))
    return false
  const words = wordCount(chunk.text)
  const before = contentBefore(chunks, index)
  // Below the name of further help stands whom to ask, in a line or two.
  if (chunks.slice(Math.max(0, index - 3), index).some(isFurther)) return false
  // Small letters right below a line, in a small letter too or half a sentence, go on with that.
  if (before?.group === chunk.group && opensInSmall(chunk.text) && words >= 3)
    if (opensInSmall(before.text) || isHalf(before.text)) return false
  // What states something is text, however short.
  const plain = chunk.text.replace(/[*_]{1,3}$/u, '')
  if (endsSentence(plain) && !/[!?]["”’)]*$/u.test(plain)) return false
  if (before && endsInColon(before.text)) return false
  return words <= 12
}

const isFurther = ({ role, text }: Chunk): boolean => role === 'heading' && namesFurther(text)

/** A line that names where the words come from. */
const source =
  /^(?:sources?|quellen?|fuentes?|fonti?|fontes?|bron|bronnen|kilder?|källor|källa|źródł[oa]|источники?|المصدر|المصادر): \S/iu

/** Room to fill in, such as that for a name at the end of a form. */
const blank = /_{4}|\.{6}|…{3}|\[ ?\]|[☐□]/u

/** Who makes or sells what the text is about. */
const maker =
  /\b(?:ltd|limited|plc|gmbh|inc|llc|s\.?a\.?|s\.?p\.?a|b\.?v)\b\.?|\b(?:manufacturer|authori[sz]ation holder)\b/iu

/** A value behind its label, or a figure with what it counts. */
const told =
  /: [^:]{0,60}\d|\d ?(?:%|mg|mcg|ml|g|kg|cm|°)|\d (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|people)\b/u

/** The days a house is open, and the way there. */
const open =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s? ?(?:to|until|and|&|[-–]) ?(?:tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:bus(?:es)?|tram|level|floor|room|ward) [a-z]?\d/iu

/** Whether a line may be an address or a number to call. */
const tellsWhere = (chunk: Chunk): boolean => isContent(chunk) && /[\d@,]/u.test(chunk.text)
