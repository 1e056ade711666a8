/** The BCP 47 tag, or `und` where it is not well formed: EPUBCheck refuses a book with such a tag. */
export function languageTag(lang: string): string {
  try {
    Intl.getCanonicalLocales(lang)
    return lang
  } catch {
    return 'und'
  }
}

/** Marks our own English words in a text of another language (WCAG 3.1.2). */
export function inEnglish(lang: string): { lang?: string; dir?: string } {
  return /^en(?:-|$)/i.test(lang) ? {} : { lang: 'en', dir: 'ltr' }
}
