import { type Chunk, endsSentence, isContent, wordCount } from './chunk.ts'
import { drop, isContactName } from './find-furniture.ts'
import { isVital } from './is-vital.ts'

/** What sites ask before they show a page: to be allowed to store and to pass on what visitors do. */
const consent =
  /^(?:we|this (?:web)?site)(?:,? and (?:our|its) (?:\d{1,4} )?(?:trusted )?partners)?,? (?:use|store|process|value your privacy|care about your privacy)\b.{0,300}\b(?:cookies|on (?:a|your) device|personal data|tracking|your privacy)\b/iu
const label =
  /^(?:(?:we (?:value|care about|respect) )?your privacy|cookies?(?: consent| notice| policy)?|privacy(?: notice| settings)?|about cookies)[.!]?$/iu

/** Drops the question for consent that stands above a page, with the line that names it. */
export function dropConsent(chunks: readonly Chunk[]): Chunk[] {
  const top = chunks.slice(0, 8)
  const at = top.findIndex(
    ({ role, text }) => role !== 'heading' && text.length <= 600 && consent.test(text),
  )
  if (at < 0) return [...chunks]
  return chunks.map((chunk, index) => {
    const named = index < at && label.test(chunk.text)
    return isContent(chunk) && !chunk.forced && (index === at || named)
      ? drop(chunk, 'other', 0.85)
      : chunk
  })
}

/**
 * Drops what is left of the blocks below the text of which half is known to be furniture: a few words each that lead to
 * other pages, and neither tell nor warn.
 */
export function dropSiteFoot(chunks: readonly Chunk[]): Chunk[] {
  const out = [...chunks]
  let to = chunks.length
  while (to > 0) {
    let from = to - 1
    while (from > 0 && chunks[from - 1]!.group === chunks[from]!.group) from--
    const block = chunks.slice(from, to)
    const rest = block.filter(isContent)
    const known = block.filter(({ role }) => role === 'dropped').length
    const all = rest.length === 0
    if (!all && !(known >= 3 && known >= rest.length && rest.every(leadsOn))) break
    for (let at = from; at < to; at++)
      if (isContent(chunks[at]!)) out[at] = drop(chunks[at]!, 'navigation', 0.75)
    to = from
  }
  return out
}

const leadsOn = ({ role, marker, forced, text }: Chunk): boolean =>
  role === 'text' &&
  !marker &&
  !forced &&
  wordCount(text, 5) <= 4 &&
  !endsSentence(text) &&
  !/[\d@:]/u.test(text) &&
  (isContactName(text) || !isVital(text))
