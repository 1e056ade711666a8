import { type Chunk, contentAfter, contentBefore } from './chunk.ts'

/** What leaflets call the part that tells where to read or to ask further. */
const further =
  /^(?:(?:for |where can i (?:get|find) )?(?:more|further|useful|other|helpful) (?:information|help|support|reading|contacts|addresses|links|web ?sites|resources)|(?:to )?find out more|(?:pour )?en savoir plus|(?:adresses|liens|contacts) utiles|(?:weitere|mehr) informationen|(?:nützliche|hilfreiche) (?:links|adressen)|más información|enlaces (?:útiles|de interés)|per saperne di più|(?:link|indirizzi) utili|meer informatie|(?:handige|nuttige) (?:links|adressen)|więcej informacji)\s?\??$/iu
const reached = /\S@\S|(?:https?:\/\/|www\.)\S|\d[\d ()-]{5,20}\d/u

/** Whether a line is such a name. */
export const namesFurther = (text: string): boolean => text.length <= 60 && further.test(text)

/** Makes a heading of such a name above a block of lines of which one of the first is an address, a page or a number. */
export function nameContacts(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, index): Chunk => {
    const { role, marker, forced, text, group } = chunk
    if (role !== 'text' || marker || forced || !namesFurther(text)) return chunk
    const next = contentAfter(chunks, index)
    if (contentBefore(chunks, index)?.group === group || !next || next.group > group + 1)
      return chunk
    const below = chunks.slice(index + 1, index + 5)
    const names = below.some(
      (one) => one.group === next.group && one.text.length <= 120 && reached.test(one.text),
    )
    return names ? { ...chunk, role: 'heading', confidence: 0.7, alternatives: ['text'] } : chunk
  })
}
