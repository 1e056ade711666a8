import type { Change } from './change.ts'
import type { Rule } from './rule.ts'

/** Acronyms that nobody can read but letter by letter, whose first letter is said with a vowel: `an MRSW`. */
const spelled = /(?<!\p{L})([Aa]) (?=[FHLMNRSX][B-DF-HJ-NP-TV-XZ]{2,5}s?(?![\p{L}\d-]))/gu
/** A share of people with what they did: `40% children had`. After `were` it says what they were. */
const share =
  /(?<!\b(?:is|are|was|were|and|to) [^ ]{0,8})(?<=\d%) (?=(?:adults|boys|children|doctors|girls|men|mothers|nurses|parents|participants|patients|people|physicians|pupils|respondents|students|subjects|women) (?:agreed|answered|are|believed|did|do|felt|had|have|knew|preferred|rated|reported|said|showed|used|were)\b)/gu

/**
 * Mends slips of the pen that have but one reading: `a MRSW` becomes `an MRSW`, and `40% children had` becomes `40% of children had`. Rule
 * `slip-mended`.
 */
export const mendSlips: Rule = {
  id: 'slip-mended',
  once: true,
  propose: ({ text }) => [
    ...[...text.matchAll(spelled)].map(({ index }) => mended(index + 1, 'n')),
    ...[...text.matchAll(share)].map(({ index }) => mended(index, ' of')),
    ...[...text.matchAll(/,(?=\))/gu)].map(({ index }) => ({
      ...mended(index, ''),
      end: index + 1,
    })),
  ],
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
