import { type Chunk, isContent, wordCount } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { isVital } from './is-vital.ts'
import { sentFrom } from './sent-from.ts'

/** How letters close. */
const closes =
  /^(?:(?:many )?thanks|thank you|(?:with )?(?:kind |best |warm )?(?:regards|wishes)|yours (?:very )?(?:sincerely|faithfully|truly)|(?:very )?sincerely(?: yours)?|hochachtungsvoll|(?:herzliche|liebe|viele|beste) grüße|(?:mit )?(?:freundlichen|herzlichen|besten|viele) grüßen?|(?:bien )?cordialement|(?:bien|sincèrement) à vous|salutations distinguées|avec mes meilleures salutations|(?:muy )?atentamente|un (?:cordial )?saludo|saludos(?: cordiales)?|cordiali saluti|met vriendelijke groet(?:en)?|pozdrawiam|atenciosamente)[,.!]?$/iu

/** The same in the long forms of French, Spanish and Italian. */
const closesAtLength =
  /^(?:je vous prie d['’]agréer|veuillez (?:agréer|recevoir)|(?:sin otro particular|reciba un|le saluda)\b|(?:in attesa|con l['’]occasione).{0,60}\b(?:saluti|porgo)\b)/iu

/** What a mail program puts above the letter that is answered. */
export const answered: RegExp =
  /^(?:on|am|le|el|il|op|em|w dniu) .{4,120}(?:wrote|schrieb|écrit|escribió|ha scritto|schreef|escreveu|napisał\(?a?\)?)\s?:/iu

/** What stands above a letter that another one brings along. */
export const brought: RegExp =
  /^[-_\s]{0,12}(?:original message|forwarded message|begin forwarded message|ursprüngliche nachricht|message (?:d['’]origine|transféré)|mensaje original|messaggio originale)\s?:?[-_\s]{0,12}$/iu

/** Lines that a signature may have. */
const most = 8

/** Whether a line closes a letter. */
export const isClosing = ({ role, text }: Chunk): boolean =>
  role === 'text' &&
  ((text.length <= 40 && closes.test(text)) || (text.length <= 200 && closesAtLength.test(text)))

/**
 * The end of a letter: the lines below how it closes are a signature, none of them a heading, and the letter that it
 * answers is no part of it where it is shorter.
 */
export function findMailEnd(chunks: readonly Chunk[]): Chunk[] {
  const out = [...chunks]
  const end = chunks.findLastIndex(isClosing)
  const words = (from: number, to?: number): number =>
    chunks
      .slice(from, to)
      .filter(isContent)
      .reduce((sum, { text }) => sum + wordCount(text), 0)
  const reply = chunks.findIndex(
    ({ text, reason }, index) =>
      index > end &&
      (answered.test(text.slice(0, 200)) || (reason === 'byline' && brought.test(text))),
  )
  // Without a signature the letter ends where the other begins.
  const last = end < 0 ? reply : end
  if (last < 0 || words(0, last) < words(last)) return out
  const to = reply < 0 ? chunks.length : reply
  for (let at = last; at < Math.min(to, last + most); at++) {
    const chunk = chunks[at]!
    const signed = chunk.role === 'text' && wordCount(chunk.text, 16) <= 15
    if (signed && !sentFrom.test(chunk.text.toLowerCase()))
      out[at] = { ...chunk, role: 'settled', marker: undefined, confidence: 0.8 }
  }
  for (let at = to; at < chunks.length; at++) {
    const { role, text } = chunks[at]!
    const quoted = role === 'quote' && (at === reply || !isVital(text))
    if (quoted || (at === reply && role === 'text')) out[at] = drop(chunks[at]!, 'other', 0.8)
  }
  return out
}
