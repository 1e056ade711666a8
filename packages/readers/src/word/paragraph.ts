import type { ListPlace } from './read-numbering.ts'

/** What a paragraph is by its style. */
export type StyleRole = 'title' | 'contents' | 'quote' | 'caption' | 'continued' | 'body'

/** What is known of one paragraph beside its words in the tree. */
export interface Paragraph {
  /** Its number in the document, from 1, empty ones and those in tables included; notes take that of their reference. */
  line: number
  /** Its words as one line. */
  text: string
  /** Heading level of its style or outline, 1 to 9. */
  heading: number | null
  role: StyleRole
  /** The template's own name for its style says that it is the title. */
  titled: boolean
  list: ListPlace | null
  /** Left indent in twentieths of a point. */
  indent: number
  /** Shares of its letters, 0 to 1. */
  bold: number
  underline: number
  /** Whether all its letters are capitals, or shown as such. */
  caps: boolean
  centred: boolean
  /** Half points, of most of its letters. */
  size: number
  /** Language of most of its letters. */
  lang: string | undefined
  inTable: boolean
  /** Its cells, where tabs part them: its words between runs of tabs. */
  cells: string[]
  /** The text box it stands in, by a number; null for the text itself. */
  box: number | null
  /** Pictures in it, which count as content. */
  pictures: number
}
