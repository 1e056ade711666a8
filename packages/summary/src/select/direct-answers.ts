import { type Section, toText } from '@plainleaf/content-model'
import type { Candidate } from './candidate.ts'
import { isDefinition } from './says.ts'
import { sectionOf } from './sections-told.ts'

const number =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|dozens?|few|half|hundreds?|many|most|multiple|none|once|several|single|thousands?|twice)\b/i
const time = /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|lifelong|always)\b/i
const amount =
  /\d ?(?:%|mg|mcg|µg|ml|g|iu|drops?|grams?|micrograms?|milligrams?|millilit(?:er|re)s?|pills?|puffs?|spoons?|tablets?|teaspoons?|units?)(?![\p{L}\d])/iu
const person =
  /\b(?:anyone|assistants?|carers?|dentists?|doctors?|everyone|famil(?:y|ies)|friends?|GPs?|guides?|helpers?|midwi(?:fe|ves)|nurses?|parents?|partners?|people|pharmacists?|professionals?|psychologists?|researchers?|specialists?|staff|surgeons?|team|therapists?|volunteers?|workers?)\b/i
const order =
  /^(?:ask|call|check|contact|do|don['’]t|find|make|never|please|see|speak|talk|tell)\b/i

/** What an answer holds, by the words its question begins with. */
const kinds: readonly [question: RegExp, holds: (text: string) => boolean][] = [
  [/^(?:what|which) (?:amount|dos(?:e|age)|strength)s?\b/i, (text) => amount.test(text)],
  [/^how (?:long|often|soon)\b/i, (text) => number.test(text) || time.test(text)],
  [/^how (?:many|much)\b/i, (text) => number.test(text)],
  [/^who (?:are|does|gives?|is|runs?|will)\b/i, (text) => person.test(text) && !order.test(text)],
]

/** Whether a heading asks what something means or is, and so names what its first sentence may call `it`. */
export function asksMeaning(heading: string): boolean {
  return /^what (?:do|does) .{2,80} (?:mean|stand for)\?$|^what (?:is|are) .{2,80}\?$/i.test(
    heading.trim(),
  )
}

/** Whether a sentence begins a section that asks for a number, a person, an amount or a meaning, and holds it, whoever says so. */
export function isDirectAnswer(one: Candidate): boolean {
  return one.sources[0]!.id.endsWith('.s1') && holding(sectionOf(one))?.(one) === true
}

/**
 * The sentences that answer what a heading asks, of sections of which only others were chosen: a number for `how many`, persons for
 * `who`, an amount for `what dose`, the definition for `what does it mean`. The first of each section that can be told.
 */
export function missedAnswers(
  candidates: readonly Candidate[],
  chosen: ReadonlySet<Candidate>,
): Candidate[] {
  return [...Map.groupBy(candidates, sectionOf)].flatMap(([section, own]) => {
    const holds = holding(section)
    if (!holds || !own.some((one) => chosen.has(one))) return []
    const first = own.find((one) => !one.unfit && !one.unit && holds(one))
    if (!first || chosen.has(first)) return []
    // What a section begins with is its answer; what comes later may be a part of it.
    const leads = first.sources[0]!.id.endsWith('.s1')
    return leads || !own.some((one) => chosen.has(one) && holds(one)) ? [first] : []
  })
}

function holding({ heading }: Section): ((one: Candidate) => boolean) | undefined {
  const asked = toText(heading).trim()
  if (!asked.endsWith('?')) return undefined
  // Where it asks of something else in the text, `What does “grade 2” mean?`, the first words say it.
  if (/^what do(?:es)?\b/i.test(asked) && asksMeaning(asked))
    return ({ sources: [first], text }) => first!.id.endsWith('.s1') && isDefinition(text)
  const kind = kinds.find(([question]) => question.test(asked))?.[1]
  return kind && (({ text }) => kind(text))
}
