import type { Chunk } from './chunk.ts'
import { sameKey } from './same-key.ts'

/** A heading without the link that some sites print after it, such as `[edit]` or `¶`. */
export function headingWords(text: string): string {
  return text.slice(0, 300).replace(/\s?(?:\[[\p{L} |]{2,20}\]|¶|#)$/u, '')
}

/** A line that has the words of a heading. */
interface Entry extends Pick<Chunk, 'indent' | 'role'> {
  key: string
  /** How many parts its number has. */
  depth: number | undefined
}

/**
 * Levels from a list of contents that the document itself prints: entries numbered `3.7.1`, or nested further in,
 * whose words return as headings. Empty unless at least three entries do.
 */
export function readContents(chunks: readonly Chunk[]): Map<string, number> {
  const headings = new Set(
    chunks
      .filter((chunk) => chunk.role === 'heading')
      .map((chunk) => sameKey(headingWords(chunk.text))),
  )
  const found = new Map<string, number>()
  if (headings.size < 3) return found
  const starts = new Set([...headings].map((key) => key.slice(0, 3)))
  const margins = new Set<number>()
  const entries: Entry[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!
    const entry = chunk.role === 'item' || chunk.reason === 'toc-widget'
    if ((!entry && chunk.role !== 'text') || chunk.text.length > 200) continue
    // Most lines begin otherwise than any heading.
    const start = chunk.text.slice(0, 3)
    if (/^[A-Za-z]{3}$/u.test(start) && !starts.has(start.toLowerCase())) continue
    const match = /^(\d{1,2}(?:\.\d{1,2}){0,5})\.?\s(.*)$/su.exec(withoutPage(chunk.text))
    const key = sameKey(match?.[2] ?? withoutPage(chunk.text))
    if (key.length < 3 || !headings.has(key)) continue
    if (!match && entry) margins.add(chunk.indent)
    const { role, indent } = chunk
    entries.push({ key, depth: match?.[1]?.split('.').length, indent, role })
  }
  const steps = [...margins].sort((one, other) => one - other)
  for (const { key, depth, indent, role } of entries) {
    // The first entry of a name counts: the same words may stand in a list further down.
    if (found.has(key)) continue
    if (depth !== undefined) found.set(key, Math.min(6, depth + 1))
    else if (role === 'item' && steps.length > 1)
      found.set(key, Math.min(6, steps.indexOf(indent) + 2))
  }
  return found.size >= 3 ? found : new Map()
}

/** An entry without the dots that lead to its page number, and without that. */
function withoutPage(text: string): string {
  const dots = text.indexOf('...')
  return dots > 0 && /^[\s.]*\d{1,4}$/u.test(text.slice(dots)) ? text.slice(0, dots) : text
}
