import type { ForcedRole } from '../roles/forced-role.ts'
import type { DroppedReason } from '../tree/topic.ts'
import { isFigure } from './edge-signs.ts'
import type { Piece } from './piece.ts'
import type { Marker } from './read-marker.ts'

/** What a chunk was found to be. `text` is not decided yet; it ends as a paragraph, as `settled` does. */
export type Role =
  | 'text'
  | 'settled'
  | 'title'
  | 'heading'
  | 'item'
  | 'row'
  | 'quote'
  | 'code'
  | 'dropped'
  | 'rule'

/**
 * Why a table is none: one of its rows may be parted in more ways than one, all may, its columns would part a number
 * from its unit or hold two of those of the page, or the order of its cells is lost.
 */
export type TableDoubt = 'row' | 'glued' | 'torn' | 'merged' | 'scattered'

/** A logical line: what the author wrote as one heading, paragraph, list item or table row. */
export interface Chunk extends Piece {
  role: Role
  /** Source lines it was made from. */
  lines: number[]
  indent: number
  /** Chunks without a blank line between them share a group. */
  group: number
  /** A page ended just before. */
  pageBreak: boolean
  /** It holds a page number, or words that other pages have in the same place. */
  edge?: boolean | undefined
  marker?: Marker | undefined
  /** Heading level, 1 to 6. */
  level?: number | undefined
  /** Whether as much speaks for another level. */
  levelDoubt?: boolean | undefined
  /** A list of contents names it. */
  named?: boolean | undefined
  /** Whether a heading is a question of an FAQ by its form. */
  question?: boolean | undefined
  /** Cells of a row of a table; of a settled chunk the lines that stay lines. */
  cells?: Piece[] | undefined
  /** Whether it is the caption of the table right below. */
  captions?: boolean | undefined
  /** Why cells could not be told apart: of a row that is kept whole, or of lines that stay as they are. */
  doubtful?: TableDoubt | undefined
  /** Whether a table row is the header. */
  header?: boolean | undefined
  reason?: DroppedReason | undefined
  /** What an editor said it is; no step changes it. */
  forced?: ForcedRole | undefined
  /** 0 to 1. */
  confidence: number
  alternatives?: Role[] | undefined
}

/**
 * How many words a text has. Where it has more than `most`, any number above that may be given: whether a paragraph is
 * longer than a line shows in its first words.
 */
export function wordCount(text: string, most: number = Number.POSITIVE_INFINITY): number {
  let count = 0
  // Whether the character before is of a word, and whether the one before that is and this one may join two parts.
  let inside = false
  let joins = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const kind = code < 128 ? kinds[code]! : kindOf(code)
    if (kind === letter) {
      if (!inside && !joins && ++count > most) return count
      inside = true
      joins = false
    } else if (kind === other) return countWords(text)
    else {
      joins = inside && kind === joiner
      inside = false
    }
  }
  return count
}

const [blank, letter, joiner, other] = [0, 1, 2, 3] as const
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[A-Za-z0-9]/u.test(character)) return letter
  return /['.-]/u.test(character) ? joiner : blank
})

/** Dashes, quotation marks, bullets and the hard space part words as those of ASCII do. */
function kindOf(code: number): number {
  if (code === 0x2019) return joiner
  return code === 0xa0 || (code >= 0x2010 && code <= 0x2027) ? blank : other
}

/** The same for letters of any script. */
const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** Whether a text ends as a question does, in any script that has a mark for it. */
export function isQuestion(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  // A question mark; what else of ASCII may stand behind one is a quotation mark, a bracket or the stars of strong words.
  if (code === 63) return true
  if (code < 128 && code !== 34 && code !== 39 && code !== 41 && code !== 42) return false
  return /[?？؟](?:["'”’»)]|\*{2})?$/u.test(text.slice(-3))
}

/** Quotation marks and brackets of ASCII. */
const closing: ReadonlySet<number> = new Set([34, 39, 41, 93])

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  // A stop, or a mark of a question or exclamation; behind one may stand what closes, or the figure of a note.
  if (code === 46 || code === 63 || code === 33) return true
  if (code < 128 && !isFigure(code) && !closing.has(code)) return false
  return /[.!?…؟۔。！？।]["'”’)\]]{0,4}(?:\s?\[[\d,\s–-]{1,30}\]|\d{1,2}(?:[,–-]\d{1,2}){0,8})?$/u.test(
    text.slice(-48),
  )
}

/** Whether a chunk carries text of the document, as against page furniture and rules. */
export function isContent(chunk: Chunk): boolean {
  return chunk.role !== 'dropped' && chunk.role !== 'rule'
}

/** The indexes of some chunks. */
export function indexesOf(
  chunks: readonly Chunk[],
  is: (chunk: Chunk, index: number) => unknown,
): number[] {
  const found: number[] = []
  for (let index = 0; index < chunks.length; index++)
    if (is(chunks[index]!, index)) found.push(index)
  return found
}

/** The nearest chunk before `index` that carries text. */
export function contentBefore(chunks: readonly Chunk[], index: number): Chunk | undefined {
  for (let at = index - 1; at >= 0; at--) if (isContent(chunks[at]!)) return chunks[at]
  return undefined
}

/** The nearest chunk after `index` that carries text. */
export function contentAfter(chunks: readonly Chunk[], index: number): Chunk | undefined {
  for (let at = index + 1; at < chunks.length; at++) if (isContent(chunks[at]!)) return chunks[at]
  return undefined
}

/** The text of the first 200,000 characters: what a document is about, and how it writes its words, it shows there. */
export function firstPages(chunks: readonly Chunk[]): string {
  let length = 0
  const to = chunks.findIndex((chunk) => {
    length += chunk.text.length + 1
    return length > 200_000
  })
  const own = to < 0 ? chunks : chunks.slice(0, to + 1)
  return own
    .map((chunk) => chunk.text.slice(0, 200_000))
    .join(' ')
    .slice(0, 200_000)
}
