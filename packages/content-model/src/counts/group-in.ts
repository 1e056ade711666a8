import type { Clause } from './clause-around.ts'
import type { CountCues } from './count-cues.ts'
import { type PhraseCues, phrasesIn } from './phrases-in.ts'

/** Whom a number counts, in words of the text: of a group that it names, or else of the clause. */
export interface Group {
  words: string
  named: boolean
}

/**
 * Whom a number out of 100 counts, in the words of the text around it: `in the placebo group`, `after therapy with MDMA`, be it said
 * behind the number, before it, or in front of a comma. Where the text names no group the clause that holds the number, without
 * the number; nothing where that is long or short, or where one of two may be the group. In other languages than English a group
 * has a word before it that compares. Capitals of nouns tell where it ends in German; in the others nothing does, and what is named
 * are the words of the clause.
 *
 * Two pictures side by side say little without it (PEMAT-P, item 18; CDC Clear Communication Index, item 10).
 */
export function groupIn(
  clause: Clause,
  { compared, phrases, led: leads }: CountCues,
): Group | undefined {
  if (compared) {
    const name = leads?.exec(clause.before)?.[1]
    const fits = name !== undefined && compared.test(name) && !timed.test(name)
    return fits ? { words: lowerFirst(name), named: true } : groupBy(compared, clause, phrases)
  }
  const { openings, before, behind } = clause
  const front = [before, ...openings]
  const name = firstIn(told, [behind]) ?? firstIn(told, front) ?? firstIn([namedGroup], [behind])
  if (name) return { words: lowerFirst(name), named: true }
  const [led, ends] = [firstIn([opened], front), firstIn([treated], [behind])]
  // "With asthma, 52 out of 100 slept well with the spray": one of them tells who is counted.
  if (led && ends) return undefined
  const treatment = led ?? ends ?? firstIn([endedAfter], [behind]) ?? firstIn([openedAfter], front)
  if (treatment) return { words: lowerFirst(treatment), named: true }
  // An opening may name the group in a way that is not known here: `If you use the spray, 52 out of 100 …`.
  if (openings.some((words) => words && !timed.test(words))) return undefined
  const fits = behind.length >= 8 && behind.length <= longest
  return fits ? { words: behind, named: false } : undefined
}

/** What names a group in a language whose words for it are told by what they begin with. */
function groupBy(
  compared: RegExp,
  { openings, before, behind }: Clause,
  cues: PhraseCues | undefined,
): Group | undefined {
  const phrase = cues && onlyPhrase([behind, before, ...openings], compared, cues)
  if (phrase) return { words: lowerFirst(phrase), named: true }
  const around = [before, behind].filter(Boolean).join(' … ')
  const words = [behind, around, ...openings].find(
    // More than the word alone that compares.
    (one) => compared.test(one) && one.replace(compared, '').trim().length > 1,
  )
  if (!words || words.length > longest) return undefined
  return { words: lowerFirst(words), named: true }
}

/** The one phrase that compares; of several, the one that calls itself a group. */
function onlyPhrase(
  texts: readonly string[],
  compared: RegExp,
  cues: PhraseCues,
): string | undefined {
  const found = texts
    .flatMap((text) => phrasesIn(text, cues))
    .filter((one) => compared.test(one) && !timed.test(one))
  const groups = found.filter((one) => /gruppe/iu.test(one))
  const [first, ...more] = groups.length > 0 ? groups : found
  return more.length > 0 ? undefined : first
}

/** What the first of some expressions that finds something without a time in it catches in texts, the nearest first. */
function firstIn(patterns: readonly RegExp[], texts: readonly string[]): string | undefined {
  for (const pattern of patterns) {
    for (const text of texts) {
      const found = pattern.exec(text)?.[1]
      if (found && !timed.test(found)) return found
    }
  }
  return undefined
}

const longest = 80
const told: readonly RegExp[] = [
  /\b(who (?:ate|are given|chose|drank|drink|eat|get|got|had|have|received?|rested|smoked?|started|stopped|take|took|used?|wear|were given|wore) [\p{L}\p{N}' -]{2,50}?)(?= (?:no|did|do|get|got|had|has|have|were|was|are|still|felt|could|counted|developed?|died?|improved?|lost|need|needed|reported)\b|$)/u,
  /\b(who (?:are|did|do|had|have|were) (?:not|none)(?: [\p{L}\p{N}' -]{2,50}?)??)(?= (?:did|do|get|got|had|has|have|were|was|are|still|felt|could|died?|improved?)\b|$)/u,
  /\b([Ii]n the [\p{L}\p{N}' -]{1,40}? groups?)\b/u,
  /^(?:[Oo]f|[Aa]mong|[Ff]or) (?:the )?([\p{L}\p{N}' -]{1,40}? groups?)$/u,
]
const namedGroup = /^(?:of the )?([\p{L}\p{N}'-]{2,30} group)\b/u
const treated = /\b((?:with|without|on) [\p{L}\p{N}' -]{2,50})$/u
const endedAfter = /\b(after [\p{L}\p{N}' -]{2,50})$/u
/** `With a sham spray it was about`, or `With a sham spray` alone. */
const opened =
  /^((?:with|without|on) [\p{L}\p{N}' -]{1,60}?)(?: (?:it|this|that) (?:was|is))?(?: (?:about|around|only|nearly|almost|just|as many as))?$/iu
const openedAfter =
  /^((?:after|before) [\p{L}\p{N}' -]{1,60}?)(?: (?:it|this|that) (?:was|is))?(?: (?:about|around|only|nearly|almost|just|as many as))?$/iu
/** How long or how often is no group. */
const timed =
  /\b(?:\d+|one(?!$)|two|three|four|five|six|seconds?|minutes?|hours?|days?|weeks?|months?|years?|average|zwei|drei|vier|fünf|sechs|Sekunden?|Minuten?|Stunden?|Tagen?|Wochen?|Monate?n?|Jahre?n?)\b/iu

/** `In the …` as `in the …`; a short form such as `MDMA group` stays. */
const lowerFirst = (words: string): string =>
  words.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
