import { textOf } from '../source/run.ts'
import { abstractLabel } from './abstract-label.ts'
import { change, type Draft } from './draft.ts'

const connective =
  /^(?:However(?!, (?:it(?! is (?:crucial|essential|important|necessary|vital) to\b)|they|this|these|he|she)\b)|Additionally|Furthermore|Moreover|In addition|Importantly|Most importantly|Notably|Also|Overall|Finally|In fact|Indeed|Therefore|Thus|Nevertheless|Nonetheless|Conversely|Meanwhile|Similarly|Beyond [a-z ]{3,30}),\s+/u
const filler =
  /^It is (?:also )?(?:important|worth|essential|crucial|vital|good) (?:to (?:note|remember|know|understand|mention|point out|stress)|noting|remembering|knowing|mentioning) that\s+/u
const number = /^(?:\d{1,2}[.)]|[•▪‣◦-])\s+/u

/** Stands before a page's first words: `Summary : Colds pass.` */
const summary = /^[Ss]ummary ?:\s*(?=\p{Lu})/u

/** What a database says of its own record: `[corrected] This rash is rare.` */
const mark = /^\[(?:corrected|sic)\]\s+/u

/** Two full stops at the end are one too many. */
const stops = /(?<=[\p{L}\d)”"])\.\.$/u

const lengthOf =
  (pattern: RegExp) =>
  (text: string): number =>
    pattern.exec(text)?.[0].length ?? 0

const rules: readonly [ruleId: string, length: (text: string) => number][] = [
  ['list-number-removed', lengthOf(number)],
  ['label-removed', (text) => abstractLabel(text)?.length ?? 0],
  ['label-removed', lengthOf(summary)],
  ['label-removed', lengthOf(mark)],
  ['connective-removed', lengthOf(connective)],
  ['filler-removed', lengthOf(filler)],
]

/** `4(th)`: an ordinal whose raised letters a database set in brackets. */
const raised = /(?<=\d)\((st|nd|rd|th)\)/u

/** Takes off what only ties a sentence to the ones before it, and gives the new first word a capital. */
export function trimOpening(given: Draft): Draft {
  const whole = textOf(given.runs)
  const stopped = stops.test(whole)
    ? change(given, 'stop-removed', whole.length - 1, whole.length)
    : given
  const draft = mendOrdinals(stopped)
  return rules.reduce((now, [ruleId, length]) => {
    const text = textOf(now.runs)
    const end = length(text)
    if (end === 0 || end >= text.length) return now
    const first = text.charAt(end)
    // No sentence opens with a figure, unless it only says that one counts.
    if (/^\d[\d,.]{0,9}(?![\d,.]|\s?%)/u.test(text.slice(end)) && ruleId !== 'list-number-removed')
      return now
    // `cIMT` is written so.
    if (/^\p{Ll}\p{Lu}/u.test(text.slice(end, end + 2))) return change(now, ruleId, 0, end)
    return change(now, ruleId, 0, end + 1, first.toUpperCase())
  }, draft)
}

function mendOrdinals(draft: Draft): Draft {
  const found = raised.exec(textOf(draft.runs))
  if (!found) return draft
  const [all, letters] = found
  const end = found.index + all.length
  return mendOrdinals(change(draft, 'ordinal-mended', found.index, end, letters!))
}
