import { monthNames } from '@plainleaf/content-model'

/** Every fixed word that a handout prints. `{}` stands for what is filled in. */
export interface HandoutWords {
  /** BCP 47 tag of these words. */
  lang: string
  checked: string
  checkedUnknown: string
  reviewed: string
  notReviewed: string
  outOf: string
  outOfAlt: string
  asOf: string
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
  notReviewed: 'Not yet reviewed by a clinician.',
  outOf: '{} out of 100',
  outOfAlt: '100 squares, {} of them filled',
  asOf: 'As of {}.',
  emergency: 'Numbers to call in an emergency',
  notes: 'My notes',
  sources: 'Where does this come from?',
  sourcesOnline: 'The sources are listed on the web page.',
  contact: 'How can I reach the clinic?',
  call: 'Phone',
  hours: 'Hours',
  address: 'Address',
  web: 'Web',
  about: 'About this handout',
  version: 'Version {}.',
  nextReview: 'Next check due by {}.',
  alsoLarge: 'This handout also comes in large print.',
  alsoStandard: 'This handout also comes in standard print.',
  otherFormats: 'Ask us if you need another format or language.',
  languages: 'We speak: {}.',
  funding: 'Funding: {}.',
  licence: 'Licence: {}.',
  authors: 'Written by {}.',
  code: 'On the web',
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
