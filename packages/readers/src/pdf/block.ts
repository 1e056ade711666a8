import type { Line } from './page.ts'

/** A run of lines that is a heading. */
export interface HeadingBlock {
  role: 'heading'
  lines: Line[]
  /** Absent until the whole document has been seen. */
  level?: 1 | 2 | 3 | 4 | 5 | 6
  /** Absent: the file says so itself. */
  confidence?: number
}
/** A run of lines that is a paragraph. */
export interface ParagraphBlock {
  role: 'paragraph'
  lines: Line[]
}
/** What an item of a list starts with. */
export interface ItemMarker {
  ordered: boolean
  /** Its number; 0 for a bullet. */
  value: number
  /** How many letters of the first line it takes; 0 when it was drawn or stands apart. */
  length: number
  /** A sign, which stays with the words where it says yes or no. */
  sign?: string
}
/** An item of a list; lists are made of runs of them, nested by their indent. */
export interface ItemBlock {
  role: 'item'
  lines: Line[]
  marker: ItemMarker
  /** Where the marker stands: items further right are nested. */
  indent: number
  /** Where its text starts, which its other lines share. */
  textX: number
  /** Further paragraphs of the item. */
  more: Line[][]
  /** Number of the list in a tagged file: neighbours of one number are one list. */
  list?: number
  /** A tagged file calls it an item, but nothing marks it as one: it may be the rest of what stands before it. */
  unmarked?: boolean
  /** Its number, where that is no part of its lines. */
  label?: Line[]
}
/** A table: lines by cell by row. */
export interface TableBlock {
  role: 'table'
  lines: Line[]
  rows: Line[][][]
  caption?: Line[]
  headerRows: number
  headerColumns: number
  /** Cells over several columns: `row,column` → how many. */
  wide?: ReadonlyMap<string, number>
  confidence?: number
}
/** A box beside the text. */
export interface CalloutBlock {
  role: 'callout'
  lines: Line[]
  title: Line[]
  blocks: PdfBlock[]
}
/** A footnote that the text of its page refers to. */
export interface NoteBlock {
  role: 'note'
  lines: Line[]
  identifier: string
  /** How many letters of the first line its mark takes. */
  mark: number
}
export type PdfBlock =
  | HeadingBlock
  | ParagraphBlock
  | ItemBlock
  | TableBlock
  | CalloutBlock
  | NoteBlock

/** The words of lines, one after another. */
export function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ')
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:]["'”’)\]]*$/u.test(text)
}

export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}
