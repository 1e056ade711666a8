import type { Audience, HealthAspect, SectionKind } from '@plainleaf/content-model'
import { inLanguage } from '@plainleaf/content-model'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { spanish } from './spanish.ts'

/** Every fixed word that pages and books say around a text. What ends in front of a date or a name has no space at its end. */
export interface Words {
  aspects: Readonly<Record<HealthAspect, string>>
  /** Headings of sections that have none of their own. */
  headings: Readonly<Partial<Record<SectionKind, string>>>
  audiences: Readonly<Record<Audience, string>>
  /** By name of the reader. */
  formats: Readonly<Record<string, string>>

  skip: string
  close: string
  information: string
  /** What became of words that were published, before the day. */
  corrected: string
  withdrawn: string
  /** Heading over what stands for words that were taken back. */
  withdrawnHeading: string
  /** Before the name of another topic. */
  readInstead: string
  allWords: string
  feed: string
  feedLink: string
  moved: string

  fullText: string
  plainLanguage: string
  versions: string
  plainVersion: string
  onThisPage: string
  onThisPagePlain: string
  previous: string
  next: string
  neighbours: string
  related: string

  checked: string
  checkUnknown: string
  nextDue: string
  notReviewed: string

  aboutPage: string
  writtenFor: string
  writtenBy: string
  reviewedBy: string
  lastChecked: string
  nextReview: string
  madeFrom: string
  version: string
  /** Stands before the short name of a page's words. */
  revision: string
  publishedBy: string
  licence: string
  newest: string
  /** Stands beside the picture of a number out of 100. */
  outOf: (count: number) => string
  /** What that picture shows, for who does not see it. */
  squares: (count: number) => string
  /** What a code says to those who do not see it. */
  code: (address: string) => string
  notKnown: string
  /** `between` parts them. */
  unknown: Readonly<Record<'authors' | 'audience' | 'lastChecked' | 'reviewBy' | 'between', string>>

  alsoAs: string
  handout: string
  largeHandout: string
  ebook: string
  summary: string
  data: string

  topics: string
  noTopics: string
  filter: string
  topicsAbout: string
  everything: string
  browse: string
  findWord: string
  everyWord: string
  /** That the browser finds what stands on the page: there is no script that could. */
  findHere: string
  findTopicLink: string
  findTopic: string
  lookUp: string
  everyWordOf: (title: string) => string
  wordsExplained: string
  wordsLink: string
  listOfWords: string
  words: string
  firstLetters: string
  wordCount: (count: number) => string
  from: (what: string, title: string) => string

  table: string
  tableNumber: (name: string, number: number) => string
  /** `reference` is absent where the list has no numbers, `at` where there is only one citation. */
  backToCitation: (reference: number | undefined, at: number | undefined) => string
  backToNote: (note: number, at: number | undefined) => string

  aboutBook: string
  factsChecked: string
  nextCheck: string
  someReviewed: (some: number, all: number) => string
  contents: string
  cover: string
  index: string
  landmarks: string
  pages: string
  inPlainLanguage: string
  start: string
  /** The drawn cover in words. `colour` is its ground, in English. */
  coverOf: (cover: CoverWords) => string
}

/** What a cover shows. */
export interface CoverWords {
  title: string
  series: string | undefined
  publisher: string | undefined
  colour: string
}

const tables: Readonly<Record<string, Words>> = {
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

/** The words of a language: English ones, which have to be marked so, where `hasWords` says that there are none. */
export function wordsIn(lang: string): Words {
  return inLanguage(tables, lang) ?? english
}
