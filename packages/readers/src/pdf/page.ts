import type { TableBlock } from './block.ts'
import type { RuledTable } from './find-ruled-tables.ts'

/** A run of letters as the library gives it, in units of 1/72 inch from the top left corner of the upright page. */
export interface Item {
  text: string
  x: number
  /** Of the baseline, downwards. */
  y: number
  width: number
  /** Height of the font. */
  size: number
  bold: boolean
  italic: boolean
  /** Name of its font, without what marks a subset. */
  font: string
  rightToLeft: boolean
  /** Id of the marked content it stands in, which the structure tree of a tagged file refers to. */
  contentId?: string | undefined
  /** The file itself says that it is page furniture. */
  artifact: boolean
  /** Written along another direction than most of the page, such as a watermark. */
  turned: boolean
  url?: string | undefined
  /** As `#rrggbb`, where it is known. */
  colour?: string
}

/** A small shape drawn on the page: some programs draw the bullets of lists instead of writing them. */
export interface Dot {
  x: number
  /** Of its middle, downwards. */
  y: number
}

/** A line drawn on the page: a rule of a table, or above footnotes. */
export interface Rule {
  /** It runs from left to right; others run downwards. */
  level: boolean
  from: number
  to: number
  /** Where it stands on the other axis. */
  at: number
}

/** A frame or a coloured background. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A node of the structure tree of one page. */
export interface TagNode {
  role?: string | undefined
  type?: string | undefined
  id?: string | undefined
  children?: TagNode[] | undefined
}

/** A page of text, before anything is decided about it. */
export interface PdfPage {
  /** From 1. */
  number: number
  width: number
  height: number
  items: Item[]
  dots: Dot[]
  rules: Rule[]
  boxes: Box[]
  /** Its letters were recognised in a picture of the page: their sizes and places are guesses. */
  recognised: boolean
  /** Absent when the file is not tagged. */
  tags?: TagNode | undefined
}

/** What lies between the left edges of the first and the right edge of the last of some items, with no wide white space between. */
export interface Segment {
  items: Item[]
  x: number
  right: number
  y: number
  size: number
  /** It stands for a table that was found already. */
  table?: RuledTable
}

/** Text on one baseline of one column. */
export interface Line {
  page: number
  /** Running number of the line in the document, from 1: PDF files have no lines, so this is what positions count. */
  number: number
  segments: Segment[]
  x: number
  right: number
  y: number
  /** Size of most of its letters. */
  size: number
  bold: boolean
  text: string
  /** Edges of the column it stands in. */
  column: { left: number; right: number; id: number }
  /** A bullet is drawn before it. */
  dot: boolean
  /** Name of the font of its letters; empty where they are of several. */
  font: string
  /** Colour of its letters, as `#rrggbb`; empty where they are of several, or of an unknown one. */
  colour: string
  /** It stands for a table that was found already. */
  table?: TableBlock
}

/** Letters of items, blanks not counted. */
export function letterCount(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.text.replace(/\s+/gu, '').length, 0)
}
