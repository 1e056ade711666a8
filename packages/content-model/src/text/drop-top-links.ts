import { type Chunk, endsSentence, isContent, wordCount } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { isVital } from './is-vital.ts'
import { slicePiece } from './piece.ts'

/** Nobody puts more lines than that above a title. */
const most = 30

/**
 * Drops what stands above the title of a page as its first lines, where the line below speaks of what the text speaks of
 * and they do not as much: a list of links, three or more of a few words, or the way to the page from home with spaces alone
 * between its steps.
 */
export function dropTopLinks(chunks: readonly Chunk[]): Chunk[] {
  const first = chunks.slice(0, most).findIndex((one) => isContent(one) && !marked.test(one.text))
  if (first < 0) return [...chunks]
  let to = first
  while (to < most && chunks[to]?.marker?.kind === 'bullet' && isLink(chunks[to]!)) to++
  if (to - first < 3) to = isWay(chunks[first]!) ? first + 1 : first
  const links = chunks.slice(first, to)
  if (links.length === 0 || !isTitle(chunks, to, links)) return [...chunks]
  return chunks.map((chunk, index) =>
    index >= first && index < to ? drop(chunk, 'navigation', 0.75) : chunk,
  )
}

/** `Home > Guides > Feet`, which is left out later. */
const marked = /^home ?[>›»/|]/iu

const isLink = (chunk: Chunk): boolean =>
  chunk.role === 'text' &&
  !chunk.forced &&
  wordCount(wordsOf(chunk), 5) <= 4 &&
  !endsSentence(chunk.text) &&
  !isVital(chunk.text.replace(people, ''))

/** Where to find those is what links are for. */
const people = /\b(?:doctors?|hospitals?|midwi(?:fe|ves)|nurses?|pharmacists?)\b/giu

const wordsOf = (chunk: Chunk): string =>
  (chunk.marker ? slicePiece(chunk, chunk.marker.length) : chunk).text

/** `Home Patient guides Feet`: a step that begins after a small letter tells that it is no name of something done at home. */
const isWay = ({ role, forced, marker, text }: Chunk): boolean =>
  role === 'text' &&
  !forced &&
  !marker &&
  text.length <= 100 &&
  /^Home \p{Lu}[\p{L} ,&’'-]* \p{Ll}[\p{L}-]* \p{Lu}/u.test(text)

/** Whether a line may be a title that has a word of the text below which the lines above it have not. */
function isTitle(chunks: readonly Chunk[], index: number, links: readonly Chunk[]): boolean {
  const own = chunks[index]
  if (own?.role !== 'text' || own.marker || !/^\p{Lu}/u.test(own.text)) return false
  if (endsSentence(own.text) || wordCount(own.text, 13) > 12) return false
  const below = chunks.slice(index + 1, index + 4).filter(isContent)
  if (!below.some(({ text }) => endsSentence(text) && wordCount(text, 7) > 6)) return false
  const text = below.map((one) => one.text.slice(0, 500).toLowerCase()).join(' ')
  const above = links.map((one) => one.text.toLowerCase()).join(' ')
  const words = own.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return words.some((word) => text.includes(word) && !above.includes(word))
}
