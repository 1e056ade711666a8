import { type Chunk, isContent, wordCount } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { dropCover, settleSignature } from './find-mail-cover.ts'
import { brought, findMailEnd } from './find-mail-end.ts'
import { isVital } from './is-vital.ts'
import { slicePiece, tidyPiece } from './piece.ts'

/** Lines that stand above a letter sent by mail, in the languages of the programs that send them. */
export const field: RegExp =
  /^\*{0,2}(?:from|sent|date|to|cc|bcc|reply-to|subject|attachments?|importance|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado|para|asunto|da|inviato|a|oggetto|van|verzonden|aan|onderwerp|od|wysłano|do|temat|assunto)\*{0,2}:\*{0,2}(?:\s+\S|$)/iu

const subject =
  /^\*{0,2}(?:subject|betreff|objet|asunto|oggetto|onderwerp|temat|assunto)\*{0,2}:\*{0,2}\s/iu
/** What programs put before the subject of a letter that is sent on or answered. */
const again = /^(?:re|fwd?|aw|wg|tr|rv|doorst)\s?:\s?/iu

/** A confidentiality notice, as servers add below letters. */
const notice =
  /^(?:this|the information in this|the contents of this) (?:e-?mail|message|communication)\b.{0,80}\b(?:confidential|intended)\b|^(?:if you (?:are not the intended recipient|have received this (?:e-?mail|message) in error)|please consider the environment before printing)\b/iu

/** What the sheet of a letter inside a house is called. */
const named = /^(?:memo(?:randum)?|fax|rundschreiben|circular)$/iu

/**
 * Drops what a mail program wrote above and below a text that came as a letter: three fields or more right below each
 * other before any text, and the notice that its words are secret.
 */
export function findMailHead(chunks: readonly Chunk[]): Chunk[] {
  const opening = findOpening(chunks)
  const memo =
    opening >= 0 && (named.test(chunks[opening]!.text) || brought.test(chunks[opening]!.text))
  const first = memo ? chunks.findIndex((one, at) => at > opening && isContent(one)) : opening
  let end = first
  while (first >= 0 && end < chunks.length && isField(chunks[end]!)) end++
  const head = chunks.slice(Math.max(0, first), end)
  const isHead =
    head.filter(isContent).length >= 3 && head.every(({ group }) => group <= head[0]!.group + 1)
  if (!isHead) return settleSignature(chunks, false)
  const inner = findInner(chunks, end)
  const letter = chunks.flatMap((chunk, index): Chunk[] => {
    if (!isContent(chunk)) return [chunk]
    if (memo && index === opening) return [drop(chunk, 'byline', 0.9)]
    // A note above a letter that is sent on is for whom it is sent to.
    if (index < opening)
      return [
        isVital(chunk.text)
          ? { ...chunk, role: 'settled', confidence: 0.6, alternatives: ['dropped'] }
          : drop(chunk, 'other', 0.75),
      ]
    if (index >= first && index < end) return titled(chunk) ?? [drop(chunk, 'byline', 0.9)]
    if (inner.has(index)) return [drop(chunk, 'byline', 0.9)]
    return [notice.test(chunk.text.slice(0, 300)) ? drop(chunk, 'other', 0.9) : chunk]
  })
  // The subject may have become two chunks.
  return settleSignature(findMailEnd(dropCover(letter, end + letter.length - chunks.length)), true)
}

/** The first line, or the one that says that a letter is sent on where no more than a note stands above. */
function findOpening(chunks: readonly Chunk[]): number {
  const first = chunks.findIndex(isContent)
  const at = chunks.findIndex(
    ({ text }, index) => index < first + 8 && text.length <= 80 && brought.test(text),
  )
  if (first < 0 || at <= first) return first
  const words = (from: number, to?: number): number =>
    chunks.slice(from, to).reduce((sum, { text }) => sum + wordCount(text, 200), 0)
  const note = words(first, at)
  return note <= 60 && words(at, at + 60) > note * 2 ? at : first
}

/** The fields, three or more right below each other, of letters that were sent on, and the lines that say so. */
function findInner(chunks: readonly Chunk[], from: number): Set<number> {
  const found = new Set<number>()
  for (let at = from; at < chunks.length; at++) {
    const named = brought.test(chunks[at]!.text.slice(0, 80))
    let to = named ? at + 1 : at
    while (to < chunks.length && isContent(chunks[to]!) && isField(chunks[to]!)) to++
    if (named || to - at >= 3) for (let own = at; own < to; own++) found.add(own)
    at = Math.max(at, to - 1)
  }
  return found
}

/** What a letter is about is the best title it has; that it was sent on or answered is not part of it. */
function titled(chunk: Chunk): Chunk[] | undefined {
  const named = subject.exec(chunk.text)
  if (!named) return undefined
  let start = named[0].length
  for (
    let more = again.exec(chunk.text.slice(start));
    more;
    more = again.exec(chunk.text.slice(start))
  )
    start += more[0].length
  if (chunk.text.slice(start).trim() === '') return undefined
  const title: Chunk = {
    ...chunk,
    ...tidyPiece(slicePiece(chunk, start)),
    role: 'title',
    level: 1,
    confidence: 0.6,
    alternatives: ['text'],
  }
  return [drop({ ...chunk, ...slicePiece(chunk, 0, start) }, 'byline', 0.9), title]
}

const isField = (chunk: Chunk): boolean =>
  !isContent(chunk) || (chunk.role === 'text' && field.test(chunk.text.slice(0, 80)))
