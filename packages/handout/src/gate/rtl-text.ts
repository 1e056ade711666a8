import type { Glyphs } from './open-pdf.ts'

/**
 * The words of text that runs from right to left, as they are read. A PDF draws them in the order of the eye, from left to
 * right; so the pieces of each line are taken from the right, and runs of Latin letters or digits among them from the left
 * (what UAX #9, rule L2, does, undone).
 */
export function rtlText(pieces: readonly Glyphs[]): string {
  const lines = new Map<string, Glyphs[]>()
  for (const piece of pieces) {
    const line = `${piece.page}:${Math.round(piece.y)}`
    lines.set(line, [...(lines.get(line) ?? []), piece])
  }
  return [...lines.values()].map(inOrder).join(' ')
}

function inOrder(line: readonly Glyphs[]): string {
  const fromRight = line.filter(({ text }) => text !== '').sort((a, b) => b.x - a.x)
  const read: Glyphs[] = []
  for (let at = 0; at < fromRight.length; ) {
    const last = lastLatin(fromRight, at)
    if (last === undefined) read.push(fromRight[at++] as Glyphs)
    else {
      read.push(...fromRight.slice(at, last + 1).reverse())
      at = last + 1
    }
  }
  let text = ''
  for (const [at, piece] of read.entries()) {
    const before = read[at - 1]
    text += before && gapOf(before, piece) > 1 ? ` ${piece.text}` : piece.text
  }
  return text
}

/** White space between two pieces, in points: a space at the border of two directions is only a gap. */
function gapOf(one: Glyphs, other: Glyphs): number {
  const [left, right] = one.x < other.x ? [one, other] : [other, one]
  return right.x - left.x - left.width
}

/** Where a run of Latin letters or digits that starts at a piece ends; undefined where none starts there. */
function lastLatin(pieces: readonly Glyphs[], from: number): number | undefined {
  let last: number | undefined
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece || piece.rtl) break
    if (/[\p{L}\p{N}]/u.test(piece.text)) last = at
    else if (last === undefined) break
  }
  return last
}

/**
 * The first string whose words do not stand in a text in order after those before it. Words are compared by which letters
 * they have: readers of PDF turn ligatures around and repeat a letter for its marks. Brackets are drawn mirrored and do not
 * count.
 */
export function firstUnread(strings: readonly string[], text: string): string | undefined {
  const read = wordsOf(text)
  let from = 0
  for (const string of strings) {
    const words = wordsOf(string)
    const start = findRun(words, read, from)
    if (start === undefined) return string
    from = start + words.length
  }
  return undefined
}

function findRun(words: readonly string[], read: readonly string[], from: number) {
  for (let start = from; start + words.length <= read.length; start++) {
    if (words.every((word, at) => read[start + at] === word)) return start
  }
  return undefined
}

function wordsOf(text: string): string[] {
  const bare = text.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/gu, '')
  const words = bare.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.map((word) => [...new Set(word.replace(/[^\p{L}\p{N}]/gu, ''))].sort().join(''))
}
