import { type Finding, sectionsOf, type Topic } from '@plainleaf/content-model'
import type { Clinic } from '../clinic/clinic.ts'
import type { Handout } from './handout.ts'
import { stringsOfPiece } from './strings-of.ts'
import { clean } from './to-runs.ts'

/** Help without a number to call in an emergency: who reads it may have no time to look for one. */
export function checkNumbers(
  { parts }: Handout,
  topic: Topic,
  clinic: Clinic | null,
): Finding | undefined {
  const help = parts.filter(({ role }) => role === 'help')
  const own = clinic ? clean(clinic.phone) : ''
  const said = help
    .flatMap(({ pieces }) => pieces.flatMap(stringsOfPiece))
    // The clinic's own number is none for emergencies, and nobody may answer it.
    .map((text) => (own ? text.replaceAll(own, '') : text))
    .join(' ')
  if (help.length === 0 || givesNumber(said)) return undefined
  const place = sectionsOf(topic).find(({ id }) => id === help[0]?.id)?.position
  return { ruleId: 'handout-no-number', ...(clinic ? forClinic : forNobody), place }
}

/** Three digits or more, and the word behind them. */
const digits = /(?<![\p{Nd}.,])(\p{Nd}{3,15})(?![.,]?\p{Nd}) ?(%|°|\p{L}{1,12})?/gu
/** A number in pairs, as in France. */
const pairs = /\p{Nd}{2}[ .-]\p{Nd}{2}[ .-]\p{Nd}{2}/u
/** The two digits of French services, after a word that calls. */
const short = /(?<!\p{L})(?:call|ring|dial|le|au) 1[578](?!\p{Nd})/iu
const year = /^(?:19|20)\p{Nd}{2}$/u
const unit = /^(?:%|°|[mµ]?g|m?l|mm|cm|mmol|kcal|people|personnes|personas|menschen)$/iu

/** Whether a text gives a number to call, and not only amounts and years. */
function givesNumber(text: string): boolean {
  if (pairs.test(text) || short.test(text)) return true
  const found = [...text.matchAll(digits)]
  return found.some(([, number = '', after = '']) => !year.test(number) && !unit.test(after))
}

const forNobody = {
  reason: 'It says when to get help, and gives no number to call',
  note: 'Write whom to call, or print it for a clinic (--clinic), whose numbers then stand there',
}
const forClinic = {
  reason: 'There is no number to call in an emergency, and handouts say when to get help',
  note: 'Add whom to call in an emergency to the profile, such as emergency: [{ region: Ambulance, number: "999" }]',
}
