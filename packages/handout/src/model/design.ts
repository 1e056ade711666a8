/** The forms a handout comes in, all from one template. */
export const variants = ['standard', 'large', 'booklet', 'key-points', 'mono'] as const
/**
 * `standard`: 12 pt, two pages. `large`: 18 pt, four pages. `booklet`: half pages (A5), two to a sheet, to print and fold.
 * `key-points`: one page. `mono`: the standard handout in black and white.
 */
export type Variant = (typeof variants)[number]

/** Sheets of paper that a handout can be printed on. */
export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** What the template must know of how the handout looks. */
export interface Design {
  variant: Variant
  /** Size of one page, as Typst names it. Half a sheet of each paper for booklets: `a5`, `us-statement`. */
  page: 'a4' | 'us-letter' | 'a5' | 'us-statement'
  /**
   * Size of the text in points: 12 or 18, never less than 12 (RNIB, Clear Print Guidelines); in the Arabic script two more,
   * since its letters are smaller. A booklet with room to spare is printed in up to four more.
   */
  size: number
  /** Whether it has less white space, so that more fits. */
  tight: boolean
  /** Colours as `#rrggbb`: text, headings and rules, the ground of boxes, the frame of the box that warns. */
  ink: string
  accent: string
  ground: string
  alarm: string
}

/**
 * Most pages of each variant. A folded booklet has four pages, or eight where four are not enough even without all that
 * may be left out.
 */
export const mostPages: Readonly<Record<Variant, readonly number[]>> = {
  standard: [2],
  large: [4],
  booklet: [4, 8],
  'key-points': [1],
  mono: [2],
}
