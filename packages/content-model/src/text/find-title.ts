import { type Chunk, isContent, wordCount } from './chunk.ts'
import { drop, sameKey } from './find-furniture.ts'

/**
 * Picks the title among what stands before the first paragraph: the candidate whose words the text repeats most,
 * and which may be printed twice. What stands before it is page furniture; a later copy is a running title.
 */
export function findTitle(chunks: readonly Chunk[]): Chunk[] {
  const firstBody = chunks.findIndex((chunk) => isBody(chunk))
  const opening = chunks.slice(0, firstBody < 0 ? chunks.length : firstBody)
  const body = wordsOf(
    chunks
      .slice(opening.length)
      .filter(isContent)
      .map((chunk) => chunk.text)
      .join(' '),
  )
  let best = -1
  let bestScore = 0.15
  for (const [index, chunk] of opening.entries()) {
    if (chunk.role !== 'heading' && chunk.role !== 'text') continue
    if (chunk.marker || wordCount(chunk.text) > 30) continue
    const value = titleScore(chunk, index, chunks, body)
    if (value > bestScore) {
      best = index
      bestScore = value
    }
  }
  if (best < 0) return [...chunks]
  const key = sameKey(chunks[best]!.text)
  return chunks.map((chunk, index): Chunk => {
    if (index === best)
      return { ...chunk, role: 'title', level: 1, confidence: Math.min(0.97, 0.6 + bestScore / 3) }
    const furniture = chunk.role === 'text' || chunk.role === 'heading'
    if (!furniture) return chunk
    if (key.length > 3 && sameKey(chunk.text) === key) return drop(chunk, 'running-title', 0.9)
    if (index < best) return drop(chunk, 'navigation', 0.6)
    return chunk
  })
}

function isBody(chunk: Chunk): boolean {
  return (
    chunk.role === 'item' ||
    chunk.role === 'row' ||
    chunk.role === 'code' ||
    (chunk.role === 'text' && wordCount(chunk.text) > 14)
  )
}

function titleScore(
  chunk: Chunk,
  index: number,
  chunks: readonly Chunk[],
  body: ReadonlyMap<string, number>,
): number {
  const words = [...wordsOf(chunk.text).keys()]
  if (words.length === 0) return 0
  const shared = words.filter((word) => body.has(word)).length / words.length
  const weight =
    words.reduce((sum, word) => sum + Math.min(3, body.get(word) ?? 0), 0) / (3 * words.length)
  const again = chunks.some(
    (other, at) => at !== index && sameKey(other.text) === sameKey(chunk.text),
  )
    ? 0.6
    : 0
  const level = chunk.level === 1 ? 1 : 0
  const heading = chunk.role === 'heading' ? 0.35 : 0
  const length = Math.min(words.length, 5) * 0.08
  return shared * 0.5 + weight * 0.5 + again + level + heading + length - index * 0.06
}

const stop = new Set(
  'a an and are as at be by can do does for from has have how i if in is it its my not of on or our should so that the their this to was we what when where which who why will with you your'.split(
    ' ',
  ),
)

function wordsOf(text: string): Map<string, number> {
  const count = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []) {
    if (!stop.has(word)) count.set(word, (count.get(word) ?? 0) + 1)
  }
  return count
}
