import { namedKind } from '../typing/type-kind.ts'
import { type Chunk, wordCount } from './chunk.ts'
import { endsInColon, opensInLetter } from './edge-signs.ts'
import { answered } from './find-mail-end.ts'
import { findMarked } from './find-marked.ts'
import { type Growing, grow, growing, grown } from './growing.ts'
import { slicePiece, tidyPiece } from './piece.ts'

/**
 * Finds what typewritten text declares by its own marks: headings between stars or behind hashes, headings underlined
 * with a row of one character (as in setext, reStructuredText and plain mail), and lines quoted with `>`.
 */
export function findDeclared(chunks: readonly Chunk[]): Chunk[] {
  return joinQuotes(markPoints(findMarked(findUnderlined(chunks))))
}

const underline = /^([=~_*^#-])\1{2,}$/u
const opensQuote = (text: string): boolean => text.startsWith('>')

function findUnderlined(chunks: readonly Chunk[]): Chunk[] {
  const found = chunks.map((chunk, index) =>
    underlineOf(chunk, chunks[index - 1], chunks[index + 1]),
  )
  const marks = [...new Set(found.filter((mark) => mark !== null))]
  // Characters rank as they come; the first is the title's when only the first line wears it.
  const first = found.findIndex((mark) => mark !== null)
  const titled = found.filter((mark) => mark === marks[0]).length === 1 && first <= 1
  return chunks.map((chunk, index): Chunk => {
    const mark = found[index]
    if (mark) {
      const level = Math.min(6, marks.indexOf(mark) + (titled ? 1 : 2))
      return {
        ...chunk,
        ...tidyPiece(chunk),
        role: 'heading',
        level,
        confidence: 0.97,
        marker: undefined,
      }
    }
    return found[index - 1] ? { ...chunk, role: 'rule' } : chunk
  })
}

/** The character a short line is underlined with, or null. */
function underlineOf(
  chunk: Chunk,
  before: Chunk | undefined,
  after: Chunk | undefined,
): string | null {
  if (
    chunk.text.length > 300 ||
    chunk.role !== 'text' ||
    after?.role !== 'text' ||
    after.group !== chunk.group ||
    opensInLetter(after.text)
  )
    return null
  if (before?.group === chunk.group && before.text.length > 0 && !underline.test(before.text))
    return null
  const mark = underline.exec(after.text)?.[1]
  const framed = before?.group === chunk.group && underline.exec(before.text)?.[1] === mark
  const fits =
    framed ||
    (after.text.length >= chunk.text.length * 0.5 && after.text.length <= chunk.text.length * 2 + 4)
  return mark &&
    fits &&
    !chunk.text.includes('|') &&
    wordCount(chunk.text) <= 20 &&
    wordCount(chunk.text) > 0
    ? mark
    : null
}

const quoted = /^(?:>\s?)+(?=\S)/u

/** Below a line that leads in a list, or the name of key points, `>` stands before points and not before quoted lines. */
function markPoints(chunks: readonly Chunk[]): Chunk[] {
  const out = [...chunks]
  for (let from = 1; from < out.length; from++) {
    if (!opensQuote(out[from]!.text)) continue
    let to = from
    while (
      out[to]?.role === 'text' &&
      opensQuote(out[to]!.text) &&
      /^>\s?[\p{Lu}\d]/u.test(out[to]!.text)
    )
      to++
    if (to === from) while (isSmallPoint(out[to])) to++
    if (to - from < 2) continue
    const lead = out[from - 1]!.role === 'rule' ? (out[from - 2] ?? out[from - 1]!) : out[from - 1]!
    const before = lead.text.slice(-200)
    const leads = endsInColon(before) && !answered.test(before)
    if (!(leads || namedKind(before) === 'keyPoints')) continue
    for (let at = from; at < to; at++) {
      const { length } = quoted.exec(out[at]!.text)![0]
      out[at] = { ...out[at]!, marker: { kind: 'bullet', value: 0, glyph: '>', length } }
    }
    from = to
  }
  return out
}

/** A few words below a line that leads in a list; quoted lines that were broken are longer. */
const isSmallPoint = (chunk: Chunk | undefined): boolean =>
  chunk?.role === 'text' && /^>\s?\p{Ll}[^.!?;]{2,50}$/u.test(chunk.text)

function joinQuotes(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  let text: Growing | undefined
  const close = (): void => {
    if (text) Object.assign(out.at(-1)!, grown(text))
    text = undefined
  }
  for (const chunk of chunks) {
    const mark =
      chunk.role === 'text' && !chunk.marker && opensQuote(chunk.text)
        ? quoted.exec(chunk.text)?.[0]
        : undefined
    if (!mark) {
      close()
      out.push(chunk)
      continue
    }
    const piece = tidyPiece(slicePiece(chunk, mark.length))
    const last = out.at(-1)
    if (last?.role === 'quote' && last.group === chunk.group) {
      text ??= growing(last)
      grow(text, piece, { glue: ' ', cut: 0 })
      for (const line of chunk.lines) last.lines.push(line)
      continue
    }
    close()
    const lines = [...chunk.lines]
    out.push({ ...chunk, ...piece, role: 'quote', confidence: 0.9, marker: undefined, lines })
  }
  close()
  return out
}
