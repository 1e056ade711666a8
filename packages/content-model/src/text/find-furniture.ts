import { type Chunk, endsSentence, wordCount } from './chunk.ts'
import { furniturePhrases } from './furniture-phrases.ts'

/** Words that a leaflet may need whatever they look like: never furniture. */
const vital =
  /\b(disclaimers?|warnings?|caution|contra-?indicat\w*|do not|should not|must not|emergency|call (999|911|112)|doctor|overdose|allerg\w*|pregnan\w*|side effects?)\b/iu
const address = /^\W*(?:\\?\p{L}+\{)?(?:https?:\/\/|www\.)\S+[\s\S]?$/u

/**
 * Marks what can be told by its own words or by repetition: image placeholders, page numbers, running heads and
 * feet, sharing and sign-up lines, bare addresses. Nothing is removed; the mark carries its reason.
 */
export function findFurniture(chunks: readonly Chunk[]): Chunk[] {
  const repeats = countRepeats(chunks)
  return chunks.map((chunk, index) => {
    if (chunk.role !== 'text' || chunk.marker?.kind === 'reference') return chunk
    // Furniture is short; paragraphs need no look at all.
    if (chunk.text.length > 300 && !/^\S+$/u.test(chunk.text)) return chunk
    const text = chunk.text.toLowerCase().replace(/\s+/gu, ' ').trim()
    if (address.test(chunk.text)) return drop(chunk, 'site-link', 0.85)
    if (chunk.marker) return chunk
    if (!/[\p{L}\p{N}]/u.test(text)) return { ...chunk, role: 'rule' }
    const repeat = repeats.get(sameKey(chunk.text))
    if (
      repeat &&
      repeat.count >= 3 &&
      wordCount(text) <= 14 &&
      repeat.first !== index &&
      !heads(chunks, index)
    ) {
      return drop(chunk, 'running-title', 0.85)
    }
    const words = wordCount(text)
    for (const phrase of furniturePhrases) {
      if (words > phrase.words || !phrase.pattern.test(text)) continue
      if (vital.test(text)) continue
      // A bare number may be a year that heads a list, or a page number: only the small ones are surely the latter.
      if (phrase.reason === 'page-number' && /^(?:19|20)\d\d$/u.test(text)) continue
      return drop(chunk, phrase.reason, phrase.confidence)
    }
    return chunk
  })
}

/** Marks a chunk as page furniture. */
export function drop(
  chunk: Chunk,
  reason: NonNullable<Chunk['reason']>,
  confidence: number,
): Chunk {
  return { ...chunk, role: 'dropped', reason, confidence, alternatives: ['text'] }
}

/** Text without case, space, digits and punctuation: running feet differ only in their page number. */
export function sameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')
}

/**
 * Whether a repeated line heads what follows it, as the same subheading under each of several headings does: text
 * comes after it, the sentence before it has ended, and no page ends near it.
 */
function heads(chunks: readonly Chunk[], index: number): boolean {
  const [before, chunk, after] = [chunks[index - 1], chunks[index]!, chunks[index + 1]]
  if (!before || !after || chunk.pageBreak || after.pageBreak || before.pageBreak) return false
  if (pageNumber.test(before.text) || pageNumber.test(after.text)) return false
  const follows = after.marker !== undefined || wordCount(after.text) > 8
  return follows && (endsSentence(before.text) || before.marker !== undefined)
}

const pageNumber = /^(?:page )?\d{1,4}$/iu

function countRepeats(chunks: readonly Chunk[]): Map<string, { count: number; first: number }> {
  const repeats = new Map<string, { count: number; first: number }>()
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.text.length > 200) continue
    const key = sameKey(chunk.text)
    if (key.length < 4 || chunk.marker) continue
    const known = repeats.get(key)
    if (known) known.count++
    else repeats.set(key, { count: 1, first: index })
  }
  return repeats
}
