import { inLanguage } from '../language-tag/in-language.ts'
import type { PhraseCues } from './phrases-in.ts'

/** By what a language tells numbers out of 100. */
export interface CountCues {
  /** BCP 47 tag of the texts. */
  lang: string
  /** A number of people out of 100, the number caught; global. */
  outOf: RegExp
  /** A number that its sentence opens with, behind those it is out of: whom it counts caught, then the number; global. */
  opens: RegExp
  /** Words of a lead-in that says what the numbers of its list count: `How many slept well:`. */
  announces: RegExp
  /** What ends before such a number where it is the upper end of a range. */
  range: RegExp
  /** What parts a number from the one that it is compared with. */
  against: RegExp
  /** Words with which a number names its group, or what it is compared with; none where groups are told by what stands around them. */
  compared?: RegExp
  /** A phrase before a number that names its group, caught, and the verb behind it: `con el jarabe lo tuvieron`. */
  led?: RegExp
  /** How a phrase that names a group is told from the words around it. */
  phrases?: PhraseCues
}

const english: CountCues = {
  lang: 'en',
  outOf: /(?<![\d.,–-])(\d{1,3}) (?:people )?(?:out of|in every|in|of) 100(?![\d%]|[.,]\d)/gu,
  opens:
    /(?<=^|[.!?] )(?:But |And |However, )?(?:[Oo]ut of|[Oo]f) (?:every )?100 \p{Ll}+(?: ([^.,:;!?]+))?, (?:\p{Ll}+ ){0,2}(\d{1,3})(?= \p{Ll})(?! (?:in|of|out) )/gu,
  announces: /\b(?:how (?:many|often)|number of|share of)\b/iu,
  range: /\d (?:to|and|or|-|–) $/u,
  against: /,? (?:against|compared (?:to|with)|versus|vs\.?|while|whereas|but) /u,
}

const all: Readonly<Record<string, CountCues>> = {
  en: english,
  es: {
    lang: 'es',
    outOf: /(?<![\d.,–-])(\d{1,3})(?: personas)? (?:de cada|de|sobre) 100(?![\d%]|[.,]\d)/gu,
    opens:
      /(?<=^|[.!?] )(?:Pero )?[Dd]e cada 100 \p{Ll}+(?: ([^.,:;!?]+))?, (?:\p{Ll}+ ){0,2}(\d{1,3})(?= \p{Ll})(?! de )/gu,
    announces: /(?<!\p{L})(?:cuánt[oa]s|número de)(?!\p{L})/iu,
    range: /\d (?:a|y|o|-|–) $/u,
    against: /,? (?:frente a|contra|(?:en comparación|comparado) con|mientras que|pero) /u,
    compared:
      /(?<!\p{L})(?:con|sin|tras|frente a|contra|grupos?|comparad[oa]s?|placebo|usaron|tomaron|recibieron)(?!\p{L})/iu,
    led: /^((?:con|sin|tras) (?!que )[\p{L}\p{N}' -]{2,50}?)(?: (?:l[aeo]s?|se))? (?:\p{L}{2,12}(?:aron|ieron|aban|ían)|tienen|tenía|hubo|había|hay|eran?|fue|son)(?!\p{L})/iu,
  },
  fr: {
    lang: 'fr',
    outOf: /(?<![\d.,–-])(\d{1,3})(?: personnes)? sur 100(?![\d%]|[.,]\d)/gu,
    opens:
      /(?<=^|[.!?] )(?:Mais )?[Ss]ur 100 \p{Ll}+(?: ([^.,:;!?]+))?, (?:\p{Ll}+ ){0,2}(\d{1,3})(?= \p{Ll})(?! sur )/gu,
    announces: /(?<!\p{L})(?:combien|nombre de)(?!\p{L})/iu,
    range: /\d (?:à|et|ou|-|–) $/u,
    against: /,? (?:contre|(?:par rapport|comparée?s?) (?:à|au|aux)|tandis que|alors que|mais) /u,
    compared:
      /(?<!\p{L})(?:avec|sans|après|contre|groupes?|comparée?s?|placebo|ont (?:pris|reçu|utilisé))(?!\p{L})/iu,
  },
  de: {
    lang: 'de',
    outOf: /(?<![\d.,–-])(\d{1,3})(?: Menschen)? von 100(?![\d%]|[.,]\d)/gu,
    opens:
      /(?<=^|[.!?] )(?:Aber )?[Vv]on 100 \p{Lu}\p{Ll}+, ([^.,:;!?]+), (?:\p{Ll}+ ){0,3}(\d{1,3})(?=[ .])(?! von )/gu,
    announces: /(?<!\p{L})(?:wie viele|anzahl)(?!\p{L})/iu,
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
    opens: /(?<=^|[.!؟] )من كل 100 \p{L}+(?: ([^.,،:;!؟]+))?، (\d{1,3})(?= \p{L})(?! من )/gu,
    announces: /كم |عدد /u,
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
