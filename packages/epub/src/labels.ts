/** The words a book says by itself. They are English; `ownWords` marks them so in other languages. */
export const labels = {
  about: 'About this book',
  author: 'Written by',
  checked: 'Facts last checked',
  contents: 'Contents',
  cover: 'Cover',
  index: 'Index by question',
  landmarks: 'Landmarks',
  licence: 'Licence',
  nextCheck: 'Next check due',
  notReviewed: 'Not yet reviewed by a clinician',
  plain: 'In plain language',
  publisher: 'Published by',
  reviewed: 'Reviewed by',
  source: 'Made from',
  start: 'Start of the text',
} as const
