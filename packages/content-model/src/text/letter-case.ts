import { isFigure, isLetter } from './edge-signs.ts'

const small = new Set(
  'a an and as at but by for from in into is nor of on or per the to vs with'.split(' '),
)

/** Share of the words that matter which start with a capital or digit. */
export function titleCase(text: string): number {
  return ascii.test(text) ? plainTitleCase(text) : anyTitleCase(text)
}

const ascii = /^[ -~]*$/u

/** The same for ASCII, whose words are told without an expression. */
function plainTitleCase(text: string): number {
  let words = 0
  let capital = 0
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at)
    if (!isLetter(first) && !isFigure(first)) continue
    let to = at + 1
    while (to < text.length && goesOn(text.charCodeAt(to))) to++
    // The longest small word has four letters.
    if (to - at > 4 || !small.has(text.slice(at, to).toLowerCase())) {
      words++
      if (first < 97) capital++
    }
    at = to
  }
  return words === 0 ? 0 : capital / words
}

/** Whether a word goes on with a code unit: a letter, a figure, or what stands inside words. */
const goesOn = (code: number): boolean =>
  isLetter(code) || isFigure(code) || code === 39 || code === 46 || code === 45

function anyTitleCase(text: string): number {
  const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).filter(
    (word) => !small.has(word.toLowerCase()),
  )
  return words.length === 0
    ? 0
    : words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length / words.length
}

/** Four capitals or more and no small letter. */
export function isAllCaps(text: string): boolean {
  // Most texts have a small letter at the second place or the third.
  if (isSmall(text.charCodeAt(1)) || isSmall(text.charCodeAt(2))) return false
  return /^\P{Ll}+$/u.test(text) && /\p{Lu}(?:\P{Lu}*\p{Lu}){3}/u.test(text)
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122
