import type { Glyphs } from './open-pdf.ts'

/**
 * The words of text that runs from right to left, as they are read. A PDF draws them in the order of the eye, from left to
 * right; so the pieces of each line are taken from the right, and runs of Latin letters or digits among them from the left
 * (what UAX #9, rule L2, does, undone).
 */
export function rtlText(pieces: readonly Glyphs[]): string {
  const lines: Glyphs[][] = []
  for (const piece of pieces) {
    // Letters of one word may stand higher than others, by less than half a line.
    const line = lines.find(
      ([first]) => first?.page === piece.page && Math.abs(first.y - piece.y) < 6,
    )
    if (line) line.push(piece)
    else lines.push([piece])
  }
  return lines.map(inOrder).join(' ')
}

function inOrder(line: readonly Glyphs[]): string {
  // By their right edges: on the left, marks reach over what stands there.
  const rightOf = ({ x, width }: Glyphs): number => x + width
  const fromRight = line.filter(({ text }) => text !== '').sort((a, b) => rightOf(b) - rightOf(a))
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
    text += (before ? between(before, piece) : '') + piece.text
  }
  return text
}

/** Stands where a word may end or go on. */
const maybe = '\u{1}'

/** What stands between two pieces. */
function between(one: Glyphs, other: Glyphs): string {
  const both = one.rtl && other.rtl
  if (both && (one.joined || other.joined)) return maybe
  // Letters that reach below others leave a gap, too.
  return gapOf(one, other) <= 1 ? '' : both ? maybe : ' '
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
  const read = piecesOf(text)
  let from = 0
  for (const string of strings) {
    const words = piecesOf(string).map(({ letters }) => asSet(letters))
    const end = findRun(words, read, from)
    if (end === undefined) return string
    from = end
  }
  return undefined
}

/** Where a run of words ends that starts at `from` or later. */
function findRun(words: readonly string[], read: readonly Piece[], from: number) {
  for (let start = from; start < read.length; start++) {
    let ends = [start]
    for (const word of words) ends = [...new Set(ends.flatMap((end) => endsOf(word, read, end)))]
    if (ends.length > 0) return Math.min(...ends)
  }
  return undefined
}

/** Where a word that starts at a piece may end: after it, or after some that may belong to it. */
function endsOf(word: string, read: readonly Piece[], start: number): number[] {
  const ends: number[] = []
  let letters = ''
  for (let at = start; at < read.length && (at === start || read[at]?.goesOn); at++) {
    letters += read[at]?.letters
    const set = asSet(letters)
    if (set === word) ends.push(at + 1)
    if (set.length > word.length) break
  }
  return ends
}

/** A word, or a piece of one. */
interface Piece {
  letters: string
  /** Whether it may belong to the one before. */
  goesOn: boolean
}

function piecesOf(text: string): Piece[] {
  const bare = text.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/gu, '')
  const pieces = bare.split(/\s+/u).flatMap((word) =>
    word
      .split(maybe)
      .map((part, at) => ({ letters: part.replace(/[^\p{L}\p{N}]/gu, ''), goesOn: at > 0 }))
      .filter(({ letters }) => letters !== ''),
  )
  // pdf.js also finds spaces where Arabic letters are set apart, or reach below each other.
  return pieces.map((piece, at) => {
    const before = pieces[at - 1]
    return before && arabic.test(before.letters) && arabic.test(piece.letters)
      ? { ...piece, goesOn: true }
      : piece
  })
}

const arabic = /^\p{Script=Arabic}+$/u

const asSet = (letters: string): string => [...new Set(letters)].sort().join('')
