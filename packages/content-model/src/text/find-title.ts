import { type Chunk, firstPages, isContent, wordCount } from './chunk.ts'
import { drop, sameKey } from './find-furniture.ts'

/**
 * Picks the title among what stands before the first paragraph: what the source marks as such, else the first line
 * that speaks of what the text speaks of, else the first of four words or more. Before many titles stand names,
 * dates and menu words, which do neither; they are page furniture, and a later copy is a running title.
 */
export function findTitle(chunks: readonly Chunk[]): Chunk[] {
  const firstBody = chunks.findIndex(isBody)
  const opening = chunks.slice(0, firstBody < 0 ? chunks.length : firstBody)
  const rest = chunks.slice(opening.length).filter(isContent)
  const vocabulary = new Set(wordsOf(firstPages(rest)))
  const candidates = opening.flatMap((chunk, index) =>
    isCandidate(chunk) && !chunk.forced
      ? [{ index, chunk, shared: shareOf(chunk, vocabulary) }]
      : [],
  )
  const told = chunks.findIndex((chunk) => chunk.role === 'title')
  const best =
    (told >= 0 && { index: told, chunk: chunks[told]!, shared: 1 }) ||
    candidates.find(({ chunk }) => chunk.level === 1) ||
    candidates.find(({ shared, chunk }) => shared >= 0.34 || wordCount(chunk.text) >= 4) ||
    candidates[0]
  if (!best) return [...chunks]
  const key = sameKey(best.chunk.text)
  const confidence = best.chunk.level === 1 ? 0.97 : Math.min(0.95, 0.55 + best.shared * 0.4)
  return chunks.map((chunk, index): Chunk => {
    if (index === best.index) return { ...chunk, role: 'title', level: 1, confidence }
    if (chunk.role !== 'text' && chunk.role !== 'heading') return chunk
    // No title is a page long.
    if (key.length > 3 && chunk.text.length <= 2000 && sameKey(chunk.text) === key)
      return drop(chunk, 'running-title', 0.9)
    return index < Math.min(best.index, opening.length) ? drop(chunk, 'navigation', 0.6) : chunk
  })
}

function isBody(chunk: Chunk): boolean {
  if (chunk.role !== 'text') return ['item', 'row', 'code'].includes(chunk.role)
  return wordCount(chunk.text) > 14 || (wordCount(chunk.text) > 5 && /[.:]$/u.test(chunk.text))
}

function isCandidate(chunk: Chunk): boolean {
  const words = wordCount(chunk.text)
  return (
    (chunk.role === 'heading' || chunk.role === 'text') && !chunk.marker && words > 0 && words <= 30
  )
}

/** The share of a line's telling words that the text uses too. */
function shareOf(chunk: Chunk, vocabulary: ReadonlySet<string>): number {
  const words = [...new Set(wordsOf(chunk.text))]
  return words.length === 0 ? 0 : words.filter((word) => vocabulary.has(word)).length / words.length
}

const stop = new Set(
  'a an and are as at be by can do does for from has have how i if in is it its my not of on or our should so that the their this to was we what when where which who why will with you your'.split(
    ' ',
  ),
)

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !stop.has(word))
}
