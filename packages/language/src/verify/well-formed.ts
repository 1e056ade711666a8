import { sentenceSpans } from '../sentence-spans.ts'
import { leftWhole } from './left-whole.ts'
import type { Problem } from './problem.ts'

/** Words that a sentence never ends with: what they join is gone. */
const hanging = /(?:,|(?<!\p{L})(?:and|or|but|nor|than|even|a|an|the))[.]$/u

/** `sets of sets of`, `rate rates`: a word beside itself, which no text means. */
const doubled = /(?<![\p{L}\d-])(?!had |that )(\p{L}{3,30})s?(?: of)? \1s?(?![\p{L}\d-])/giu

/** What is done to people, by how its name ends: two of them are done together, and `linked` would say that one leads to the other. */
const procedure =
  /(?:^|-)(?:chemotherapy|radiotherapy|surgery|operations?|repairs?|replacements?|grafts?|grafting|bypass|resections?|implantations?|procedures?|transplants?|transplantations?|biops(?:y|ies)|\p{L}{1,30}(?:plast|ectom|otom|ostom|scop|desis|rrhaph)(?:y|ies)?)$/iu

/** `associated with age, with pain and with work`: each `with` leans on the verb. */
const parallel = /\b(?:associated|correlated) with\b[^.;]{1,200}(?:,| and| or| not) with\b/u

/**
 * What a cut broke that no word tells: a bracket that opens and never closes, and a sentence that ends with `and` or `the`. Only what the
 * source has whole can be broken.
 */
export function brokenIn(source: string, rewording: string): Problem[] {
  const open = openIn(rewording) > openIn(source)
  const before = new Set(endsOf(source))
  const ends = endsOf(rewording).filter((end) => !before.has(end))
  const row =
    parallel.test(source) && rewording.includes(' linked to ') && !source.includes(' linked to ')
  const words = new Set(doublesIn(source))
  const doubles = doublesIn(rewording).filter((word) => !words.has(word))
  return [
    ...leftWhole(source, rewording),
    ...doubles.map((text) => ({ kind: 'word', what: 'added', text }) as const),
    ...(row || isDoneTogether(source, rewording)
      ? [{ kind: 'link', what: 'lost', text: 'with' } as const]
      : []),
    ...(open ? [{ kind: 'word', what: 'lost', text: ')' } as const] : []),
    ...ends.map((text) => ({ kind: 'link', what: 'lost', text }) as const),
  ]
}

/** How many more brackets open than close. */
function openIn(text: string): number {
  const count = (sign: string): number => text.split(sign).length
  return Math.max(0, count('(') - count(')')) + Math.max(0, count('[') - count(']'))
}

function endsOf(text: string): string[] {
  return sentenceSpans(text).flatMap((one) => hanging.exec(one.text)?.[0] ?? [])
}

function doublesIn(text: string): string[] {
  return [...text.matchAll(doubled)].map(([found]) => found.toLowerCase())
}

/** `the bypass was associated with valve repair` as `linked to valve repair`. */
function isDoneTogether(source: string, rewording: string): boolean {
  if (!rewording.includes(' linked to ') || source.includes(' linked to ')) return false
  const said =
    /(?<![\p{L}-])([\p{L}-]{1,40})(?: (?:was|were|is|are|be|been))? associated with ([^.,;()]{3,80})/u.exec(
      source,
    )
  if (!said) return false
  const object = said[2]!
    .split(/ (?:in|of|for|and|or|by|with|at|than|among) /u)[0]!
    .split(' ')
    .at(-1)!
  return procedure.test(said[1]!) && procedure.test(object)
}
