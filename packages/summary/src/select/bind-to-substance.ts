import { analyse } from '@plainleaf/language'
import { follow } from './bind-to-names.ts'
import type { Candidate } from './candidate.ts'
import { oneOf } from './names-of-title.ts'

/** How much of something to take or eat: `7.5 mg`, `two drops`; not `50 mg/dL`, which is measured in blood. */
const amount =
  /(?<![a-z\d.])(?:\d[\d.,]*|\.\d+|one|two|three|four|five|six|eight|ten|half an?)[ -]?(?:mg|mcg|µg|milligrams?|micrograms?|international units|drops?|tablets?|pills?|capsules?|puffs?|teaspoons?|tablespoons?|spoonfuls?)\b(?! ?\/)|\bthe (?:[a-z]+ ){0,2}doses? (?:can|is|may|must|should|will)\b/i
/** Nouns that name nothing that can be taken: people, times, and words for how much and in what form. */
const general =
  /^(?:adolescent|adult|age|amount|baby|bedtime|body|boy|breakfast|capsule|case|child|children|day|dinner|doctor|dosage|dose|drop|drug|evening|female|food|form|girl|half|hour|increase|infant|level|lunch|male|man|maximum|meal|men|medication|medicine|mg|mcg|microgram|milligram|minimum|minute|month|morning|mouth|need|night|noon|nurse|parent|patient|people|person|pharmacist|pill|portion|puff|quarter|range|schedule|strength|third|serving|snack|spoonful|start|starting|stomach|supplement|tablet|tablespoon|teaspoon|time|total|treatment|unit|week|weight|woman|women|year)$/u
/** What says of something that it can be taken, so that a name for it stands there: `with iron, a mineral`, `drops called Lacto`. */
const substance =
  /\b(?:acid|antibiotic|called|drops|drug|enzyme|hormone|medication|medicine|mineral|named|pill|powder|supplement|syrup|tablet|vitamin)s?\b|\b(?:take|takes|taking|treated with|use|uses|using) [a-z]/i

/** Whether a sentence says how much to take and no word of its own says of what: `The usual dose is 2 mg.` */
export function isAmountOfUnnamed(text: string): boolean {
  return amount.test(text) && !namesThing(text)
}

/** Whether a text has a noun for more than people, times and amounts. */
function namesThing(text: string): boolean {
  const { tokens } = analyse(text)
  return tokens.some(
    ({ tag, lower }, at) =>
      (tag === 'noun' || (tag === 'name' && at > 0)) &&
      /\p{L}{2}/u.test(lower) &&
      !general.test(oneOf(lower)),
  )
}

/**
 * Ties a dose or an amount whose substance no word of its own names to the sentence right before it that names one; where that is not so,
 * it is not told: nobody may take it for the dose of something else. In a text about one treatment every dose is of that.
 */
export function bindToSubstance(all: readonly Candidate[], ofTreatment: boolean): void {
  if (ofTreatment) return
  all.forEach((one, at) => {
    if (one.unit || one.keyPoint || !isAmountOfUnnamed(one.text) || one.unfit) return
    const before = all[at - 1]
    const next = before?.sources.at(-1)?.order === one.sources[0]!.order - 1
    const near = next && before.sources.at(-1)!.passage === one.sources[0]!.passage
    const named = near && substance.test(before.text) && namesThing(before.text)
    if (named && !before.unfit && !before.unit && !isAmountOfUnnamed(before.text)) {
      if (!one.needs) follow(one, before)
    } else if (one.owed !== 'always') one.unfit = true
  })
}
