import { inLanguage } from '@plainleaf/content-model'
import type { Run } from '../model/handout.ts'
import { plainRuns } from '../model/to-runs.ts'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { spanish } from './spanish.ts'

/** Every fixed word that a handout prints. `{}` stands for what is filled in. */
export interface HandoutWords {
  /** BCP 47 tag of these words. */
  lang: string
  /** The same, where the text is in another language: what is printed of them is marked with it. */
  marked?: string
  checked: string
  /** Stands above what was put right in the text. */
  corrected: string
  /** `{}` is a line of the article that dates it. */
  checkedSaid: string
  checkedUnknown: string
  reviewed: string
  reviewedOn: string
  notReviewed: string
  /** `{}` is a number of digits only. */
  outOf: string
  outOfAlt: string
  asOf: string
  asOfUnknown: string
  asks: string
  asksLong: string
  /** Headings that many articles have, in lower case, as questions. Those that a summary adds stand in every language in English. */
  asked: Readonly<Record<string, string>>
  /** Other headings that can safely be asked: what they look like, and the question, with `$1` for what was caught. */
  askedOf: readonly (readonly [RegExp, string])[]
  ask: string
  askIntro: string
  /** Questions for a visit, for articles that have none of their own (Choosing Wisely; PEMAT-P, items 20 and 23). */
  questions: readonly string[]
  ticked: string
  emergency: string
  /** Stands before the clinic's own number where what to do in an emergency is said too. */
  ownPhone: string
  /** Stands before the clinic's own number where that is the one to call. */
  callUs: string
  notes: string
  /** Stands above more lines for notes, further down. */
  moreNotes: string
  sources: string
  sourcesOnline: string
  /** Said where there is no web page: whom to ask. */
  sourcesAsked: string
  contact: string
  call: string
  hours: string
  address: string
  web: string
  about: string
  /** Asked instead where nobody is named who made it. */
  edition: string
  version: string
  revision: string
  nextReview: string
  /** Names what a sheet leaves to the whole handout. */
  absent: string
  /** Said where a sheet does not name all that it leaves to the whole handout. */
  absentMore: string
  /** The heading above what all sections of a full sheet tell not to do. */
  careful: string
  alsoLarge: string
  alsoStandard: string
  otherFormats: string
  languages: string
  funding: string
  licence: string
  authors: string
  code: string
  codeAlt: string
  page: string
  pageOf: string
}

const tables: Readonly<Record<string, HandoutWords>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
}

/** Whether there are words in a language (a BCP 47 tag, of which the first part counts). */
export function hasWords(lang: string): boolean {
  return inLanguage(tables, lang) !== undefined
}

/** The words of a language: English ones, which are marked so in the file, where `hasWords` says that there are none. */
export function wordsIn(lang: string): HandoutWords {
  return inLanguage(tables, lang) ?? english
}

/** Fixed words as runs, marked with their language where the text has another. */
export function fixedRuns(text: string, { marked }: HandoutWords): Run[] {
  return plainRuns(text).map((run) => (marked ? { ...run, lang: marked } : run))
}

/** Puts a value where `{}` stands; a full stop with which it ends is not doubled. */
export function fill(words: string, value: string): string {
  return words.split(value.endsWith('.') ? /\{\}\.?/u : '{}').join(value)
}
