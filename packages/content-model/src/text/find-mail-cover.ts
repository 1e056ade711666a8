import { type Chunk, endsSentence, isContent, wordCount } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { isClosing } from './find-mail-end.ts'
import { isVital } from './is-vital.ts'

const line = /^[-_=*~]{5,}$/u
const hello =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen)|bonjour|hola|ciao|beste)(?!\p{L})[^.?:]{0,60}[,!]?$/iu

/** The most lines and words of a note that brings a text along. */
const most = { lines: 14, words: 100 }

/** How a note hands over what it brings along. */
const handsOver =
  /\b(?:here(?:['’]s| is| are)|(?:see|is|are|text|wording) below|attached|enclosed|as (?:promised|discussed|asked|agreed|requested)|(?:the|this|our) (?:new |final |latest |revised )?(?:wording|text|draft|copy|version|document|file|leaflet|sheet|handout)|template|website|(?:anbei|unten|hier)(?= )|voici|ci-dessous|ci-joint|adjunto|aquí)(?!\p{L})/iu

/**
 * Drops the note that brings a text along in a mail: it stands above a drawn line or above a title with a word of the
 * subject, greets or closes, is short, and the text below is longer. A title right below is the text's own, before the
 * subject of the mail; what closes the mail below the text goes too. What warns stays.
 */
export function dropCover(chunks: readonly Chunk[], from: number): Chunk[] {
  const drawn = chunks.findIndex(
    (one, at) => at >= from && at <= from + most.lines && line.test(one.text),
  )
  const rule = drawn < 0 ? findOwnTitle(chunks, from) - 1 : drawn
  const end = drawn < 0 ? rule + 1 : rule
  const note = chunks.slice(from, end).filter(isContent)
  const greets = note.some(
    (one) => isClosing(one) || (one.text.length <= 70 && hello.test(one.text)),
  )
  const words = wordsIn(note)
  const text = chunks.slice(rule + 1).filter(isContent)
  if (end < 1 || !greets || words > most.words || wordsIn(text) <= words) return [...chunks]
  const title = text[0]
  const titled =
    title !== undefined &&
    (title.role === 'heading' || title.group !== text[1]?.group) &&
    wordCount(title.text, 13) <= 12 &&
    !endsSentence(title.text) &&
    isNamed(title.text, chunks.find(({ role }) => role === 'title')?.text ?? '')
  const closes = drawn < 0 ? chunks.findLastIndex(isClosing) : -1
  const signed = closes > rule && chunks.length - closes <= longest + 2 ? closes : chunks.length
  return chunks.map((chunk, at): Chunk => {
    if (at >= signed && isSigned(chunk)) return drop(chunk, 'byline', 0.75)
    if (titled && chunk === title)
      return { ...chunk, role: 'title', level: 1, marker: undefined, confidence: 0.7 }
    if (titled && chunk.role === 'title' && !chunk.forced) return drop(chunk, 'byline', 0.8)
    if (at < from || at >= end || !isContent(chunk) || chunk.forced) return chunk
    return isVital(chunk.text)
      ? { ...chunk, role: 'settled', marker: undefined, confidence: 0.6, alternatives: ['dropped'] }
      : drop(chunk, 'other', 0.75)
  })
}

/**
 * The title of what a mail brings along, where no line is drawn above it: below a greeting and a note that hands it over
 * stands a line by itself, a few words, with one of the subject. -1 where nothing is brought.
 */
function findOwnTitle(chunks: readonly Chunk[], from: number): number {
  const first = chunks.findIndex((one, at) => at >= from && isContent(one))
  if (first < 0 || !hello.test(chunks[first]!.text.slice(0, 100))) return -1
  const subject = chunks.find(({ role }) => role === 'title')?.text ?? ''
  let handed = false
  for (let at = first + 1; at < Math.min(chunks.length, first + most.lines); at++) {
    const chunk = chunks[at]!
    if (chunk.role !== 'text' && chunk.role !== 'heading') continue
    const { text, group } = chunk
    const alone = chunks[at - 1]?.group !== group && chunks[at + 1]?.group !== group
    const short = wordCount(text, 13) <= 12 && !/[.,;]$/u.test(text) && !isClosing(chunk)
    if (handed && alone && short && isNamed(text, subject)) return at
    handed ||= handsOver.test(text.slice(0, 400))
  }
  return -1
}

/** A line of a signature that says who writes and how to reach them, and nothing else. */
const isSigned = (chunk: Chunk): boolean =>
  isContent(chunk) &&
  !chunk.forced &&
  wordCount(chunk.text, 13) <= 12 &&
  !endsSentence(chunk.text) &&
  !isVital(chunk.text.replace(reached, ''))

/** Whether a line has a telling word of the subject. */
function isNamed(text: string, subject: string): boolean {
  const known = new Set(subject.toLowerCase().match(/\p{L}{4,}/gu))
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => known.has(word))
}

const wordsIn = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, { text }) => sum + wordCount(text), 0)

/** Lines that a signature may have. */
const longest = 10
/** A number to call, an address, and the words that a house and a profession are named with. */
const reached =
  /\+?\(?\d[\d ()-]{6,20}\d|\S{1,64}@\S{1,64}|\b(?:hospitals?|nurses?|pharmacists?|midwife|doctors?)\b/giu

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
    if (mail && isSigned(chunk)) return drop(chunk, 'byline', 0.75)
    return { ...chunk, role: 'settled', marker: undefined, confidence: 0.7 }
  })
}
