import { analyse, isFamiliar, isRare, medicalTerms, words } from '@plainleaf/language'

/** Whether words that stand alone, with a capital, can go on in a line with a small letter, or with the capital that is theirs. */
export type StartsSmall = (text: string) => boolean

/** A word with one capital, which may only be that of a start. */
export const opened: RegExp = /^\p{Lu}(?:\p{Ll}|[ -])/u
/** What may be called after a person or a place: `Down syndrome`. */
const named = /^\S{1,40} (?:disease|disorder|palsy|syndrome)\b/iu

/**
 * Tells ordinary first words from names, for one topic: those that it writes small somewhere, and in English terms that a
 * glossary writes small and common words. Nothing is read before it is asked.
 */
export function startsSmallIn(texts: () => readonly string[], english: boolean): StartsSmall {
  let small: Set<string> | undefined
  return (text) => {
    if (!opened.test(text)) return true
    const [first = ''] = words(text)
    const word = first.toLowerCase()
    small ??= new Set(texts().flatMap(words))
    return small.has(word) || (english && (isTerm(text) || isCommon(word, text)))
  }
}

function isTerm(text: string): boolean {
  const [first] = medicalTerms([analyse(text)])
  return first?.start === 0 && /^\p{Ll}/u.test(first.term)
}

function isCommon(word: string, text: string): boolean {
  return !named.test(text) && (isFamiliar(word) || !isRare(word))
}
