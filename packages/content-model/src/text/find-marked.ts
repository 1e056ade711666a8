import { type Chunk, endsSentence, isQuestion, wordCount } from './chunk.ts'
import { converterNote } from './converter-note.ts'
import { endsInLetter, opensInLetter } from './edge-signs.ts'
import { slicePiece, tidyPiece } from './piece.ts'
import { saysFurniture } from './says-furniture.ts'

/** One way of marking headings: what stands before them, what may stand behind, and the level of what it marks. */
interface Marking {
  before: RegExp
  behind: RegExp
  /** Whether the mark has to stand behind too. */
  both?: boolean
  /** Whether only a name is marked so, as sentences may be too. */
  named?: boolean
  level(marks: number): number | undefined
}

const markings: readonly Marking[] = [
  // One formatter writes `**** Words ****`, with seven stars less the level.
  { before: /^\*{1,6}\s/u, behind: /\s\*{1,6}$/u, both: true, level: (marks) => 7 - marks },
  // Markdown, with or without hashes behind.
  { before: /^#{1,6}\s/u, behind: /\s#{1,6}$/u, level: (marks) => marks },
  // Bold in Markdown, by itself on a line; what stands around tells how deep.
  {
    before: /^\*\*(?=[^\s*])/u,
    behind: /\*\*:?$/u,
    both: true,
    named: true,
    level: () => undefined,
  },
  // Wikis and AsciiDoc.
  { before: /^={1,6}\s/u, behind: /\s={1,6}$/u, level: (marks) => marks },
]

/**
 * Finds headings that a formatter or an author marked. A text that marks headings marks more than one of them in the
 * same way: a single line that looks so, other than the first, is something else.
 */
export function findMarked(chunks: readonly Chunk[]): Chunk[] {
  return findLinked(findBetween(chunks))
}

/** The link that documentation tools and wikis print after each heading. */
const link = /\S ?(¶|§|#|🔗|\[[\p{Ll} |]{3,20}\])$/u

/** Three short lines or more with the same link behind are headings, and no others in the text. */
function findLinked(chunks: readonly Chunk[]): Chunk[] {
  const found = chunks.map((chunk) =>
    chunk.role === 'text' &&
    chunk.text.length <= 150 &&
    !chunk.marker &&
    !endsInLetter(chunk.text) &&
    !chunk.text.endsWith('.')
      ? link.exec(chunk.text)?.[1]
      : undefined,
  )
  const count = new Map<string, number>()
  for (const mark of found) if (mark) count.set(mark, (count.get(mark) ?? 0) + 1)
  if (count.size === 0) return [...chunks]
  return chunks.map((chunk, index): Chunk => {
    const mark = found[index]
    if (!mark || count.get(mark)! < 3) return chunk
    return { ...chunk, ...tidyPiece(chunk), role: 'heading', confidence: 0.95 }
  })
}

function findBetween(chunks: readonly Chunk[]): Chunk[] {
  const found = chunks.map(readMarked)
  const count = new Map<Marking, number>()
  for (const own of found) if (own) count.set(own.marking, (count.get(own.marking) ?? 0) + 1)
  if (count.size === 0) return [...chunks]
  const first = chunks.findIndex((chunk) => chunk.role !== 'rule')
  return chunks.map((chunk, index) => {
    const own = found[index]
    const sure = own && (index === first || count.get(own.marking)! > 1 || isSure(chunk.text))
    return sure ? own.heading : chunk
  })
}

/** A few words that are no sentence, no label with its value and no furniture, and of which none is marked. */
const isName = (text: string): boolean =>
  !/\*\*|[|·]|: \S/u.test(text) &&
  wordCount(text, 13) <= 12 &&
  (isQuestion(text) || !endsSentence(text)) &&
  saysFurniture(text) === null

/** Two hashes or more before a line, or on both its sides, are nothing else. */
const isSure = (text: string): boolean => /^#{2,6}\s/u.test(text) || /^#\s.*\s#$/u.test(text)

function readMarked(chunk: Chunk): { marking: Marking; heading: Chunk } | null {
  // The third kind of list mark of one formatter is a hash.
  if (chunk.role !== 'text' || chunk.text.length > 300 || chunk.marker?.glyph === '#') return null
  if (opensInLetter(chunk.text)) return null
  for (const marking of markings) {
    const mark = marking.before.exec(chunk.text)?.[0]
    if (mark === undefined || converterNote.test(chunk.text)) continue
    const rest = slicePiece(chunk, mark.length)
    const end = marking.behind.exec(rest.text)?.index
    if (end === undefined && marking.both) continue
    const piece = tidyPiece(end === undefined ? rest : slicePiece(rest, 0, end))
    if (wordCount(piece.text) === 0 || (marking.named && !isName(piece.text))) continue
    const level = marking.level(mark.length - 1)
    const heading: Chunk = {
      ...chunk,
      ...piece,
      role: 'heading',
      level,
      confidence: marking.named ? 0.85 : 0.98,
    }
    return { marking, heading: { ...heading, marker: undefined } }
  }
  return null
}
