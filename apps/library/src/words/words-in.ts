import { type Words, wordsIn } from '@plainleaf/html'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import type { LibraryWords } from './library-words.ts'
import { spanish } from './spanish.ts'

const tables: Readonly<Record<string, LibraryWords>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
}

/** The words around a page. */
export interface PageWords {
  /** The language that they are in, as a BCP 47 tag. */
  lang: string
  /** The library's own. */
  say: LibraryWords
  /** Those that all pages of Plainleaf share. */
  shared: Words
}

/** Words for a page in a language: in that language, else in that of the site, else in English. */
export function pageWords(lang: string, site: string): PageWords {
  const known = [lang, site].find((each) => Object.hasOwn(tables, languageOf(each))) ?? 'en'
  const say = tables[languageOf(known)] ?? english
  return { lang: known, say, shared: wordsIn(known) }
}

/** `{name}` in a sentence, filled in. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

function languageOf(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? ''
}
