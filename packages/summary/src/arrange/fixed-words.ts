import { arabicWords } from './words/arabic.ts'
import { frenchWords } from './words/french.ts'
import { germanWords } from './words/german.ts'
import { spanishWords } from './words/spanish.ts'

/** What a summary says in its own words in one language, headings first. */
export interface FixedWords {
  /** The question of each slot, by its id. */
  questions: Readonly<Record<string, string>>
  mainPoints: string
  introduction: string
  note: string
  /** Heading of the words that are explained. */
  wordsToKnow: string
  /** That there are more side effects than are told. */
  moreEffects: string
  /** Where the sentences come from, and that they are the article's own. */
  notice: string
  checked(date: string): string
  unchecked: string
  reviewed(names: string): string
  unreviewed: string
  readAll: string
  inFull: string
}

const all: Readonly<Record<string, FixedWords>> = {
  ar: arabicWords,
  de: germanWords,
  es: spanishWords,
  fr: frenchWords,
}

/**
 * The words of a summary in a language (BCP 47 tag; what follows the first part does not matter): German, French, Spanish and Arabic;
 * undefined for English, whose words stand where they are used, and for languages without any.
 */
export function fixedWords(lang: string): FixedWords | undefined {
  const [first = ''] = lang.toLowerCase().split('-')
  return Object.hasOwn(all, first) ? all[first] : undefined
}
