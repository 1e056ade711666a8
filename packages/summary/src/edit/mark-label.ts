import { hasVerb } from '../select/tone.ts'
import { textOf } from '../source/run.ts'
import { change, type Draft } from './draft.ts'

/** A few words without a stop, right before a sentence that opens with a small word in a capital. */
const glued =
  /^(\p{Lu}[\p{L}’'-]{0,20}(?: (?:[\p{Ll}\d][\p{L}\d’'-]{0,20}|\p{Lu}{2,5})){1,6}) (?=(?:Health plans|If|It|Most|Some|The|There|These|They|This|We|You|Your) (?:GP|\p{Ll}))/u
/** A heading in large letters, in one line with the sentence below it: `Ticks and Other Mites If you live near woods, …`. */
const headed =
  /^(\p{Lu}[\p{L}’'-]{1,20}(?: (?:and|by|for|from|in|of|or|the|to|with|your|\p{Lu}[\p{Ll}’'-]{2,20})){1,7}) (?=(?:If|It|Most|Some|There|These|They|This|We|When|You|Your|(?<=[^s]s )(?:Adults|Children|Patients|People)) \p{Ll})/u
/** The same before words that may stand in a name too: `Seek Help for Sudden Signs A doctor should …`; not `Part A` and `Hepatitis A`. */
const long =
  /^(\p{Lu}[\p{L}’'-]{1,20}(?: (?:and|by|for|from|in|of|or|the|to|with|your|\p{Lu}[\p{Ll}’'-]{2,20})){3,7})(?<!(?:Class|Factor|Grade|Group|Hepatitis|Influenza|Part|Plan|Type|Vitamin)) (?=An? \p{Ll}{3})|^(\p{Lu}[\p{L}’'-]{1,20}(?: (?:and|in|of|or|the|to|with|your|\p{Lu}[\p{Ll}’'-]{2,20})){1,7}) (?=For (?:a|adults|children|many|most|people|some|the) \p{Ll})/u
/** One word: after it `It` or `To` with a capital can only open a sentence. */
const single =
  /^(\p{Lu}\p{Ll}{3,20}) (?=(?:It (?:can|has|is|may|was)|If you|There (?:are|is)|These|To (?:\p{Ll}+ ){1,8}|You (?:can|may|should|will)) ?\p{Ll})/u
/** A label with a dash after it: `Eye drops - Use them at night.` */
const dashed =
  /^(\p{Lu}[\p{L}’'-]{1,20}(?: [\p{L}\d][\p{L}\d’'-]{0,20}){0,5}) [-–](?= \p{Lu}\p{Ll}{0,20}['’ ])/u
/** What no label ends with. */
const open =
  / (?:an?|and|as|at|but|by|called|for|from|in|is|of|on|or|our|see|than|that|the|their|to|with|your)$/u

/**
 * Puts a colon after a label or heading that lost its line, or in place of its dash: `Book a visit Your nurse will call` becomes
 * `Book a visit: Your nurse will call`.
 */
export function markLabel(draft: Draft): Draft {
  const text = textOf(draft.runs)
  const dash = dashed.exec(text)
  const after = text.slice(dash?.[0].length)
  if (dash && !open.test(dash[1]!) && !hasVerb(dash[1]!) && !/ [-–] /u.test(after))
    return change(
      draft,
      'label-marked',
      dash[1]!.length,
      dash[0].length,
      ':',
      'A label stands apart',
    )
  const lost = glued.exec(text)?.[1]
  const far = long.exec(text)
  const title = far?.[1] ?? far?.[2]
  const label = lost ?? headed.exec(text)?.[1] ?? single.exec(text)?.[1] ?? title
  if (label === undefined || open.test(label)) return draft
  // A heading may tell what to do: `Seek Help for Sudden Signs`.
  if (label !== title && hasVerb(label)) return draft
  if (lost !== undefined && !hasVerb(text.slice(label.length))) return draft
  return change(draft, 'label-marked', label.length, label.length, ':', 'A label stands apart')
}
