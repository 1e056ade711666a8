import { inLanguage } from '../language-tag/in-language.ts'
import type { PhraseCues } from './phrases-in.ts'

/** By what a language tells numbers out of 100. */
export interface CountCues {
  /** BCP 47 tag of the texts. */
  lang: string
  /** A number of people out of 100, the number caught; global. */
  outOf: RegExp
  /** What ends before such a number where it is the upper end of a range. */
  range: RegExp
  /** What parts a number from the one that it is compared with. */
  against: RegExp
  /** Words with which a number names its group, or what it is compared with; none where groups are told by what stands around them. */
  compared?: RegExp
  /** How a phrase that names a group is told from the words around it. */
  phrases?: PhraseCues
}

const english: CountCues = {
  lang: 'en',
  outOf: /(?<![\d.,–-])(\d{1,3}) (?:people )?(?:out of|in every|in|of) 100(?![\d%]|[.,]\d)/gu,
  range: /\d (?:to|and|or|-|–) $/u,
  against: /,? (?:against|compared (?:to|with)|versus|vs\.?|while|whereas|but) /u,
}

const all: Readonly<Record<string, CountCues>> = {
  en: english,
  es: {
    lang: 'es',
    outOf: /(?<![\d.,–-])(\d{1,3})(?: personas)? (?:de cada|de|sobre) 100(?![\d%]|[.,]\d)/gu,
    range: /\d (?:a|y|o|-|–) $/u,
    against: /,? (?:frente a|contra|(?:en comparación|comparado) con|mientras que|pero) /u,
    compared:
      /(?<!\p{L})(?:con|sin|tras|frente a|contra|grupos?|comparad[oa]s?|placebo|usaron|tomaron|recibieron)(?!\p{L})/iu,
  },
  fr: {
    lang: 'fr',
    outOf: /(?<![\d.,–-])(\d{1,3})(?: personnes)? sur 100(?![\d%]|[.,]\d)/gu,
    range: /\d (?:à|et|ou|-|–) $/u,
    against: /,? (?:contre|(?:par rapport|comparée?s?) (?:à|au|aux)|tandis que|alors que|mais) /u,
    compared:
      /(?<!\p{L})(?:avec|sans|après|contre|groupes?|comparée?s?|placebo|ont (?:pris|reçu|utilisé))(?!\p{L})/iu,
  },
  de: {
    lang: 'de',
    outOf: /(?<![\d.,–-])(\d{1,3})(?: Menschen)? von 100(?![\d%]|[.,]\d)/gu,
    range: /\d (?:bis|und|oder|-|–) $/u,
    against: /,? (?:gegenüber|gegen|verglichen mit|im Vergleich (?:zu|zum|zur|mit)|während|aber) /u,
    compared:
      /(?<!\p{L})(?:mit|ohne|nach|gegenüber|gegen|\p{L}*gruppen?|verglichen|vergleich|placebo|bekamen|erhielten|(?:ein)?nahmen|anwendeten)(?!\p{L})/iu,
    phrases: {
      prepositions: new Set(['mit', 'ohne', 'nach', 'in', 'unter', 'bei']),
      genitives: new Set(['der', 'des']),
    },
  },
  ar: {
    lang: 'ar',
    outOf:
      /(?<![\d.,–-])(\d{1,3}) (?:شخصًا |شخصا )?من (?:كل |أصل |بين كل |بين )?100(?![\d%]|[.,]\d)/gu,
    range: /\d (?:إلى|و|أو|-|–) ?$/u,
    against: /،? (?:مقابل|مقارنة (?:مع|ب)|بينما|لكن) ?/u,
    compared:
      /(?:مقابل|مجموعة|المجموعة|مقارنة|بدون|دون|مع |بعد |وهمي|استعملوا|استخدموا|تناولوا|تلقوا)/u,
  },
}

/** The cues of a language (a BCP 47 tag, of which the first part counts); English ones where there are none. */
export function countCues(lang: string): CountCues {
  return inLanguage(all, lang) ?? english
}
