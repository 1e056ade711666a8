import type { LibraryWords } from './library-words.ts'

/** English. */
export const english: LibraryWords = {
  library: 'Library',
  articles: 'Articles',
  questions: 'Questions',
  words: 'Words',
  search: 'Search',
  aboutLibrary: 'About the library',
  about: 'About and review',
  licence: 'Licence and how to cite',
  offline: 'Read without internet',
  data: 'Data for other sites',
  feed: 'Feed (Atom)',

  general:
    '{site} gives general information. It does not replace the advice of your care team. In an emergency, call your local emergency number.',
  noTracking: 'No cookies, no tracking, nothing loaded from other sites.',

  home: 'Health information to read, check and keep',
  homeSearch: 'What would you like to read about?',
  promise: [
    {
      name: 'Read',
      text: 'Articles come in full and, where there is one, in a short plain version.',
    },
    {
      name: 'Check',
      text: 'Claims name their sources. Each article says when it was checked and who has reviewed it.',
    },
    {
      name: 'Keep',
      text: 'Print a handout, take an ebook along, or read without internet. Nobody counts what you read.',
    },
  ],
  homeQuestions: 'What would you like to know?',
  allAnswers: 'All {count} answers',

  articlesLead: 'Every article of the library, in the order in which it is best read.',
  questionsLead: 'Every question that the articles answer, by what it is about.',
  byAspect: 'By what it is about',
  answersLead:
    '{count} answers from the articles of this library. Each is the start of a fuller text.',
  oneAnswerLead: 'One answer from the articles of this library. It is the start of a fuller text.',
  aspectDescription: 'What the articles say about: {aspect}.',
  from: 'From',
  wordsLead: 'What health words in these articles mean, in plain language.',
  letters: 'Letters',
  also: 'Also:',
  noArticles: 'There are no articles here yet.',
  noWords: 'No words are explained here yet. Articles explain hard words where they use them.',

  searchLabel: 'Any word in any article',
  searchArticles: 'Search the articles',
  searchDescription: 'Find an article by any word in it.',
  searchNeedsScript:
    'Searching needs JavaScript, which is switched off. Everything can also be found here:',
  searchInstead: 'Or look by what it is about',
  allArticles: 'All articles',
  found: {
    none: 'Nothing found for “{words}”. Try another word, or look below.',
    one: 'One article for “{words}”.',
    many: '{count} articles for “{words}”.',
    first: 'The first {count} are shown.',
    failed: 'The search could not be loaded. Everything can also be found below.',
  },

  plainTitle: '{title} (plain language)',
  withdrawnOn: 'This article was withdrawn on {date}.',
  replacedBy: 'Read what replaces it',
  readFull: 'Read the full text',
  printOrKeep: 'Print or keep this article',
  keepArticle: 'Keep this article',
  aboutText: 'About this text',
  revision: 'Revision',
  cite: 'To cite',
  neighbours: 'Previous and next article',
  minutes: '{count} min to read',
  plainOf: 'In plain language: {title}',
  handout: 'Handout to print (PDF)',
  largeHandout: 'Handout in large print (PDF)',
  wholeBook: 'All articles as one ebook (EPUB)',
  dataFor: 'Data (JSON-LD)',

  legalStatus: 'Legal status',
  standing: 'Where it stands in law',
  standingChecked: '(checked {date})',

  missing: 'Page not found',
  missingHeading: 'This page is not here',
  missingLead: 'It may have moved, or the address has a slip. These lead to everything there is:',
  allQuestions: 'All questions',
  firstPage: 'The first page',

  offlineLead:
    'Keep every article on this device: then reading and searching work on the train, in hospital, or when the line is down.',
  offlineDescription: 'Keep every article of this library on your device.',
  keep: 'Keep the library on this device',
  remove: 'Remove it from this device',
  offlineTerms:
    'The pages stay in this browser until you remove them. With internet you get the newest words. Handouts and ebooks are not kept: download those you want.',
  offlineNeedsScript:
    'This needs JavaScript, which is switched off. Each article can also be kept as a handout or an ebook:',
  offlineSays: {
    kept: 'The library is on this device.',
    cost: 'That takes about {size}.',
    fetching: 'Fetching the pages…',
    failed: 'The pages could not be kept. Check the connection and try again.',
    cannot: 'This browser cannot keep pages here. Handouts and ebooks can be downloaded.',
  },

  aboutPage: {
    title: 'About this library',
    description:
      'What this library is, who has reviewed it, under which licence it may be reused, and what it knows about you: nothing.',
    lead: 'What it is, how far you can trust it, and how you may use it.',
    found: {
      heading: 'What you find here',
      texts: [
        '{site} holds articles about health. Most come twice: as a full text, in which claims name their sources, and as a short form in plain language made from that text. You can print an article as a handout, or take it along as an ebook.',
        'It is general information. It does not replace the advice of people who know you and your health, and it does not offer treatment.',
      ],
    },
    review: {
      heading: 'Who has reviewed it',
      text: 'Each article says at its top when it was checked and who has reviewed it. As of now:',
      article: 'Article',
      due: 'Review due',
      nobody: 'Nobody yet',
    },
    licence: {
      heading: 'Licence and how to cite',
      none: 'no licence stated',
      creative:
        'You may copy, change and share the texts, as long as you name who wrote them and say what you changed.',
      cite: 'Each article ends with the sentence by which to cite it, and with the number of its revision, which changes only when its words do.',
    },
    privacy: {
      heading: 'What we know about you',
      text: 'Nothing. There are no cookies, no counters and no accounts, and no page loads anything from another site. Searching happens in your own browser: your words are not sent anywhere.',
    },
    access: {
      heading: 'Reading as suits you',
      text: 'The pages follow the WCAG 2.2 guidelines, level AA. They work with a keyboard alone, with a screen reader, in large letters, on a narrow screen, in light and in dark, on paper, and without JavaScript; only the search and reading without internet need it.',
    },
    data: {
      heading: 'Data for other sites',
      text: 'Other sites may show the same words, always the newest or pinned to a revision. The data is static files:',
      list: 'The list of collections (JSON)',
      openapi: 'The description for programs (OpenAPI)',
      advisories: 'What was withdrawn or corrected (JSON)',
      feed: 'A feed of changes (Atom)',
    },
  },

  changes: '{site}: what changed',
}
