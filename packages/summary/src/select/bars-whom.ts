import { inLanguage, toText } from '@plainleaf/content-model'
import type { ReadSentence } from '../source/read-sentences.ts'
import type { Candidate } from './candidate.ts'
import { turnsRound } from './leaning.ts'
import type { Place } from './places-of.ts'
import { headsWarnings } from './warns.ts'

const ends = String.raw`(?:\s*[:：])?$`
/** Words that lead in to a list of those who must not have something. */
const patterns: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    String.raw`^(?:do not|don['’]t|never|you (?:must|should) not) (?:have|start|take|use)(?: [^\s.;:]+){0,8} (?:if|when)(?: you(?: have| are)?)?${ends}`,
    'iu',
  ),
  de: new RegExp(
    String.raw`^(?:(?:benutzen|nehmen|verwenden|wenden) Sie(?: [^\s.;:]+){1,8} (?:nicht|niemals)(?: (?:an|ein))?,? (?:falls|wenn)(?: Sie)?|[^.;:]{2,60} d(?:arf|ürfen) nicht (?:angewendet|eingenommen|genommen|verwendet) werden,? (?:bei|falls|wenn)(?: Sie)?)${ends}`,
    'iu',
  ),
  es: new RegExp(
    String.raw`^no (?:debe (?:tomar|usar|utilizar)|tome|use|utilice)(?: [^\s.;:]+){1,8},? si(?: usted)?${ends}`,
    'iu',
  ),
  fr: new RegExp(
    String.raw`^(?:ne prenez|n['’]utilisez|n['’]employez) (?:jamais|pas)(?: [^\s.;:]+){1,8},? si(?: vous)?${ends}`,
    'iu',
  ),
}

/** A heading in another language that says itself what not to do. */
const denies =
  /(?<!\p{L})(?:nicht|keine?[mnrs]?|nie|niemals|no|nunca|contraindica\p{L}*|ne|pas|jamais|contre-indica\p{L}*|لا)(?!\p{L})/iu

/** Whether words lead in to a list of those who must not have something: `Do not take the drops if:` */
export function barsWhom(lead: string, lang: string): boolean {
  return inLanguage(patterns, lang)?.test(lead.trim()) ?? false
}

/**
 * Tells a list of those who must not have something below the question who should not have it, where its section is about another thing, such
 * as what to do after too much: below that heading nobody would look for it, or take it for what to do then.
 */
export function tellWhomItBars(
  list: Candidate[],
  lead: ReadSentence | undefined,
  place: Place,
): Candidate[] {
  if (!lead || place.question || place.keyPoint || !barsWhom(lead.text, place.lang)) return list
  const heading = toText(lead.of.heading)
  if (
    turnsRound(heading) ||
    denies.test(heading) ||
    headsWarnings(heading) ||
    place.slot.slot === 'exclusions'
  )
    return list
  for (const one of list) Object.assign(one, { slot: 'exclusions', below: undefined, apart: false })
  return list
}
