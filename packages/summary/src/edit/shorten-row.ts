import { words } from '@plainleaf/language'
import { textOf } from '../source/run.ts'
import { change, type Draft } from './draft.ts'

/**
 * A table row as a line of a list: `Condition: Heart problems; Advice: Ask a doctor first` becomes
 * `Heart problems: Ask a doctor first`. Where the second cell is a word or two, and in longer rows, the headers after
 * the first stay: `Clenched jaw; When: During`.
 */
export function shortenRow(draft: Draft): Draft {
  const found: { start: number; end: number }[] = []
  let at = 0
  for (const run of draft.runs) {
    const header = !run.node && !run.citation && run.marks.length === 0 && run.text.endsWith(': ')
    if (header) found.push({ start: at, end: at + run.text.length })
    at += run.text.length
  }
  const [first, second, third] = found
  if (!first || first.start > 0) return draft
  let now = draft
  const text = textOf(draft.runs)
  const plain = second && words(text.slice(second.end)).length > 2
  if (second && !third && plain && text.slice(second.start - 2, second.start) === '; ')
    now = change(now, 'row-shortened', second.start - 2, second.end, ': ')
  return change(now, 'row-shortened', 0, first.end)
}
