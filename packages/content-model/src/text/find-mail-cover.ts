import { type Chunk, endsSentence, isContent, wordCount } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { isClosing } from './find-mail-end.ts'
import { isVital } from './is-vital.ts'

const line = /^[-_=*~]{5,}$/u
const hello =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen)|bonjour|hola|ciao|beste)(?!\p{L})[^.?:]{0,60}[,!]?$/iu

/** The most lines and words of a note that brings a text along. */
const most = { lines: 14, words: 100 }

/**
 * Drops the note above a drawn line that brings a text along in a mail: it greets or closes, is short, and the text below
 * the line is longer. A title right below the line is the text's own, before the subject of the mail. What warns stays.
 */
export function dropCover(chunks: readonly Chunk[], from: number): Chunk[] {
  const rule = chunks.findIndex(
    (one, at) => at >= from && at <= from + most.lines && line.test(one.text),
  )
  const note = chunks.slice(from, rule).filter(isContent)
  const greets = note.some(
    (one) => isClosing(one) || (one.text.length <= 70 && hello.test(one.text)),
  )
  const words = wordsIn(note)
  const text = chunks.slice(rule + 1).filter(isContent)
  if (rule < 0 || !greets || words > most.words || wordsIn(text) <= words) return [...chunks]
  const title = text[0]
  const titled =
    title !== undefined &&
    (title.role === 'heading' || title.group !== text[1]?.group) &&
    wordCount(title.text, 13) <= 12 &&
    !endsSentence(title.text) &&
    isNamed(title.text, chunks.find(({ role }) => role === 'title')?.text ?? '')
  return chunks.map((chunk, at): Chunk => {
    if (titled && chunk === title)
      return { ...chunk, role: 'title', level: 1, marker: undefined, confidence: 0.7 }
    if (titled && chunk.role === 'title' && !chunk.forced) return drop(chunk, 'byline', 0.8)
    if (at < from || at >= rule || !isContent(chunk) || chunk.forced) return chunk
    return isVital(chunk.text)
      ? { ...chunk, role: 'settled', marker: undefined, confidence: 0.6, alternatives: ['dropped'] }
      : drop(chunk, 'other', 0.75)
  })
}

/** Whether a line has a telling word of the subject. */
function isNamed(text: string, subject: string): boolean {
  const known = new Set(subject.toLowerCase().match(/\p{L}{4,}/gu))
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => known.has(word))
}

const wordsIn = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, { text }) => sum + wordCount(text), 0)

/** Lines that a signature may have. */
const longest = 10
/** A number to call, an address, and the word that a house is named with. */
const reached = /\+?\(?\d[\d ()-]{6,20}\d|\S{1,64}@\S{1,64}|\bhospitals?\b/giu

/**
 * The last lines below `--`, which mail programs put above a signature, are no headings and no list; of a mail they go,
 * but for a line that says more than who writes and how to reach them.
 */
export function settleSignature(chunks: readonly Chunk[], mail: boolean): Chunk[] {
  const at = chunks.findLastIndex(({ role, text }) => role === 'text' && /^--$/u.test(text))
  const below = at < 0 ? [] : chunks.slice(at + 1).filter(isContent)
  const short = below.every((one) => wordCount(one.text, 13) <= 12 && !one.forced)
  if (below.length === 0 || below.length > longest || !short) return [...chunks]
  return chunks.map((chunk, index): Chunk => {
    if (index <= at || !isContent(chunk)) return chunk
    const tells = isVital(chunk.text.replace(reached, ''))
    if (mail && !tells && !endsSentence(chunk.text)) return drop(chunk, 'byline', 0.75)
    return { ...chunk, role: 'settled', marker: undefined, confidence: 0.7 }
  })
}
