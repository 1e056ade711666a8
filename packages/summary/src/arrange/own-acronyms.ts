const bracket = / \((\p{Lu}[\p{Lu}\d-]{1,7})s?\)/gu
/** The most words, and the most characters, of a long form. */
const most = { words: 8, characters: 120 }

/**
 * The acronyms that a text explains itself, `length of stay (LOS)`, with their long forms: the words before the bracket whose
 * first letters spell it (after Schwartz and Hearst 2003, https://psb.stanford.edu/psb-online/proceedings/psb03/schwartz.pdf).
 */
export function ownAcronyms(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const text of texts)
    for (const { 1: acronym, index } of text.matchAll(bracket)) {
      const before = text.slice(Math.max(0, index - most.characters), index).split(' ')
      const long = spelledBy(before.slice(-most.words), acronym!)
      if (long && !found.has(acronym!))
        found.set(acronym!, text.startsWith(long) ? small(long, texts) : long)
    }
  return found
}

/** What opened its sentence, without the capital that it has there, if it is written small elsewhere or ends like no name. */
function small(long: string, texts: readonly string[]): string {
  const [first = ''] = long.split(' ')
  // Each word of a name has its capital.
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(first) || / \p{Lu}\p{Ll}/u.test(long)) return long
  const lower = first.toLowerCase()
  const common =
    !first.includes('-') && /(?:al|ar|ic|ive|ous|ed|ing|tion|ity|ment|ness|sis|y)$/u.test(lower)
  return common || texts.some((text) => text.includes(` ${lower} `))
    ? lower + long.slice(first.length)
    : long
}

/** The last words whose initials, hyphens and small words such as `of` passed over, are the letters of the acronym. */
function spelledBy(words: readonly string[], acronym: string): string | undefined {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '')
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const part = words.slice(from)
    const all = part.flatMap((word) => word.split('-'))
    const initials = (kept: readonly string[]) =>
      kept.map((word) => word.charAt(0).toLowerCase()).join('')
    const main = all.filter((word) => !/^(?:of|and|the|for|in|to|with|on)$/u.test(word))
    if (initials(all) === letters || initials(main) === letters) return part.join(' ')
  }
  return undefined
}
