import {
  type Advisory,
  dateWords,
  directionOf,
  sectionsOf,
  type Topic,
} from '@plainleaf/content-model'
import { hasWords, wordsIn } from '@plainleaf/html'
import { headline } from '../pieces/topic-pieces.ts'

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

/**
 * The heading of a notice: what became of words, and when; in languages that we have words in also of which sections, where all
 * that it is about are in the topic and have a heading.
 */
export function noticeWords(
  { status, date, sections = [] }: Advisory,
  lang: string,
  topic: Topic | undefined,
): OwnWords {
  const all = new Map(topic && sectionsOf(topic).map((section) => [section.id, section]))
  const found = sections.flatMap((id) => all.get(id) ?? [])
  const headings = found.flatMap((section) => headline(section, lang) || [])
  const named = hasWords(lang) && headings.length === sections.length ? headings : []
  return dated(status, date, lang, named.map((heading) => quoted(heading, lang)).join(', '))
}

const quotes: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
}

/** Words between the quotation marks of a language (CLDR); English ones where we do not know them. */
export function quoted(words: string, lang: string): string {
  const [open, close] = quotes[baseOf(lang)] ?? ['“', '”']
  return `${open}${words}${close}`
}

function dated(kind: Kind, date: string, lang: string, more = ''): OwnWords {
  return say(lang, (tables[baseOf(lang)] ?? english)[kind], date, more)
}

function say(lang: string, words: string, date: string, more = ''): OwnWords {
  const inLanguage = hasWords(lang) ? lang : 'en'
  const colon = baseOf(inLanguage) === 'fr' ? '\u202f: ' : ': '
  return {
    text: `${words} ${dateWords(date, inLanguage)}${more && `${colon}${more}`}.`,
    inLanguage,
    dir: directionOf(inLanguage),
  }
}

function baseOf(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? ''
}
