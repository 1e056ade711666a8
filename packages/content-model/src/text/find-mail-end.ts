import { type Chunk, isContent, wordCount } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { isVital } from './is-vital.ts'

/** How letters close. */
const closes =
  /^(?:(?:many )?thanks|thank you|(?:with )?(?:kind |best |warm )?(?:regards|wishes)|yours (?:sincerely|faithfully|truly)|sincerely|(?:mit )?(?:freundlichen|herzlichen|besten|viele) grüßen?|cordialement|bien à vous|atentamente|un saludo|saludos(?: cordiales)?|cordiali saluti|met vriendelijke groet(?:en)?|pozdrawiam|atenciosamente)[,.!]?$/iu

/** What a mail program puts above the letter that is answered. */
const answered =
  /^(?:on|am|le|el|il|op|em|w dniu) .{4,120}(?:wrote|schrieb|écrit|escribió|ha scritto|schreef|escreveu|napisał\(?a?\)?)\s?:/iu

/** Lines that a signature may have. */
const most = 8

/**
 * The end of a letter: the lines below how it closes are a signature, none of them a heading, and the letter that it
 * answers is no part of it where it is shorter.
 */
export function findMailEnd(chunks: readonly Chunk[]): Chunk[] {
  const out = [...chunks]
  const end = chunks.findLastIndex(
    ({ role, text }) => role === 'text' && text.length <= 40 && closes.test(text),
  )
  if (end < 0) return out
  const words = (from: number, to?: number): number =>
    chunks
      .slice(from, to)
      .filter(isContent)
      .reduce((sum, { text }) => sum + wordCount(text), 0)
  if (words(0, end) < words(end)) return out
  const reply = chunks.findIndex(
    (chunk, index) => index > end && answered.test(chunk.text.slice(0, 200)),
  )
  const to = reply < 0 ? chunks.length : reply
  for (let at = end; at < Math.min(to, end + most); at++) {
    const chunk = chunks[at]!
    if (chunk.role === 'text' && wordCount(chunk.text, 16) <= 15)
      out[at] = { ...chunk, role: 'settled', marker: undefined, confidence: 0.8 }
  }
  for (let at = to; at < chunks.length; at++)
    if (chunks[at]!.role === 'quote' && (at === reply || !isVital(chunks[at]!.text)))
      out[at] = drop(chunks[at]!, 'other', 0.8)
  return out
}
