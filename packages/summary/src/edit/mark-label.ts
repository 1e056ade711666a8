import { hasVerb } from '../select/tone.ts'
import { textOf } from '../source/run.ts'
import { change, type Draft } from './draft.ts'

/** A few words without a stop, right before a sentence that opens with a small word in a capital. */
const glued =
  /^(\p{Lu}[\p{L}’'-]{0,20}(?: (?:[\p{Ll}\d][\p{L}\d’'-]{0,20}|\p{Lu}{2,5})){1,6}) (?=(?:Health plans|If|It|Most|Some|The|There|These|They|This|We|You|Your) (?:GP|\p{Ll}))/u
/** What no label ends with. */
const open =
  / (?:an?|and|as|at|but|by|called|for|from|in|is|of|on|or|our|see|than|that|the|their|to|with|your)$/u

/** Puts a colon after a label that lost its line: `Book a visit Your nurse will call` becomes `Book a visit: Your nurse will call`. */
export function markLabel(draft: Draft): Draft {
  const text = textOf(draft.runs)
  const label = glued.exec(text)?.[1]
  if (label === undefined || open.test(label) || hasVerb(label)) return draft
  if (!hasVerb(text.slice(label.length))) return draft
  return change(draft, 'label-marked', label.length, label.length, ':', 'A label stands apart')
}
