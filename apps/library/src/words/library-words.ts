/**
 * Every word of the library's own, around articles and lists. What articles and books share, such as `Last checked`, comes from
 * `@plainleaf/html`. `{…}` stands for a name, a date, a number or what was looked for: sentences around numbers are such that no
 * language has to bend a word for them.
 */
export interface LibraryWords {
  // Ways around
  library: string
  articles: string
  questions: string
  words: string
  search: string
  aboutLibrary: string
  about: string
  licence: string
  offline: string
  data: string
  feed: string

  // What stands on every page
  general: string
  noTracking: string

  // The first page
  home: string
  homeSearch: string
  promise: readonly { name: string; text: string }[]
  homeQuestions: string
  allAnswers: string

  // Lists
  articlesLead: string
  questionsLead: string
  byAspect: string
  answersLead: string
  oneAnswerLead: string
  aspectDescription: string
  from: string
  wordsLead: string
  letters: string
  also: string
  noArticles: string
  noWords: string

  // The search
  searchLabel: string
  searchArticles: string
  searchDescription: string
  searchNeedsScript: string
  searchInstead: string
  allArticles: string
  found: Readonly<Record<'none' | 'one' | 'many' | 'first' | 'failed', string>>

  // An article
  plainTitle: string
  withdrawnOn: string
  replacedBy: string
  readFull: string
  printOrKeep: string
  keepArticle: string
  aboutText: string
  revision: string
  cite: string
  neighbours: string
  minutes: string
  plainOf: string
  handout: string
  largeHandout: string
  wholeBook: string
  dataFor: string

  // Where a treatment stands in law
  legalStatus: string
  standing: string
  standingChecked: string

  // A page that is not there
  missing: string
  missingHeading: string
  missingLead: string
  allQuestions: string
  firstPage: string

  // Reading without internet
  offlineLead: string
  offlineDescription: string
  keep: string
  remove: string
  offlineTerms: string
  offlineNeedsScript: string
  offlineSays: Readonly<Record<'kept' | 'cost' | 'fetching' | 'failed' | 'cannot', string>>

  // About the library
  aboutPage: AboutWords

  // For feed readers
  changes: string
}

/** The page about the library: sections of a heading and its paragraphs. */
export interface AboutWords {
  title: string
  description: string
  lead: string
  found: { heading: string; texts: readonly string[] }
  review: { heading: string; text: string; article: string; due: string; nobody: string }
  licence: { heading: string; none: string; creative: string; cite: string }
  privacy: { heading: string; text: string }
  access: { heading: string; text: string }
  data: {
    heading: string
    text: string
    list: string
    openapi: string
    advisories: string
    feed: string
  }
}
