import { isFaqName, isKeyPointsName, typeKind } from '../typing/type-kind.ts'
import {
  type Chunk,
  contentAfter,
  contentBefore,
  endsSentence,
  isContent,
  wordCount,
} from './chunk.ts'
import type { Wrap } from './detect-wrap.ts'
import { tidyPiece } from './piece.ts'

const small = new Set(
  'a an and as at but by for from in into is nor of on or per the to vs with'.split(' '),
)

/** Share of the words that matter which start with a capital or digit. */
export function titleCase(text: string): number {
  const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).filter(
    (word) => !small.has(word.toLowerCase()),
  )
  return words.length === 0
    ? 0
    : words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length / words.length
}

/**
 * Finds headings: short, not ended as a sentence, set apart, and followed by text they can head. Precision comes
 * before recall, since a false heading breaks a page in two (see the confidence on each).
 */
export function findHeadings(chunks: readonly Chunk[], wrap: Wrap): Chunk[] {
  // Where the source marks its headings, only a number or a well-known name makes a heading of another line.
  const marked = chunks.filter((chunk) => chunk.level !== undefined && !chunk.forced).length >= 2
  const bodyIndent = commonIndent(chunks)
  const scores = chunks.map((chunk, index) =>
    marked && !isNumberedSection(chunks, index) && !isSectionName(chunk.text)
      ? 0
      : score(chunks, index, wrap, bodyIndent),
  )
  const sure = lowerInRuns(chunks, scores)
  return chunks.map((chunk, index): Chunk => {
    const confidence = sure[index]!
    if (confidence < 0.5 || chunk.role !== 'text') return chunk
    return {
      ...chunk,
      ...tidyPiece(chunk),
      role: 'heading',
      confidence,
      alternatives: ['text'],
      ...numbering(chunk),
    }
  })
}

/**
 * Headings come before text. Where several would follow each other with nothing between, all but the last are rather
 * a menu, a flattened table or a list: four or more surely, three or a whole sentence among two probably.
 */
function lowerInRuns(chunks: readonly Chunk[], scores: readonly number[]): number[] {
  const out = [...scores]
  let run: number[] = []
  const close = (): void => {
    for (const index of run.slice(0, -1)) {
      const sentence = isSentenceLike(chunks[index]!.text)
      const cost = run.length >= 4 ? 1 : run.length === 3 || sentence ? 0.3 : 0
      out[index] = Math.max(0, out[index]! - cost)
    }
    // The last of a run heads nothing either when another short line follows it.
    const last = run.at(-1)
    const after = last === undefined ? undefined : contentAfter(chunks, last)
    if (run.length >= 3 && after?.role === 'text' && !after.marker && wordCount(after.text) <= 5) {
      out[last!] = 0
    }
    run = []
  }
  for (const [index, chunk] of chunks.entries()) {
    if (!isContent(chunk)) continue
    if (scores[index]! >= 0.5) run.push(index)
    else close()
  }
  close()
  return out
}

/** Six words or more, most in lower case, and no question. */
function isSentenceLike(text: string): boolean {
  return wordCount(text) >= 6 && titleCase(text) < 0.5 && !/\?$/u.test(text)
}

function score(chunks: readonly Chunk[], index: number, wrap: Wrap, bodyIndent: number): number {
  const chunk = chunks[index]!
  if (chunk.role !== 'text') return 0
  const numbered = chunk.marker?.kind === 'number'
  if (chunk.marker && !numbered) return 0
  const { text } = chunk
  if (text.length > 150) return 0
  const words = wordCount(text)
  if (words === 0 || words > 22) return 0
  if (isNumberedSection(chunks, index)) return 0.9
  const asks = /\?["”’)]?$/u.test(text)
  if (!asks && (/[,;]["”’)]?$/u.test(text) || (endsSentence(text) && !/!["”’)]?$/u.test(text))))
    return 0
  // Two sentences are text, even where the last has lost its stop.
  if (/\p{Ll}{3,}[.!]\s+\p{Lu}/u.test(text)) return 0
  if (/^[\p{Ll}(]/u.test(text) && index > 0) return 0
  const before = contentBefore(chunks, index)
  const after = contentAfter(chunks, index)
  const apart = !before || before.group !== chunk.group
  const above = after?.group === chunk.group
  if (!after) return 0
  // Lines that follow each other without a blank are a list or a table unless only the first is short.
  if (!apart && !(wrap.wrapped && before && endsSentence(before.text))) return 0
  const declared = isAllCaps(text) || isSectionName(text)
  if (above && !wrap.wrapped && !(apart && (/:$/u.test(text) || declared))) return 0
  if (numbered && !numberedHeading(chunks, index)) return 0
  const caps = titleCase(text)
  const colon = /:$/u.test(text)
  if (colon && caps < 0.75) return 0
  let value = 0.62
  if (asks) value += 0.12
  if (words <= 9) value += 0.1
  else if (words > 14 && !asks) value -= 0.15
  if (caps >= 0.8) value += 0.12
  else if (caps < 0.4 && !asks && words > 7) value -= 0.12
  if (chunk.indent < bodyIndent) value += 0.15
  else if (chunk.indent > bodyIndent + 1 && index > 2) value -= 0.1
  if (declared) value += 0.1
  if (!/\p{L}/u.test(text)) value -= 0.25
  if (above && wrap.wrapped && wordCount(after.text) < 8) value -= 0.2
  if (/[!]$/u.test(text)) value -= 0.15
  // The link that documentation tools put after a heading.
  if (/¶$/u.test(text)) value += 0.3
  return Math.max(0, Math.min(0.97, value))
}

/** `3. Results` is a heading where text at the same margin follows it, and a list item otherwise. */
function numberedHeading(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]!
  const after = contentAfter(chunks, index)
  const before = contentBefore(chunks, index)
  const numbered = (other: Chunk | undefined): boolean => other?.marker?.kind === 'number'
  const body = after !== undefined && after.indent <= chunk.indent && wordCount(after.text) > 12
  return body && !numbered(after) && !numbered(before) && wordCount(chunk.text) <= 16
}

/** Four capitals or more and no small letter. */
function isAllCaps(text: string): boolean {
  return /^(?=(?:.*\p{Lu}){4})\P{Ll}+$/u.test(text)
}

/** A heading by its name alone: "References", "Key points", "FAQ". */
function isSectionName(text: string): boolean {
  if (text.length > 100) return false
  return isFaqName(text) || typeKind(text, []).kind !== 'prose' || isKeyPointsName(text)
}

const sectionNumber = /^\d{1,2}(?:\.\d{1,2}){1,4}\.?\s+\p{Lu}/u

/** `2.1 Storage`, and `2. Use` in a document that numbers its parts in that manner. */
function isNumberedSection(chunks: readonly Chunk[], index: number): boolean {
  const { text } = chunks[index]!
  if (
    text.length > 150 ||
    wordCount(text) > 12 ||
    endsSentence(text) ||
    !contentAfter(chunks, index)
  )
    return false
  if (sectionNumber.test(text)) return true
  const near = chunks.slice(Math.max(0, index - 40), index + 40)
  return (
    /^\d{1,2}\.?\s+\p{Lu}/u.test(text) &&
    near.some(
      (chunk) =>
        chunk.text.length <= 150 && sectionNumber.test(chunk.text) && wordCount(chunk.text) <= 12,
    )
  )
}

function numbering(chunk: Chunk): Partial<Chunk> {
  const match = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}/u.exec(chunk.text)
  if (!match) return {}
  return { level: Math.min(6, 1 + match[1]!.split('.').length), marker: undefined }
}

function commonIndent(chunks: readonly Chunk[]): number {
  const count = new Map<number, number>()
  for (const chunk of chunks) {
    if (chunk.role !== 'text' || chunk.marker) continue
    count.set(chunk.indent, (count.get(chunk.indent) ?? 0) + chunk.text.length)
  }
  return [...count].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}
