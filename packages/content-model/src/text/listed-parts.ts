import { type Chunk, contentAfter, indexesOf } from './chunk.ts'
import { headingWords } from './read-contents.ts'
import { sameKey } from './same-key.ts'

/**
 * The headings that a list of contents without numbers and depths names, as pages list their parts: three or more of
 * them, and not all headings, so that it tells what is a part from what is inside one.
 */
export function listedParts(chunks: readonly Chunk[]): ReadonlySet<number> {
  const entries = chunks.filter(({ reason }) => reason === 'toc-widget')
  if (entries.length < 3) return new Set()
  const margins = new Set(entries.slice(1).map(({ indent }) => indent))
  if (margins.size > 1 || entries.some(({ text }) => /^\d/u.test(text))) return new Set()
  const names = new Set(entries.map(({ text }) => sameKey(text)))
  const heads = indexesOf(chunks, ({ role }) => role === 'heading')
  const listed = heads.filter((index) => names.has(sameKey(headingWords(chunks[index]!.text))))
  return new Set(listed.length >= 3 && listed.length < heads.length ? listed : [])
}

/** Takes for text what a list of contents does not name and what stands right above a part that it does: nothing is in it. */
export function settleListed(chunks: readonly Chunk[]): Chunk[] {
  const listed = listedParts(chunks)
  const parts = new Set([...listed].map((index) => chunks[index]!))
  return chunks.map((chunk, index): Chunk => {
    if (chunk.role !== 'heading' || chunk.level !== undefined || listed.has(index)) return chunk
    const after = contentAfter(chunks, index)
    if (!after || !parts.has(after)) return chunk
    return { ...chunk, role: 'text', confidence: 0.6, alternatives: ['heading'] }
  })
}

/**
 * Names as headings the lines below a list of contents that say what its entries do, each where it stands first, and parts
 * them from the lists right above and below them.
 */
export function nameListed(chunks: readonly Chunk[]): Chunk[] {
  const last = chunks.findLastIndex(({ reason }) => reason === 'toc-widget')
  const entries = chunks.filter(({ reason }) => reason === 'toc-widget')
  if (entries.length < 4) return [...chunks]
  const names = new Set(entries.map(({ text }) => sameKey(text)).filter((key) => key.length >= 3))
  let added = 0
  let named = false
  return chunks.map((chunk, index): Chunk => {
    const { role, text, group } = chunk
    const mayHead = index > last && role === 'text' && !chunk.marker && text.length <= 150
    const heads = mayHead && names.delete(sameKey(text))
    // What follows a name is no more of its block than what stands before.
    if (heads || named) added++
    named = heads
    if (added === 0) return chunk
    return { ...chunk, group: group + added, ...(heads && { named: true }) }
  })
}
