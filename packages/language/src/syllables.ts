const vowels = /[aeiouy]+/gu
/** Endings whose `e` is silent, and the `es` and `ed` that add no syllable. */
const silent = /(?:[^laeiouy]|[aeiouy]l)es$|[^aeiouytd]ed$|[^laeiouy]e$|[aeiouy]le$/u
const sounded = /(?:[sxz]|[sc]h|[cg])es$/u
/** Two vowels that are spoken apart: `fluid`, `area`, `radio`, `naive`, `being`. */
const apart =
  /i[aou](?!us$|n$)|ie(?=t)|eo(?!u|ple)|ui(?=d$|ty)|uo(?=us)|ua(?!rd|l)|ying|eing|[aeo]i(?=ng)|ea(?=t[eio]|$)|ism$/gu
/** `-tion`, `-cian`, `-cious` and the like are one syllable. */
const together = /(?:[cst]i(?:an|on|ou|al|en|a)|gious|geous|gion)/gu

/**
 * Syllables of an English word, estimated from its spelling; at least 1. An acronym (two or more capitals, as in
 * `MDMA` or `PTSD`) and a number count as one.
 */
export function syllables(word: string): number {
  if (/^(?:[\p{Lu}\d.]{2,}s?|\d.*)$/u.test(word)) return 1
  const parts = word.toLowerCase().split(/[^\p{L}]+/u)
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + count(part), 0),
  )
}

function count(word: string): number {
  if (word.length === 0) return 0
  const groups = word.match(vowels)?.length ?? 0
  const lost = silent.test(word) && !sounded.test(word) ? 1 : 0
  const split = (word.replace(together, 'sho').match(apart) ?? []).length
  return Math.max(1, groups - lost + split)
}
