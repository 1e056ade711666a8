import type { Design } from './design.ts'

/** A stretch of words in one look. There are no italics: emphasis is printed bold (RNIB, Clear Print Guidelines). */
export interface Run {
  text: string
  strong?: true
  /** Lowered or raised, as in a formula. */
  shift?: 'sub' | 'sup'
  /** Where it leads on a screen: http, https, mailto or tel. */
  url?: string
  /** BCP 47 tag, where it is not the handout's. */
  lang?: string
  dir?: 'ltr' | 'rtl'
  /** A hard line break follows. */
  broken?: true
}

/** A number out of 100, with the words that say what it counts. */
export interface Count {
  count: number
  /** What is printed beside the pictures: `67 out of 100`. */
  label: string
  /** Whom it counts, printed below the label: `in the placebo group`. */
  group?: string
  /** Alternative text of the pictures. */
  alt: string
}

/** One thing to print. */
export type Piece =
  | { type: 'text'; runs: Run[] }
  | {
      type: 'list'
      ordered: boolean
      start: number
      boxes: boolean
      /** Alternative texts of the marks in boxes that are ticked already, by item; empty where there is none. */
      ticks?: string[]
      items: Piece[][]
      /** No page's end parts it. */
      whole?: true
    }
  /** `beside`: they may stand beside one another where white space is short. */
  | { type: 'terms'; items: { term: Run[]; meaning: Run[] }[]; beside?: true }
  | {
      type: 'table'
      caption: Run[]
      head: Run[][]
      rows: Run[][][]
      rowHeads: number
      /** No page's end parts it, though it is long. */
      whole?: true
    }
  | { type: 'box'; alarm: boolean; title: Run[]; pieces: Piece[] }
  | { type: 'quote'; pieces: Piece[] }
  | { type: 'figure'; file: string; alt: string; caption: Run[] }
  | { type: 'counts'; counts: Count[] }
  | { type: 'phones'; title: string; items: { name: string; number: string }[] }
  | { type: 'lines'; count: number }
  | { type: 'code'; text: string }

/** What a part is for; decides how it looks and in which order parts may be left out. */
export type Role =
  | 'notice'
  | 'keyPoints'
  | 'prose'
  | 'steps'
  | 'help'
  | 'questions'
  | 'notes'
  | 'words'
  | 'sources'
  | 'disclaimer'
  | 'contact'
  | 'about'

/** A heading with what stands below it. */
export interface Part {
  id: string
  role: Role
  /** Level of the heading; the title has level 1. */
  level: 2 | 3
  /** Empty: no heading of its own. */
  heading: string
  /** Of lines for notes: the heading above more of them, further down. */
  further?: string
  /** BCP 47 tag of the heading, where it is not the handout's. */
  lang?: string
  pieces: Piece[]
  /** It is short, and so it is not parted by the end of a page. */
  keep?: true
  /** It tells of risks, or of what is not approved: a shorter form never goes without it. */
  grave?: true
  /** It says what something is good for, or what harm it may do: a shorter form never tells one without the other. */
  side?: 'benefit' | 'harm'
  /** Rules of which none is told without the others, such as after a missed dose: a shorter form keeps it whole, for as long as it keeps warnings. */
  vital?: true
  /** It answers what the topic is called, and is not told but here. */
  answers?: true
  /** The code to scan is printed beside it. */
  scan?: true
  /** Lines that it may go without, the first soonest: what each is, for a person, and its words. */
  spare?: [what: string, words: string][]
  /** The same in fewer words, for where there is less room. */
  short?: Piece[]
  /** The clinic's address, which goes when lines like those are not enough. */
  address?: string
  /** Who paid for the print, in the clinic's words. */
  funding?: string
  /** It stands on a page of its own. */
  alone?: true
}

/** A picture to scan, which opens the web page: printed beside the contact details, else beside what is said of the handout. */
export interface WebCode {
  url: string
  alt: string
  /** Printed below it. */
  label: string
  /** SVG of the code. */
  svg: string
}

/** All that the template prints, and nothing else: it is handed to the engine as JSON. */
export interface Handout {
  id: string
  title: string
  lang: string
  dir: 'ltr' | 'rtl'
  /** BCP 47 tag of fixed words, where it is not the handout's. */
  fixed?: string
  /** What stands before and after a number out of 100, which no line parts. */
  outOf: [string, string]
  description: string
  keywords: string[]
  authors: string[]
  /** Seconds since 1970, from the content or `SOURCE_DATE_EPOCH`. */
  created: number
  design: Design
  /** Whose handout it is; null without a clinic. */
  clinic: { name: string; logo: { file: string; alt: string } | null } | null
  /** Said below the title: when facts were checked, who reviewed. */
  status: string[]
  parts: Part[]
  /**
   * Headings of sections that a sheet goes without, those among them that tell of risks or approval, and what it says of them at its
   * end: `{}` stands for them in the words, and `more` is said where not all of them are named, or some are there only in part
   * (`partly`, their ids).
   */
  absent: {
    words: string
    more: string
    /** The heading above what all its sections tell not to do, where they stand together. */
    careful: string
    together?: true
    /** Not all that it goes without is named. */
    unnamed?: true
    lang?: string
    headings: string[]
    grave: string[]
    partly?: string[]
    said: string
  }
  code: WebCode | null
  /** Said where the sources are not printed: where they can be had; empty where they can be had nowhere. */
  elsewhere: string
  /** Images as data, by their names, where they are to be drawn in greys. */
  greys?: Readonly<Record<string, string>>
  /** Said at the foot of every page. */
  footer: { left: string; lines: 1 | 2; page: string; of: string }
}

/** What lines that may go are for a person. These tell a patient least. */
export const spareLines = {
  web: "the clinic's web address",
  nextCheck: 'when it is next checked',
  licence: 'its licence',
} as const
