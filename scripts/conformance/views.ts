import type { Screen } from './chromium.ts'

/** A way to look at a document. */
export interface View extends Screen {
  name: string
  /** Rules of axe that mean nothing in this view of a page. */
  without: readonly string[]
  /** The same for a document of a book. */
  withoutInBook: readonly string[]
}

/**
 * What axe asks of whole pages. A document of a book is one of many that make up a page, and Ace asks none of this
 * of it either (ace-core, ace-axe.js). Landmarks that are not unique Ace finds, in the axe of its own that knows the
 * roles of DPUB-ARIA: the common one takes every `aside role="doc-footnote"` for a complementary landmark.
 */
const ofPages = [
  'bypass',
  'landmark-complementary-is-top-level',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'region',
]

/** The rules that take most of the time. In the light Ace holds the documents of a book to them, at the same width. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** The view that documents are opened in. */
export const wall: View = {
  name: 'axe light',
  width: 1280,
  height: 900,
  colorScheme: 'light',
  media: 'screen',
  without: [],
  withoutInBook: [...ofPages, ...ofColours],
}

/** Every view. 320 px is the width of WCAG 1.4.10; paper is A4 less its margins, and nobody taps on it. */
export const views: readonly View[] = [
  wall,
  { ...wall, name: 'axe dark', colorScheme: 'dark', withoutInBook: ofPages },
  { ...wall, name: 'axe 320 px', width: 320, height: 640 },
  {
    ...wall,
    name: 'axe print',
    width: 680,
    height: 960,
    media: 'print',
    without: ['target-size'],
    withoutInBook: [...ofPages, 'target-size'],
  },
]
