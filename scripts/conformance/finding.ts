/** How grave a finding is. Every one of them fails the gate; the table counts them apart. */
export type Severity = 'error' | 'warning' | 'note'

/** One thing that a checker has against a file. */
export interface Finding {
  /** The row of the table it belongs to, such as `axe dark`. */
  checker: string
  severity: Severity
  /** The file as the user can find it; one inside a book is named `book.epub/EPUB/chapter.xhtml`. */
  file: string
  line?: number | undefined
  column?: number | undefined
  /** The checker's own name for the rule. */
  rule: string
  reason: string
}

/** What one checker did, or one view of it: a row of the table. */
export interface Run {
  checker: string
  books: number
  /** HTML pages, documents of books and style sheets. */
  documents: number
  findings: Finding[]
}

/** Something that has to be installed or built before the gate can run. The message names the command that does it. */
export class ToolMissing extends Error {}

/** How grave axe and Ace hold a fault to be, in two steps. */
export function severityOf(impact: string): Severity {
  return impact === 'critical' || impact === 'serious' ? 'error' : 'warning'
}
