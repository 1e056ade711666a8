import type { AnalysedSentence } from '../sentence/analyse.ts'
import type { Change } from './change.ts'
import { mendGrammar } from './mend-grammar.ts'
import type { Rule } from './rule.ts'

/** Acronyms that nobody can read but letter by letter, whose first letter is said with a vowel: `an MRSW`. */
const spelled = /(?<!\p{L})([Aa]) (?=[FHLMNRSX][B-DF-HJ-NP-TV-XZ]{2,5}s?(?![\p{L}\d-]))/gu
/** `was aimed to look`, which nobody says. */
const aimed = /(?<=\b(?:paper|review|study|survey|trial|work) )was (?=aimed to )/gu
/** A sentence that opens without a capital, on a word that has no form of its own: `subjects were`. */
const small =
  /^(?:adults|all|children|data|men|most|no|our|participants|patients|people|subjects|the|there|they|this|we|women)(?= (?:are|can|had|have|may|must|should|was|were|will)\b)/u
/** A share of people with what they did: `40% children had`. After `were` it says what they were. */
const share =
  /(?<!\b(?:is|are|was|were|and|to) [^ ]{0,8})(?<=\d%) (?=(?:adults|boys|children|doctors|girls|men|mothers|nurses|parents|participants|patients|people|physicians|pupils|respondents|students|subjects|women) (?:agreed|answered|are|believed|did|do|felt|had|have|knew|preferred|rated|reported|said|showed|used|were)\b)/gu
/** Whose something is, where the apostrophe was lost: no other word is written so. */
const whose = /(?<=(?<!\p{L})(?:body|child|children|man|men|woman|women|an? person))(?=s \p{Ll})/giu
/** A sign set close to the word before it: `those>70 years`, `a level of<5`. */
const sign = /(?<=\p{Ll}{2})(?=[<>≤≥](?:or ?=)? ?\d)/gu
/** `; however this was`: the comma that parts the word from its clause. */
const contrast = /(?<=(?:^|; )however)(?= (?:it|the|there|these|they|this|those|we)\b)/giu
/** One bracket at the end that closes two: `(it was 3 times as high (95% CI 2 to 4).` */
const forTwo = /\([^()]{1,200}\([^()]{1,120}\)(?=[.!?]$)/u

/**
 * Mends slips of the pen that have but one reading: `a MRSW` becomes `an MRSW`, and `40% children had` becomes `40% of children had`, `was aimed to` becomes `aimed to`, a sentence opens with a capital,
 * and a bracket that closes two becomes two. Rule
 * `slip-mended`.
 */
export const mendSlips: Rule = {
  id: 'slip-mended',
  once: true,
  propose: (sentence) => [...mendGrammar(sentence), ...inLetters(sentence)],
}

function inLetters({ text }: AnalysedSentence): Change[] {
  return [
    ...[...text.matchAll(spelled)].map(({ index }) => mended(index + 1, 'n')),
    ...[...text.matchAll(share)].map(({ index }) => mended(index, ' of')),
    ...[...text.matchAll(aimed)].map(({ index }) => ({ ...mended(index, ''), end: index + 4 })),
    ...(small.test(text) && /[.!?]$/u.test(text)
      ? [{ ...mended(0, text[0]!.toUpperCase()), end: 1 }]
      : []),
    ...[...text.matchAll(whose)].map(({ index }) => mended(index, '’')),
    ...[...text.matchAll(contrast)].map(({ index }) => mended(index, ',')),
    ...[...text.matchAll(sign)].map(({ index }) => mended(index, ' ')),
    ...(count(text, '(') === count(text, ')') + 1 && forTwo.test(text)
      ? [mended(text.length - 1, ')')]
      : []),
    ...[...text.matchAll(/,(?=\))/gu)].map(({ index }) => ({
      ...mended(index, ''),
      end: index + 1,
    })),
  ]
}

function count(text: string, sign: string): number {
  return text.split(sign).length
}

function mended(at: number, insert: string): Change {
  return {
    ruleId: 'slip-mended',
    start: at,
    end: at,
    insert,
    reason: 'A letter or word was missing',
  }
}
