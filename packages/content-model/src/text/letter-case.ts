const small = new Set(
  'a an and as at but by for from in into is nor of on or per the to vs with'.split(' '),
)

/** Share of the words that matter which start with a capital or digit. */
export function titleCase(text: string): number {
  const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).filter(
    (word) => !small.has(word.toLowerCase()),
  )
  return words.length === 0
    ? 0
    : words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length / words.length
}

/** Four capitals or more and no small letter. */
export function isAllCaps(text: string): boolean {
  return /^\P{Ll}+$/u.test(text) && /\p{Lu}(?:\P{Lu}*\p{Lu}){3}/u.test(text)
}
