import { type Chunk, contentAfter, contentBefore, endsSentence, wordCount } from './chunk.ts'
import { endsInColon } from './edge-signs.ts'
import { isAllCaps, titleCase } from './letter-case.ts'

/** How a document sets its headings apart from its text. */
export interface HeadingStyle {
  /** Margin of most of the text. */
  indent: number
  /** Whether a line wears what only headings wear here: a wider gap above, another margin, capitals. */
  wears(index: number): boolean
  /** What the looks of a line add to its chance to be a heading, or take from it. */
  weigh(index: number): number
}

interface Place {
  index: number
  chunk: Chunk
  /** Blank lines above; 9 for the first text. */
  gap: number
}

/**
 * Learns from the whole document what its headings wear. A look counts where several lines that may be headings have
 * it and hardly a paragraph does; then lines without it are less likely headings, unless most have none.
 */
export function headingStyle(
  chunks: readonly Chunk[],
  candidates: readonly number[],
): HeadingStyle {
  const place = (index: number): Place => {
    const before = contentBefore(chunks, index)
    const chunk = chunks[index]!
    return { index, chunk, gap: before ? chunk.group - before.group : 9 }
  }
  // What follows shows whether a line heads anything: menus and the like wear what they will.
  const known = candidates.filter((index) => hasBody(chunks, index)).map(place)
  const prose = chunks.flatMap((chunk, index) => (isProse(chunk) ? [place(index)] : []))
  const indent = commonIndent(chunks)
  const usual = mode(prose.filter(({ index }) => follows(chunks, index)).map(({ gap }) => gap))
  const looks = [
    { plus: 0.15, minus: 0.3, has: ({ chunk }: Place) => !chunk.marker && chunk.indent !== indent },
    { plus: 0.15, minus: 0.15, has: ({ gap }: Place) => gap > usual && gap < 9 },
    { plus: 0.12, minus: 0.1, has: ({ chunk }: Place) => isAllCaps(chunk.text) },
  ].flatMap(({ plus, minus, has }) => {
    const share = tells(known, prose, has)
    return share === 0 ? [] : [{ plus, minus: share >= 0.5 ? minus : 0, has }]
  })
  const titled = known.filter(({ chunk }) => titleCase(chunk.text) >= 0.8).length
  const mostTitled = known.length >= 5 && titled >= known.length * 0.6
  const wears = (index: number): boolean => looks.some(({ has }) => has(place(index)))
  return {
    indent,
    wears,
    weigh: (index) => {
      const own = place(index)
      const look = looks.reduce((sum, { plus, minus, has }) => sum + (has(own) ? plus : -minus), 0)
      const case_ =
        mostTitled && titleCase(own.chunk.text) < 0.8 && !/[?？؟]$/u.test(own.chunk.text)
          ? -0.08
          : 0
      return (own.gap === 9 ? Math.max(0, look) : look) + case_
    },
  }
}

/** The share of lines with a look, or 0 where it does not tell them from paragraphs. */
function tells(
  known: readonly Place[],
  prose: readonly Place[],
  has: (place: Place) => boolean,
): number {
  const wearing = known.filter(has).length
  const others = prose.filter(has).length
  const share = wearing / Math.max(1, known.length)
  return wearing >= 3 && share >= 0.25 && others <= prose.length * 0.1 ? share : 0
}

function hasBody(chunks: readonly Chunk[], index: number): boolean {
  const after = contentAfter(chunks, index)
  return (
    after !== undefined && (isProse(after) || after.marker !== undefined || endsInColon(after.text))
  )
}

function follows(chunks: readonly Chunk[], index: number): boolean {
  const before = contentBefore(chunks, index)
  return before !== undefined && isProse(before)
}

const isProse = (chunk: Chunk): boolean =>
  chunk.role === 'text' &&
  !chunk.marker &&
  wordCount(chunk.text, 15) >= (endsSentence(chunk.text) ? 6 : 15)

function commonIndent(chunks: readonly Chunk[]): number {
  const count = new Map<number, number>()
  chunks.forEach(({ role, marker, indent, text }) => {
    if (role === 'text' && !marker) count.set(indent, (count.get(indent) ?? 0) + text.length)
  })
  return [...count].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

/** The most frequent of some values, the least of equals; 1 of none. */
function mode(values: readonly number[]): number {
  const count = new Map<number, number>()
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1)
  return [...count].sort(([one, many], [other, more]) => more - many || one - other)[0]?.[0] ?? 1
}
