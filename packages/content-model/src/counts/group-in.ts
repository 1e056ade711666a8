/** Whom a number counts, in words of the text: of a group that it names, or else of the clause. */
export interface Group {
  words: string
  named: boolean
}

/**
 * Whom a number out of 100 counts, in the words of the text around it: `in the placebo group`, `after therapy with MDMA`.
 * Where the text names no group, as always in other languages than English, the clause that holds the number, without the
 * number; nothing where that is long, or shorter than `least` characters.
 *
 * Two pictures side by side say little without it (PEMAT-P, item 18; CDC Clear Communication Index, item 10).
 */
export function groupIn(text: string, from: number, to: number, least = 8): Group | undefined {
  const [before, after] = clauseAround(text, from, to)
  for (const [pattern, words] of [
    [whoGot, after],
    [inGroup, after],
    [inGroup, before],
    [led, before],
    [namedGroup, after],
    [treated, after],
  ] as const) {
    const found = pattern.exec(words)?.[1]
    if (found && !timed.test(found)) return { words: lowerFirst(found), named: true }
  }
  const clause = after.replace(/^people\b\s*/u, 'people ').trim()
  const fits = clause.length >= least && clause.length <= 80
  return fits ? { words: clause, named: false } : undefined
}

/** What stands before and after a number in its clause. */
export function clauseAround(
  text: string,
  from: number,
  to: number,
): [before: string, after: string] {
  const start = lastEnd(text.slice(0, from))
  const rest = text.slice(to)
  const end = to + (clauseEnd.exec(rest)?.index ?? rest.length)
  return [text.slice(start, from).trim(), text.slice(to, end).trim()]
}

/** What parts two clauses of which each may count something. */
const parts = /[.;:!?،؛؟] |,? (?:against|compared (?:to|with)|versus|vs\.?|while|whereas|but) |, /gu
const clauseEnd =
  /[.;:!?،؛؟](?= |$)|,? (?:against|compared (?:to|with)|versus|vs\.?|while|whereas|but) |, /u

function lastEnd(text: string): number {
  let end = 0
  for (const part of text.matchAll(parts)) end = part.index + part[0].length
  return end
}

const whoGot =
  /\b(who (?:got|had|took|received|were given) [\p{L}\p{N}' -]{2,50}?)(?= (?:no|did|were|was|still|felt|could|counted|improved|reported)\b|$)/u
const inGroup = /\b([Ii]n the [\p{L}\p{N}' -]{1,40}? groups?)\b/u
/** `With a sham spray it was`. */
const led =
  /\b((?:with|after|without|on) [\p{L}\p{N}' -]{2,60}?),? (?:it|this|that) (?:was|is)(?: (?:about|around|only|nearly|almost))?$/iu
const namedGroup = /^(?:of the )?([\p{L}\p{N}'-]{2,30} group)\b/u
const treated = /\b((?:with|after|without|on) [\p{L}\p{N}' -]{2,50})$/u
/** How long or how often is no group. */
const timed =
  /\b(?:\d+|one|two|three|four|five|six|seconds?|minutes?|hours?|days?|weeks?|months?|years?|average)\b/iu

/** `In the …` as `in the …`; a short form such as `MDMA group` stays. */
const lowerFirst = (words: string): string =>
  words.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
