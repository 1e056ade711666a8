import { isSmallWord } from '../language-tag/small-words.ts'
import type { Chunk } from './chunk.ts'

/** The ten words that a text uses most, of those it uses three times, without their endings. */
export function mostFrequent(words: readonly string[]): Set<string> {
  const count = new Map<string, number>()
  for (const word of words) {
    const stem = word.slice(0, 5)
    if (word.length >= 3) count.set(stem, (count.get(stem) ?? 0) + 1)
  }
  const often = [...count]
    .filter(([, times]) => times >= 3)
    .sort(([, one], [, other]) => other - one)
  return new Set(often.slice(0, 10).map(([word]) => word))
}

/** The share of a line's telling words that the text uses too. */
export function shareOf(chunk: Chunk, vocabulary: ReadonlySet<string>): number {
  const words = [...new Set(wordsOf(chunk.text))]
  return words.length === 0
    ? 0
    : words.filter((word) => vocabulary.has(word) || vocabulary.has(beginning(word))).length /
        words.length
}

/** Compounds and endings differ from the words of the text behind their first letters. */
export const beginning = (word: string): string =>
  word.length >= 6 ? `${word.slice(0, 6)}-` : word

const stop = new Set(
  'a an and are as at be by can do does for from has have how i if in is it its my not of on or our should so that the their this to was we what when where which who why will with you your'.split(
    ' ',
  ),
)

/** The words of a text that tell what it is about, in small letters. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter(
    (word) => !stop.has(word) && !isSmallWord(word),
  )
}
