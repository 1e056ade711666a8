import type { Screen } from './chromium.ts'

/** A way to look at a document, and what is asked of it there. */
export interface View extends Screen {
  name: string
  page: Rules
  /** Of a page that shows the same in the same places as in `wall`. Most rules would find there what they found already. */
  sameAsWall?: Rules
  /** Of a document of a book. */
  inBook: Rules
}

/** Rules of axe by name: all but some, or some alone. */
export type Rules = { without: readonly string[] } | { only: readonly string[] }

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

/**
 * The view that documents are opened in. Every rule is asked of pages in every view that shows another thing, or shows it
 * elsewhere, since much of a page is shown in some views only; the documents of a book are the same text in all of them, and so each other view is asked for what it
 * can change.
 */
export const wall: View = {
  name: 'axe light',
  width: 1280,
  height: 900,
  colorScheme: 'light',
  media: 'screen',
  page: { without: [] },
  inBook: { without: [...ofPages, ...ofColours] },
}

/** Every view. 320 px is the width of WCAG 1.4.10; paper is A4 less its margins, and nobody taps on it. */
export const views: readonly View[] = [
  wall,
  {
    ...wall,
    name: 'axe dark',
    colorScheme: 'dark',
    sameAsWall: { only: ofColours },
    inBook: { only: ofColours },
  },
  {
    ...wall,
    name: 'axe 320 px',
    width: 320,
    height: 640,
    inBook: { only: ['scrollable-region-focusable', 'target-size'] },
  },
  {
    ...wall,
    name: 'axe print',
    width: 680,
    height: 960,
    media: 'print',
    page: { without: ['target-size'] },
    inBook: { only: ofColours },
  },
]
