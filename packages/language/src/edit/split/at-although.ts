import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { clauseStartsAt, hasFiniteVerb } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { isLong, reaches, wordCount } from './part-at.ts'

/**
 * Parts `Although A, B` as `A. But B`, and `While A is easy, B`: the contrast stays, each half gets a sentence. Any other `While A, B` is
 * parted only where it is long, as `A. Meanwhile, B`, which may set beside or tell when just as `while` may.
 */
export function atAlthough({ text, tokens }: AnalysedSentence): Change[] {
  if (!/^(?:although|though|while)$/u.test(tokens[0]?.lower ?? '')) return []
  const comma = endOfFirst(tokens)
  if (comma < 0 || !(clauseStartsAt(tokens, 1) || hasSubject(tokens, comma))) return []
  if (!hasFiniteVerb(tokens, 1, comma)) return []
  if (wordCount(tokens, 1, comma) < 3 || wordCount(tokens, comma + 1, tokens.length) < 3) return []
  const clause = tokens.slice(1, comma)
  if (waitsForVerb(clause)) return []
  const besides = tokens[0]!.lower === 'while' && !sets(clause) && !weighs(clause)
  if (besides && (!isLong(tokens) || !tells(clause))) return []
  const first = tokens[1]!
  const second = tokens[comma + 1]!
  const reason = 'Two short sentences are easier than a long one'
  const ruleId = 'sentence-split'
  const start = tokens[0]!.start
  const capital = text.charAt(first.start).toUpperCase()
  // What still holds, must be done or is all there is, holds against the first.
  const still = tokens
    .slice(comma)
    .some(({ lower }) => /^(?:all|no|none|not|only|should|still|must|would)$/u.test(lower))
  const insert = besides && !still ? '. Meanwhile, ' : '. But '
  return [
    { ruleId, start, end: first.start + 1, insert: capital, reason },
    { ruleId, start: tokens[comma - 1]!.end, end: second.start, insert, reason },
  ]
}

/** The comma before the second clause: the first, or in a long sentence the first after a list (`due to a, b, and c, B`). */
function endOfFirst(tokens: readonly Token[]): number {
  const commas = tokens.flatMap(({ text }, at) => (text === ',' ? [at] : []))
  const first = commas[0] ?? -1
  if (first < 0 || clauseStartsAt(tokens, first + 1)) return first
  // Nothing but the second clause follows the only comma, however long its subject.
  if (commas.length === 1 && hasFiniteVerb(tokens, first + 2, tokens.length)) return first
  const list = commas.find(
    (at, place) => /^(?:and|or)$/u.test(tokens[at + 1]?.lower ?? '') && place > 0,
  )
  const after = commas[commas.indexOf(list ?? -1) + 1]
  return list !== undefined && after !== undefined && clauseStartsAt(tokens, after + 1) ? after : -1
}

/** `Although rules for … (RP) have been made`: a form of be or have right after a noun or a bracket has a subject, however long that is. */
function hasSubject(tokens: readonly Token[], comma: number): boolean {
  if (tokens[0]!.lower === 'while' || !/^(?:adj|det|noun|pron)$/u.test(tokens[1]!.tag)) return false
  return tokens.some(({ tag, lower }, at) => {
    const subject =
      /^(?:name|noun)$/u.test(tokens[at - 1]?.tag ?? '') || tokens[at - 1]?.text === ')'
    return (
      at > 2 &&
      at < comma &&
      subject &&
      tag === 'aux' &&
      /^(?:are|ha[sd]|have|is|was|were)$/u.test(lower)
    )
  })
}

/** `studies have shown that the drug, a syrup, works`: what is told has its verb behind the comma. */
function waitsForVerb(clause: readonly Token[]): boolean {
  const that = clause.findLastIndex(
    ({ lower }, at) => lower === 'that' && clause[at - 1]?.tag === 'verb',
  )
  return that >= 0 && !hasFiniteVerb(clause, that + 1, clause.length)
}

/** What goes on for a while, so that something else is done in it. */
const going =
  /^(?:sleep|slept|wait|sit|sat|lie|lay|rest|stand|stood|eat|ate|breathe|exercise|walk|heal|recover|grow|work|watch|remain|stay|continue)(?:s|ed|d)?$/u

/** Whether a clause tells something of a thing, in the present or past, with no doubt. */
function tells(clause: readonly Token[]): boolean {
  // `While a child sleeps`, `While the drops work`: tells when.
  if (
    /^an?$/u.test(clause[0]?.lower ?? '') ||
    clause.some(({ lower, tag }) => tag === 'verb' && going.test(lower))
  )
    return false
  if (clause[0]?.tag === 'pron' || clause.some(({ lower }) => reaches(lower))) return false
  return !clause.some(
    ({ lower }, at) =>
      /^(?:is|are|was|were)$/u.test(lower) && clause[at + 1]?.lower.endsWith('ing'),
  )
}

/** `While tea carries risks, B`, `While more research is needed, B`: nobody means a time. */
function weighs(clause: readonly Token[]): boolean {
  const open = clause.some(({ lower }) =>
    /^(?:evidence|research|stud(?:y|ies)|trials)$/u.test(lower),
  )
  if (open && clause.at(-1)?.lower === 'needed') return true
  return clause.some(
    ({ lower, tag }, at) =>
      tag === 'verb' &&
      at > 0 &&
      /^(?:carr(?:y|ies|ied)|posed?s?|lack(?:s|ed)?|offer(?:s|ed)?|differ(?:s|ed)?)$/u.test(lower),
  )
}

/** `While` that sets beside, and does not tell when: its clause has a state (`is promising`), not something going on. */
function sets(clause: readonly Token[]): boolean {
  const state = clause.findIndex(({ lower }) => /^(?:is|are|was|were)$/u.test(lower))
  const pronoun = /^(?:you|they|he|she|i|we)$/u.test(clause[0]?.lower ?? '')
  const next = clause[state + 1]
  return (
    state > 0 &&
    !pronoun &&
    next !== undefined &&
    (next.tag === 'adj' || next.lower === 'promising') &&
    !/(?:ed|(?<!promis)ing|awake|asleep|pregnant|ill|sick|young|old|small|present|open|closed|still|away|warm|hot|wet|full|empty)$/u.test(
      next.lower,
    )
  )
}
