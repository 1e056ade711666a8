/** Scripts that are told apart, by their ISO 15924 codes; V8 works each expression out from the Unicode tables, so when asked. */
const scripts: readonly [code: string, letters: () => RegExp][] = [
  ['Latn', () => /\p{Script=Latin}/gu],
  ['Grek', () => /\p{Script=Greek}/gu],
  ['Cyrl', () => /\p{Script=Cyrillic}/gu],
  ['Armn', () => /\p{Script=Armenian}/gu],
  ['Hebr', () => /\p{Script=Hebrew}/gu],
  ['Arab', () => /\p{Script=Arabic}/gu],
  ['Ethi', () => /\p{Script=Ethiopic}/gu],
  ['Geor', () => /\p{Script=Georgian}/gu],
  ['Deva', () => /\p{Script=Devanagari}/gu],
  ['Beng', () => /\p{Script=Bengali}/gu],
  ['Guru', () => /\p{Script=Gurmukhi}/gu],
  ['Gujr', () => /\p{Script=Gujarati}/gu],
  ['Taml', () => /\p{Script=Tamil}/gu],
  ['Telu', () => /\p{Script=Telugu}/gu],
  ['Knda', () => /\p{Script=Kannada}/gu],
  ['Mlym', () => /\p{Script=Malayalam}/gu],
  ['Sinh', () => /\p{Script=Sinhala}/gu],
  ['Thai', () => /\p{Script=Thai}/gu],
  ['Laoo', () => /\p{Script=Lao}/gu],
  ['Mymr', () => /\p{Script=Myanmar}/gu],
  ['Khmr', () => /\p{Script=Khmer}/gu],
  ['Hang', () => /\p{Script=Hangul}/gu],
  ['Kana', () => /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hani', () => /\p{Script=Han}/gu],
]

/** Codes that stand for several scripts, or for one by another name (https://www.unicode.org/iso15924). */
const parts: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
}

/**
 * The script, as its ISO 15924 code, that most letters of a text have, where the language is not written in it;
 * null when the language fits, or when the text is too short or the tag too odd to tell. What script a language is
 * written in is what CLDR's likely subtags say (https://www.unicode.org/reports/tr35/#Likely_Subtags).
 */
export function foreignScript(text: string, lang: string): string | null {
  const usual = scriptOf(lang)
  if (!usual) return null
  const own = parts[usual] ?? [usual]
  const countOf = ([code, letters]: (typeof scripts)[number]) => ({
    code,
    count: text.match(letters())?.length ?? 0,
  })
  // Where half of all signs are letters of its own, no more of them can be letters of others.
  const ours = scripts.filter(([code]) => own.includes(code)).map(countOf)
  if (ours.some(({ count }) => count > 0 && count * 2 >= text.length)) return null
  const counts = scripts.map(countOf)
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const foreign = counts.filter(({ code }) => !own.includes(code))
  const outside = foreign.reduce((sum, { count }) => sum + count, 0)
  if (all < fewest || outside * 2 <= all) return null
  return foreign.reduce((most, next) => (next.count > most.count ? next : most)).code
}

/** Letters below which nothing is said. */
const fewest = 20

function scriptOf(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang).maximize().script
  } catch {
    return undefined
  }
}
