import {
  type Advisory,
  type Collection,
  datedWords,
  directionOf,
  plainChecked,
  plainNotice,
  sectionsOf,
  type Topic,
} from '@plainleaf/content-model'
import { hasWords, wordsIn } from '@plainleaf/html'
import { headline } from '../pieces/headline.ts'

/** A sentence of ours beside a text: in the text's language as far as we have words in it, else in English. */
export interface OwnWords {
  text: string
  /** BCP 47 tag. */
  inLanguage: string
  dir: 'ltr' | 'rtl'
}

const english = 'Last changed'
/** What stands before the day of the last change, in the languages that `wordsIn` of `@plainleaf/html` has. */
const changedOn: Readonly<Record<string, string>> = {
  ar: 'آخر تعديل:',
  de: 'Zuletzt geändert am',
  en: english,
  es: 'Última modificación:',
  fr: 'Dernière modification\u202f:',
}

/** When a topic was last checked, or where nobody says so, last changed; nothing where neither is known. */
export function checkedWords(
  lang: string,
  checked: string | undefined,
  changed: string | undefined,
): OwnWords | undefined {
  if (checked) return say(lang, wordsIn(lang).checked, checked)
  const words = changedOn[baseOf(lang)] ?? english
  return changed === undefined ? undefined : say(lang, words, changed)
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
  const more = named.map((heading) => quoted(heading, lang)).join(', ')
  return say(lang, wordsIn(lang)[status], date, more)
}

/** Why words were withdrawn or corrected, in the collection's language, and what to read instead, for readers that are shown no more. */
export function reasonWords(
  { reason, replacedBy }: Advisory,
  { topics, lang }: Collection,
): string {
  const instead = topics.find(({ id }) => id === replacedBy)
  return instead ? `${reason} ${wordsIn(lang).readInstead} ${quoted(instead.title, lang)}.` : reason
}

/** What has to be said with a plain-language variant: that it is shorter and was made automatically, and who checked it, if anybody. */
export function extractWords(plain: Topic): OwnWords {
  const inLanguage = hasWords(plain.lang) ? plain.lang : 'en'
  const text = `${plainNotice(plain)} ${plainChecked(plain)}`
  return { text, inLanguage, dir: directionOf(inLanguage) }
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

function say(lang: string, words: string, date: string, more = ''): OwnWords {
  const inLanguage = hasWords(lang) ? lang : 'en'
  const colon = baseOf(inLanguage) === 'fr' ? '\u202f: ' : ': '
  return {
    text: `${datedWords(`${words} {}`, date, inLanguage)}${more && `${colon}${more}`}.`,
    inLanguage,
    dir: directionOf(inLanguage),
  }
}

function baseOf(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? ''
}
