import { type Chunk, endsSentence, isContent } from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { isAdvice, isHalf } from './part-blocks.ts'
import { tidyPiece } from './piece.ts'
import { plain } from './plain.ts'

/**
 * Lists that lost their marks and have blank lines between their items: two lines or more that begin with a small
 * letter, below one that ends with a colon, or three right below a heading.
 */
export function markLowered(chunks: readonly Chunk[]): Chunk[] {
  const out = [...chunks]
  // A document that marks its lists does not leave others bare.
  if (
    chunks.some(({ role, marker }) => role === 'item' && marker?.kind === 'bullet' && !marker.lost)
  )
    return out
  for (let index = 0; index < out.length; index++) {
    const { role, text } = out[index]!
    const leads = endsInColon(text) || (role === 'heading' && (isAdvice(text) || isHalf(text)))
    if (!isContent(out[index]!) || !(leads || role === 'heading')) continue
    let to = index + 1
    // Right below another item even a long one is no paragraph.
    const fits = (at: number): boolean =>
      out[at]!.group === out[at - 1]!.group
        ? isLowered(out[at]!, 300) || (at > index + 1 && isEponym(out[at]!))
        : isLowered(out[at]!)
    while (to < out.length && (!isContent(out[to]!) || fits(to))) to++
    const items = out.slice(index + 1, to).filter(isContent)
    // A heading that is no lead-in has text below, which was broken, it may be, or three items and more.
    if (items.length < (leads ? 2 : 3) || /^(?:and|or)\s/u.test(items[0]!.text)) continue
    const { group } = items[0]!
    for (let at = index + 1; at < to; at++) {
      const chunk = out[at]!
      if (!isContent(chunk)) continue
      out[at] = {
        ...chunk,
        ...tidyPiece(chunk),
        group,
        role: 'item',
        confidence: 0.8,
        alternatives: ['text'],
      }
    }
    index = to - 1
  }
  return out
}

/** Whether a line without a mark begins as an item in small letters does, and is no sentence. */
export const isLowered = (chunk: Chunk, most = 150): boolean =>
  plain(chunk) &&
  chunk.text.length <= most &&
  /^(?!(?:as|because|so|thus|together|where|which|with)\s)\p{Ll}/u.test(chunk.text) &&
  !endsSentence(chunk.text)

/** What is named after those who described it has a capital among small letters too. */
const isEponym = (chunk: Chunk): boolean =>
  plain(chunk) && /^\p{Lu}[\p{L}-]+[’']s \p{Ll}+(?: \p{Ll}+){0,3}$/u.test(chunk.text)
