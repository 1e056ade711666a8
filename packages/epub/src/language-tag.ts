import { hasWords } from '@plainleaf/html'

/** The BCP 47 tag, or `und` where it is not well formed: EPUBCheck refuses a book with such a tag. */
export function languageTag(lang: string): string {
  try {
    Intl.getCanonicalLocales(lang)
    return lang
  } catch {
    return 'und'
  }
}

/** Marks our own words in a text of a language that we have none in: they are English there (WCAG 3.1.2). */
export function inEnglish(lang: string): { lang?: string; dir?: string } {
  return hasWords(lang) ? {} : { lang: 'en', dir: 'ltr' }
}
