import { monthNames } from '@plainleaf/content-model'

/** Every fixed word that a handout prints. `{}` stands for what is filled in. */
export interface HandoutWords {
  /** BCP 47 tag of these words. */
  lang: string
  checked: string
  checkedUnknown: string
  reviewed: string
  reviewedOn: string
  notReviewed: string
  outOf: string
  outOfAlt: string
  asOf: string
  asOfUnknown: string
  asks: string
  asksLong: string
  /** Headings that many articles have, in lower case, as questions. */
  asked: Readonly<Record<string, string>>
  askIntro: string
  ticked: string
  emergency: string
  notes: string
  sources: string
  sourcesOnline: string
  contact: string
  call: string
  hours: string
  address: string
  web: string
  about: string
  version: string
  revision: string
  nextReview: string
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
  months: string[]
}

/** English words, those of `@plainleaf/handout`. */
export const englishWords: HandoutWords = {
  lang: 'en',
  checked: 'Facts last checked on {}.',
  checkedUnknown: 'The date of the last check is not known.',
  reviewed: 'Full article reviewed by {}.',
  reviewedOn: 'Full article reviewed by {} on {date}.',
  notReviewed: 'Not yet reviewed by a clinician.',
  outOf: '{} out of 100',
  outOfAlt: '100 squares, {} of them filled',
  asOf: 'This is as of {}.',
  asOfUnknown: 'This has no date. Ask whether it still holds.',
  asks: '{}: what should I know?',
  asksLong: '{}. What should I know?',
  asked: {
    'main points': 'What are the main points?',
    'key points': 'What are the main points?',
    'key takeaways': 'What are the main points?',
    'at a glance': 'What are the main points?',
    introduction: 'What is this about?',
    overview: 'What is this about?',
    background: 'What is this about?',
    symptoms: 'What are the symptoms?',
    causes: 'What causes it?',
    diagnosis: 'How is it found?',
    treatment: 'How is it treated?',
    treatments: 'How is it treated?',
    prevention: 'How can I prevent it?',
    benefits: 'What are the benefits?',
    risks: 'What are the risks?',
    'side effects': 'What are the side effects?',
    'questions people ask': 'What do people ask?',
    'frequently asked questions': 'What do people ask?',
    conclusion: 'What does it come down to?',
    'what to do next': 'What can I do next?',
    'next steps': 'What can I do next?',
    'when to get help': 'When should I get help?',
    'words to know': 'What do these words mean?',
    glossary: 'What do these words mean?',
    'please note': 'What should I bear in mind?',
    disclaimer: 'What should I bear in mind?',
  },
  ticked: 'Ticked',
  askIntro: 'These questions fit any treatment:',
  emergency: 'Numbers to call in an emergency',
  notes: 'What do I want to remember or ask?',
  sources: 'Where does this come from?',
  sourcesOnline: 'The sources are listed on the web page.',
  contact: 'How can I reach the clinic?',
  call: 'Phone',
  hours: 'Hours',
  address: 'Address',
  web: 'Web',
  about: 'Who made this handout?',
  version: 'Version {}.',
  revision: 'Revision {}.',
  nextReview: 'Next check due by {}.',
  alsoLarge: 'This handout also comes in large print.',
  alsoStandard: 'This handout also comes in standard print.',
  otherFormats: 'Ask us if you need another format or language.',
  languages: 'We speak: {}.',
  funding: 'Funding: {}.',
  licence: 'Licence: {}.',
  authors: 'Written by {}.',
  code: 'Scan for more',
  codeAlt: 'QR code that opens {}',
  page: 'Page',
  pageOf: 'of',
  months: [...(monthNames('en') ?? [])],
}

/** Puts a value where `{}` stands. */
export function fill(words: string, value: string): string {
  return words.split('{}').join(value)
}

/** `2026-03-02` as `2 March 2026`; anything else as it is. */
export function dateWords(date: string, { months }: HandoutWords): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? []
  const name = months[Number(month) - 1]
  return name ? `${Number(day)} ${name} ${year}` : date
}
