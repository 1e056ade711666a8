import { type Advisory, dateWords, directionOf } from '@plainleaf/content-model'
import { hasWords, wordsIn } from '@plainleaf/html'

/** A sentence of ours beside a text: in the text's language as far as we have words in it, else in English. */
export interface OwnWords {
  text: string
  /** BCP 47 tag. */
  inLanguage: string
  dir: 'ltr' | 'rtl'
}

type Kind = 'changed' | Advisory['status']

const english: Readonly<Record<Kind, string>> = {
  changed: 'Last changed',
  corrected: 'Information corrected on',
  withdrawn: 'Information withdrawn on',
}
/** What stands before a date, in the languages that `wordsIn` of `@plainleaf/html` has. */
const tables: Readonly<Record<string, Readonly<Record<Kind, string>>>> = {
  ar: {
    changed: 'آخر تعديل:',
    corrected: 'صُحِّحت هذه المعلومات في',
    withdrawn: 'سُحبت هذه المعلومات في',
  },
  de: {
    changed: 'Zuletzt geändert am',
    corrected: 'Information berichtigt am',
    withdrawn: 'Information zurückgezogen am',
  },
  en: english,
  es: {
    changed: 'Última modificación:',
    corrected: 'Información corregida el',
    withdrawn: 'Información retirada el',
  },
  fr: {
    changed: 'Dernière modification\u202f:',
    corrected: 'Information corrigée le',
    withdrawn: 'Information retirée le',
  },
}

/** When a topic was last checked, or where nobody says so, last changed; nothing where neither is known. */
export function checkedWords(
  lang: string,
  checked: string | undefined,
  changed: string | undefined,
): OwnWords | undefined {
  if (checked) return say(lang, wordsIn(lang).checked, checked)
  return changed === undefined ? undefined : dated('changed', changed, lang)
}

/** The heading of a notice: what became of words, and when. */
export function noticeWords({ status, date }: Advisory, lang: string): OwnWords {
  return dated(status, date, lang)
}

function dated(kind: Kind, date: string, lang: string): OwnWords {
  return say(lang, (tables[lang.split('-')[0]?.toLowerCase() ?? ''] ?? english)[kind], date)
}

function say(lang: string, words: string, date: string): OwnWords {
  const inLanguage = hasWords(lang) ? lang : 'en'
  return {
    text: `${words} ${dateWords(date, inLanguage)}.`,
    inLanguage,
    dir: directionOf(inLanguage),
  }
}
