/**
 * The languages of a clinic in words: a code such as `es` as its name in the language of the handout, a name as the clinic wrote it.
 * Where all are codes they stand in the order of their names, since codes are listed in no order that a reader would know.
 */
export function languageNames(listed: readonly string[], lang: string): string[] {
  // Asking for names at all takes some milliseconds.
  if (listed.length === 0) return []
  const names = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' })
  const named = listed.map((one) => (code.test(one) ? (names.of(one) ?? one) : one))
  const all = listed.every((one) => code.test(one))
  return all ? named.sort(new Intl.Collator(lang).compare) : named
}

/** A language tag in small letters, with at most a script and a region: `pt-BR`, `zh-Hant`. */
const code = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u

/**
 * Whether something listed can be printed: a name, which is the clinic's own, or a code that stands for a language. Two or three
 * small letters, alone or with a script or region, are taken for a code: short names such as `Twi` have a capital.
 */
export function isLanguage(listed: string): boolean {
  if (!coded.test(listed)) return true
  if (!code.test(listed)) return false
  return (
    new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(listed) !== undefined
  )
}

/** What was meant as a code, rightly written or not: `es`, `pt-br`, `en_GB`. */
const coded = /^[a-z]{2,3}(?:[-_][A-Za-z\d]{1,8}){0,3}$/u
