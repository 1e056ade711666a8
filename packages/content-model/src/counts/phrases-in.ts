/** What a language that writes its nouns with capitals begins a phrase with, and what joins another noun to it. */
export interface PhraseCues {
  /** Words that begin a phrase, small. */
  prepositions: ReadonlySet<string>
  /** Words before a noun that belongs to the noun before: `in der Gruppe der Kinder`. */
  genitives: ReadonlySet<string>
}

/** Most words between a preposition and its noun: `mit einem neuen wirksamen Spray`. */
const most = 3

/**
 * Phrases that begin with a preposition and end with its noun, which a capital tells, with what follows them at once:
 * `In der Gruppe mit Spray` of `In der Gruppe mit Spray waren es`.
 */
export function phrasesIn(text: string, { prepositions, genitives }: PhraseCues): string[] {
  const words = text.split(' ')
  const begins = (at: number): boolean => prepositions.has(words[at]?.toLowerCase() ?? '')
  /** Where the phrase ends whose first word is at a place; that place, where none begins there. */
  const endOf = (at: number): number => {
    for (let noun = at + 1; noun <= at + 1 + most; noun += 1) {
      if (/^\p{Lu}/u.test(words[noun] ?? '')) return noun + 1
      if (!/^\p{Ll}+$/u.test(words[noun] ?? '')) return at
    }
    return at
  }
  const found: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    let end = begins(at) ? endOf(at) : at
    if (end === at) continue
    while (begins(end) || genitives.has(words[end] ?? '')) {
      const next = endOf(end)
      if (next === end) break
      end = next
    }
    found.push(
      words
        .slice(at, end)
        .join(' ')
        .replace(/[.,;:!?]$/u, ''),
    )
    at = end - 1
  }
  return found
}
