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
}
/** A table: lines by cell by row. */
export interface TableBlock {
  role: 'table'
  lines: Line[]
  rows: Line[][][]
  headerRows: number
  headerColumns: number
  confidence?: number
}
export type PdfBlock = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock

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
