import { type DroppedReason, fail } from '@plainleaf/content-model'
import type { VFile } from 'vfile'
import type { Paragraph } from './paragraph.ts'
import type { Counter } from './read-numbering.ts'
import type { Relationship } from './read-package.ts'
import type { Styles } from './read-styles.ts'

/** Words that were left out, by the paragraph they stood in. */
export interface LeftOut {
  line: number
  text: string
  reason: DroppedReason
}

/** What the steps of reading one Word file share. */
export interface WordState {
  file: VFile
  styles: Styles
  count: Counter
  /** All paragraphs by their mark. */
  paragraphs: Paragraph[]
  leftOut: LeftOut[]
  /** Paragraphs of page headers. */
  headerLines: Paragraph[]
  /** Number of the paragraph that is being read, or was last. */
  line: number
  /** Set while notes are read, whose paragraphs have no number of their own. */
  fixedLine: number | null
  /** Where notes are referred to first: `footnote-2` → line. */
  noteLines: Map<string, number>
  /** Where comments stand. */
  commentLines: Map<string, number>
  relationships: ReadonlyMap<string, Relationship>
  /** Depth of tables. */
  tables: number
  /** The text box that is being read, by a number; null outside. */
  box: number | null
  /** Open fields, and whether one of them is a table of contents. */
  fields: { code: string; shown: boolean }[]
  /** Rules that were reported once for the whole document. */
  said: Set<string>
}

/** Records words that are left out, unless there are none. */
export function leaveOut(text: string, reason: DroppedReason, state: WordState): void {
  const words = text.replace(/\s+/gu, ' ').trim()
  if (words) state.leftOut.push({ line: state.line || 1, text: words, reason })
}

/** A place for a finding: the whole paragraph. */
export function placeOf(line: number): { line: number; column: number } {
  return { line: line || 1, column: 1 }
}

/** Fields may nest this deep; real documents stay below 5. */
const maxFields = 100

/** Notes that a field begins. */
export function openField(fields: WordState['fields'], state: WordState): void {
  if (fields.push({ code: '', shown: false }) <= maxFields) return
  fail(state.file, {
    ruleId: 'nesting-too-deep',
    reason: `More than ${maxFields} fields are open at once`,
    note: 'Open the document in Word, turn the fields into text (Ctrl+Shift+F9) and save it.',
    place: placeOf(state.line),
  })
}
