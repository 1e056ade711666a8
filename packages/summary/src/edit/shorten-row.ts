import { textOf } from '../source/run.ts'
import { change, type Draft } from './draft.ts'

/** Headers without which a row says the same. */
const generic =
  /^(?:advice|answer|description|details?|effects?|information|key points?|meaning|notes?|results?|value|what (?:happened|happens|it (?:does|is|means)|is (?:reported|said)|to do)): $/iu

/**
 * A table row as a line of a list: `Condition: Heart problems; Advice: Ask a doctor first` becomes
 * `Heart problems: Ask a doctor first`. Headers that say more than that, and those of longer rows, stay:
 * `Clenched jaw; When: During`.
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
  const plain = second && generic.test(text.slice(second.start, second.end))
  if (second && !third && plain && text.slice(second.start - 2, second.start) === '; ')
    now = change(now, 'row-shortened', second.start - 2, second.end, ': ')
  // `What is said: It carries risks` would start with a word that stands for nothing.
  if (startsBare(text.slice(first.end))) return now
  return change(now, 'row-shortened', 0, first.end)
}

/** Whether a cell starts with a pronoun or a linking word. */
export function startsBare(text: string): boolean {
  return /^["“(]*(?:it|its|this|that|these|those|they|their|he|she|his|her|such|but|and|or|so|however|additionally)\b/iu.test(
    text,
  )
}
