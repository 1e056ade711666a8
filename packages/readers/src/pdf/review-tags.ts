import type { PdfBlock } from './block.ts'
import { findTabTables } from './find-tab-tables.ts'
import { findTypedItems } from './find-typed-items.ts'
import type { Body } from './measure-body.ts'
import { mergeUnmarked } from './merge-unmarked.ts'
import { partLines } from './part-lines.ts'
import { partQuestions } from './part-questions.ts'
import { reviewHeadings } from './review-headings.ts'
import { runInNumbers } from './run-in-numbers.ts'

/**
 * Looks again at what tags say. Word processors tag by styles, and people set headings and lists without them: bold
 * lines are paragraphs, text is a heading, the second line of an item is one of its own, and broken lines are one
 * paragraph.
 */
export function reviewTags(tagged: readonly PdfBlock[], body: Body): PdfBlock[] {
  return findTabTables(
    findTypedItems(
      partQuestions(reviewHeadings(partLines(mergeUnmarked(runInNumbers(tagged))), body)),
    ),
  )
}
