import { remember } from '../remember.ts'
import { isAcronym } from '../syllables.ts'
import { knownBy } from './base-forms.ts'
import { commonWords } from './common-words.ts'
import { isFamiliar } from './familiar.ts'

/** Acronyms that everybody reads. */
const known: ReadonlySet<string> = new Set(
  'AM CD DVD EU GP ID OK PIN PM TV UK UN US USA'.split(' '),
)

const isCommon = remember((word) => knownBy(commonWords, word))

/**
 * Whether a word is rare in general English: neither on the Dale-Chall list nor among the commonest words of SCOWL,
 * endings set aside. A hyphenated word is rare if one part is, an acronym unless everybody reads it; numbers are not. How many rare words a
 * sentence has tells best how hard people find health text (Jiang and Xu 2024, MedReadMe,
 * https://arxiv.org/abs/2405.02144; the general vocabulary there is that of news).
 */
export function isRare(word: string): boolean {
  return word
    .split(/[-‑–]/u)
    .some((part) =>
      isAcronym(part) && !/^\d/u.test(part)
        ? !known.has(part.replaceAll('.', ''))
        : !isFamiliar(part) && !isCommon(part),
    )
}

/**
 * The rare words of a sentence that was parted already, in order. A word with one capital that does not open the sentence
 * is a name and none of them: places and people are not rare to their readers.
 */
export function rareWords(words: readonly string[]): string[] {
  return words.filter((word, at) => !(at > 0 && /^\p{Lu}\p{Ll}/u.test(word)) && isRare(word))
}
