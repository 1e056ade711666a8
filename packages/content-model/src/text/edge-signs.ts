/**
 * What a text begins or ends with, told by one code unit. Most expressions are tried on lines that the first or the
 * last sign alone rules out, and to look at that takes a small part of the time that it takes to start an expression.
 */

/** Whether a text begins with a letter from A to Z, and so with no mark, rule, number or space. */
export const opensInLetter = (text: string): boolean => isLetter(text.charCodeAt(0))

/** Whether a text begins with a small letter of any script. */
export const opensInSmall = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code > 127 ? /^\p{Ll}/u.test(text) : code >= 97 && code <= 122
}

/** Whether a text begins with a capital letter of any script. */
export const opensInCapital = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code > 127 ? /^\p{Lu}/u.test(text) : code >= 65 && code <= 90
}

/** Whether a text ends with a letter from A to Z, and so with no stop, bracket or figure. */
export const endsInLetter = (text: string): boolean => isLetter(text.charCodeAt(text.length - 1))

/** Whether a text ends with a hyphen of any kind, a soft one too. */
export const endsInHyphen = (text: string): boolean => {
  const code = text.charCodeAt(text.length - 1)
  return code === 45 || code === 0x2010 || code === 0xad
}

/** Whether a text ends with a figure of ASCII. */
export const endsInFigure = (text: string): boolean => isFigure(text.charCodeAt(text.length - 1))

/** Whether a text ends with one of some signs, each of one code unit. An expression would look at all of the text. */
export const endsInOneOf = (text: string, signs: string): boolean =>
  text !== '' && signs.includes(text.charAt(text.length - 1))

/** Whether a text ends with a colon. */
export const endsInColon = (text: string): boolean => text.charCodeAt(text.length - 1) === 58

/** Whether a code unit is a letter from A to Z, large or small; that of no text is none. */
export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** Whether a code unit is a figure from 0 to 9. */
export const isFigure = (code: number): boolean => code >= 48 && code <= 57
