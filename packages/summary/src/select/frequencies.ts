import { inLanguage } from '@plainleaf/content-model'

/** How often, as leaflets of medicines say it at the head of a group of effects, in the order of how often. */
interface Words {
  ranks: readonly string[]
  /** What may stand between such a word and its colon. */
  of: string
  /** What goes on in a sentence instead of a colon. */
  says: string
}

const all: Readonly<Record<string, Words>> = {
  en: {
    ranks: [
      'very common(?:ly)?',
      'common(?:ly)?',
      '(?:uncommon|less common)(?:ly)?',
      'rare(?:ly)?',
      'very rare(?:ly)?',
      '(?:(?:the )?frequency (?:is )?)?(?:not known|unknown)',
    ],
    of: '(?: (?:but )?serious| mild)?(?: (?:adverse )?(?:side )?(?:effects?|reactions?))?',
    says: '(?:are|include|is)',
  },
  de: {
    ranks: [
      'sehr häufige?',
      'häufige?',
      'gelegentliche?',
      'seltene?',
      'sehr seltene?',
      '(?:häufigkeit )?(?:nicht bekannt|unbekannt)',
    ],
    of: '(?: (?:Neben|Aus)?wirkung(?:en)?)?',
    says: '(?:sind|ist)',
  },
  es: {
    ranks: [
      'muy (?:frecuentes?|comun(?:es)?|común)',
      '(?:frecuentes?|comunes|común)',
      '(?:poco|menos) (?:frecuentes?|comunes|común)',
      '(?:raros?|raras?)',
      'muy (?:raros?|raras?)',
      '(?:de )?(?:frecuencia )?(?:no conocida|desconocida)',
    ],
    of: '(?: efectos?(?: (?:adversos?|secundarios?))?)?',
    says: '(?:son|es)',
  },
  fr: {
    ranks: [
      'très fréquents?',
      'fréquents?',
      'peu fréquents?',
      'rares?',
      'très rares?',
      '(?:de )?(?:fréquence )?(?:indéterminée|inconnue)',
    ],
    of: '(?: effets?(?: indésirables)?)?',
    says: '(?:sont|est)',
  },
  ar: {
    ranks: [
      'شائعة? جدًا',
      'شائعة?',
      'غير شائعة?',
      'نادرة?',
      'نادرة? جدًا',
      '(?:التكرار )?غير معروفة?',
    ],
    of: '',
    says: '(?:هي|هو)',
  },
}

const patterns: Readonly<Record<string, readonly RegExp[]>> = Object.fromEntries(
  Object.entries(all).map(([lang, { ranks, of, says }]) => [
    lang,
    ranks.map(
      (rank) =>
        new RegExp(String.raw`^${rank}${of}(?: ?\([^()]{3,80}\))?(?: ?:| ${says}(?= ))`, 'iu'),
    ),
  ]),
)

/**
 * How often what a text names happens, where it opens with that as the groups of effects in leaflets do: `Very common (more than 1 in
 * 10): …` is 0, `Common side effects are …` 1, and so on; undefined where it opens with anything else.
 */
export function frequencyOf(text: string, lang: string): number | undefined {
  const at = inLanguage(patterns, lang)?.findIndex((pattern) => pattern.test(text)) ?? -1
  return at < 0 ? undefined : at
}
