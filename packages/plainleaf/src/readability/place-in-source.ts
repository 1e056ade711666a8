import type { Point, Position } from '@plainleaf/content-model'

/** Finds words in a document's source. */
export interface SourcePlaces {
  /** Where words stand that the tree places at `near`, or else somewhere in `within`; `near` where they are not found. */
  find(
    words: string,
    near: Position | undefined,
    within: Position | undefined,
  ): Position | undefined
}

/** Longer passages are looked for by their beginning. */
const longest = 60

/**
 * The tree joins wrapped lines and unwraps markup, so its places can be a few characters off. With the source's text at
 * hand they are found by their words. Without it they are taken as they are.
 */
export function placesIn(source: string | undefined): SourcePlaces {
  if (source === undefined) return { find: (_words, near) => near }
  const starts = [0]
  for (const { index, 0: end } of source.matchAll(/\r\n?|\n/gu)) starts.push(index + end.length)
  const point = (offset: number): Point => {
    const line = lineOf(starts, offset)
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
  return {
    find(words, near, within) {
      const sought = words.trim().slice(0, longest)
      const exact = near?.start.offset
      if (exact !== undefined && matchAt(source, exact, exact + 2 * longest, sought) === exact)
        return { start: point(exact), end: point(Math.max(exact, near?.end.offset ?? exact)) }
      const from = within?.start.offset ?? exact
      const to = within?.end.offset ?? near?.end.offset
      if (from === undefined || to === undefined) return near
      const found = matchAt(source, from, to + 2 * longest, sought)
      if (found === undefined) return { start: point(exact ?? from), end: point(to) }
      return { start: point(found), end: point(Math.min(source.length, found + words.length)) }
    },
  }
}

/** The offset of words in a stretch, whatever white space parts them. */
function matchAt(source: string, from: number, to: number, words: string): number | undefined {
  for (let at = from; at < Math.min(to, source.length); at += 1)
    if (source[at] === words[0] && startsWith(source, at, words)) return at
  return undefined
}

function startsWith(source: string, from: number, words: string): boolean {
  let at = from
  for (const word of words.split(/\s+/u)) {
    if (at > from) {
      const gap = at
      while (/\s/u.test(source.charAt(at))) at += 1
      if (at === gap) return false
    }
    if (!source.startsWith(word, at)) return false
    at += word.length
  }
  return true
}

/** The last line that starts at or before an offset, from 0. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
