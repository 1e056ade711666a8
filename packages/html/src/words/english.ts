import type { Words } from './words.ts'

/** English. */
export const english: Words = {
  // In the order in which questions about a health matter usually come up.
  aspects: {
    OverviewHealthAspect: 'Overview',
    SymptomsHealthAspect: 'Symptoms',
    CausesHealthAspect: 'Causes',
    TypesHealthAspect: 'Types',
    StagesHealthAspect: 'Stages',
    ContagiousnessHealthAspect: 'Can it be passed on?',
    PreventionHealthAspect: 'Prevention',
    ScreeningHealthAspect: 'Screening and tests',
    SeeDoctorHealthAspect: 'When to get medical help',
    SelfCareHealthAspect: 'What you can do yourself',
    TreatmentsHealthAspect: 'Treatments',
    MayTreatHealthAspect: 'What it may treat',
    HowItWorksHealthAspect: 'How it works',
    IngredientsHealthAspect: 'What is in it',
    UsageOrScheduleHealthAspect: 'How and when to use it',
    HowOrWhereHealthAspect: 'How and where to get help',
    GettingAccessHealthAspect: 'Getting access',
    BenefitsHealthAspect: 'Benefits',
    EffectivenessHealthAspect: 'How well it works',
    SafetyHealthAspect: 'Safety',
    SideEffectsHealthAspect: 'Side effects',
    RisksOrComplicationsHealthAspect: 'Risks and complications',
    AllergiesHealthAspect: 'Allergies',
    PregnancyHealthAspect: 'Pregnancy and breastfeeding',
    LivingWithHealthAspect: 'Living with it',
    PrognosisHealthAspect: 'What to expect',
    PatientExperienceHealthAspect: 'What patients say',
    MisconceptionsHealthAspect: 'Common misunderstandings',
    RelatedTopicsHealthAspect: 'Related topics',
  },
  headings: {
    keyPoints: 'Key points',
    faq: 'Questions and answers',
    references: 'References',
    glossary: 'Words explained',
    disclaimer: 'Disclaimer',
  },
  audiences: {
    patient: 'Patients',
    carer: 'Carers and families',
    clinician: 'Health professionals',
    public: 'Everyone',
  },
  formats: {
    text: 'Plain text',
    markdown: 'Markdown',
    html: 'Web page',
    docx: 'Word document',
    pdf: 'PDF',
  },

  skip: 'Skip to the text',
  close: 'Close',
  information:
    'General information: it does not replace the advice of someone who knows you and your health.',
  allWords: 'All words explained',
  feed: 'What changed',
  feedLink: 'What changed, as a feed for news readers (Atom)',
  moved: 'This page has a new address:',

  fullText: 'Full text',
  plainLanguage: 'Plain language',
  versions: 'Version of the text',
  plainVersion: 'Plain-language version',
  onThisPage: 'On this page',
  onThisPagePlain: 'On this page, in plain language',
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Previous and next topic',
  related: 'Related topics',

  checked: 'Last checked',
  checkUnknown: 'Date of last check not known',
  nextDue: 'Next review due',
  notReviewed: 'Not yet reviewed by a clinician',

  aboutPage: 'About this page',
  writtenFor: 'Written for',
  writtenBy: 'Written by',
  reviewedBy: 'Reviewed by',
  lastChecked: 'Last checked',
  nextReview: 'Next review',
  madeFrom: 'Made from',
  version: 'version',
  publishedBy: 'Published by',
  licence: 'Licence',
  newest: 'Newest version',
  notKnown: 'Not known',
  unknown: {
    authors: 'who wrote it',
    audience: 'whom it is written for',
    lastChecked: 'when it was last checked',
    reviewBy: 'when it will be reviewed',
    between: '; ',
  },

  alsoAs: 'Also as',
  ebook: 'Ebook (EPUB)',
  summary: 'Plain-language summary',
  data: 'Data (JSON)',

  topics: 'Topics',
  noTopics: 'There are no topics in this collection yet.',
  filter: 'Show only topics about one thing',
  topicsAbout: 'Topics about',
  everything: 'Everything',
  browse: 'Browse by question',
  findWord: 'Find a word',
  everyWord: 'Every word in the titles and headings:',
  findHere:
    'Any other words on this page: your browser’s own search finds them (Ctrl+F, on a Mac ⌘F, on a phone “Find in page” in the menu).',
  findTopicLink: 'find a topic from A to Z',
  findTopic: 'Find a topic from A to Z',
  lookUp: 'Look up any word that may stand in a title or a heading.',
  everyWordOf: (title) =>
    `Every word in the titles and headings of ${title}, with the pages that it leads to.`,
  wordsExplained: 'Words explained',
  wordsLink: 'What health words in these pages mean',
  listOfWords: 'List of words',
  words: 'Words',
  firstLetters: 'First letters',
  wordCount: (count) => `${count} ${count === 1 ? 'word' : 'words'} in plain language`,
  from: (what, title) => `${what}, from ${title}.`,

  table: 'Table',
  tableNumber: (name, number) => `${name}, table ${number}`,
  backToCitation: (reference, at) => {
    const source = reference === undefined ? 'this source' : `reference ${reference}`
    return at === undefined
      ? `Back to the citation of ${source}`
      : `Back to citation ${at} of ${source}`
  },
  backToNote: (note, at) => `Back to note ${note} in the text${at === undefined ? '' : `, ${at}`}`,

  aboutBook: 'About this book',
  factsChecked: 'Facts last checked',
  nextCheck: 'Next check due',
  someReviewed: (some, all) => `${some} of ${all} topics; each topic names who reviewed it`,
  contents: 'Contents',
  cover: 'Cover',
  index: 'Index by question',
  landmarks: 'Landmarks',
  pages: 'Pages',
  inPlainLanguage: 'In plain language',
  start: 'Start of the text',
  coverOf: ({ title, series, publisher, colour }) => {
    const from = series ? `, from “${series}”` : ''
    const by = publisher ? `, published by ${publisher}` : ''
    return `Cover of “${title}”${from}${by}: the title in white above drawn leaves on ${colour}.`
  },
}
