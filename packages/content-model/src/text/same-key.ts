import { isLetter, opensInLetter } from './edge-signs.ts'

/** Text without case, space, digits and punctuation: running feet differ only in their page number. */
export function sameKey(text: string): string {
  // Most lines are short and, but for quotation marks and dashes, plain ASCII, for which there is less to do.
  let plain = text.length <= 500
  // With room for all from the start it need not grow.
  const codes = new Array<number>(plain ? text.length : 0)
  let letters = 0
  for (let index = 0; plain && index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isLetter(code)) codes[letters++] = code | 32
    else plain = isPlainSign(code)
  }
  codes.length = letters
  if (plain) return String.fromCharCode(...codes)
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')
}

const isPlainSign = (code: number): boolean =>
  code < 128 || code === 0xa0 || (code >= 0x2010 && code <= 0x2027)

/** A number that texts of one key have in common, and few others; made without the key for most. */
export function lettersOf(text: string): number {
  let letters = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isLetter(code)) letters = (Math.imul(letters, 31) + (code | 32)) | 0
    else if (!isPlainSign(code)) {
      const key = sameKey(text)
      letters = 0
      for (let at = 0; at < key.length; at++)
        letters = (Math.imul(letters, 31) + key.charCodeAt(at)) | 0
      return letters
    }
  }
  return letters
}

/** Whether a text has that key, told by its first letter for most. */
export function hasKey(text: string, key: string): boolean {
  const first = opensInLetter(text) ? text.charAt(0) : /[\p{L}\P{ASCII}]/u.exec(text)?.[0]
  if (first === undefined) return key === ''
  return (first > '\u007F' || first.toLowerCase() === key[0]) && sameKey(text) === key
}
