import { isAcronym, syllables } from '../syllables.ts'
import { words } from '../words.ts'
import { isFamiliar } from './familiar.ts'

/** What the formulas are made of. Counts of one text or, added up, of several. */
export interface TextCounts {
  /** Those without a word are not counted. */
  sentences: number
  words: number
  /** Letters and digits of the words. */
  letters: number
  syllables: number
  /** Words of three or more syllables. */
  polysyllables: number
  /** Words that are not on the Dale-Chall list; see `isFamiliar`. */
  unfamiliar: number
}

/** How an acronym counts: as one syllable, or as the names of its letters, four for MDMA. */
export type AcronymReading = 'one' | 'spelled'

/**
 * Counts sentences that were parted already (by `splitSentences`, or by a document's own structure). Numbers are one
 * syllable and familiar; a hyphenated word is one word. Citations in square brackets (`[3]`, `[@lee]`) are not read.
 */
export function countText(
  sentences: readonly string[],
  acronyms: AcronymReading = 'one',
): TextCounts {
  const counts: TextCounts = {
    sentences: 0,
    words: 0,
    letters: 0,
    syllables: 0,
    polysyllables: 0,
    unfamiliar: 0,
  }
  for (const sentence of sentences) {
    const own = wordsRead(sentence)
    if (own.length > 0) counts.sentences += 1
    for (const word of own) {
      const sounds = syllables(word, acronyms)
      counts.words += 1
      counts.letters += word.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      counts.syllables += sounds
      if (sounds >= 3) counts.polysyllables += 1
      if (isAcronym(word) ? !/^\d/u.test(word) : !isFamiliar(word)) counts.unfamiliar += 1
    }
  }
  return counts
}

/** The words of a sentence, those of citations left out. */
export function wordsRead(sentence: string): string[] {
  return words(sentence.replace(/\[(?:\d[\d,;\s–-]*|@[^\][]{1,200})\]/gu, ' '))
}
