/** What the bytes 0x80 to 0x9F stand for (https://encoding.spec.whatwg.org/index-windows-1252.txt); space: nothing. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Letters beyond ASCII may make up this share of all: French has 5 %, Icelandic 12 %, misread Greek 100 %. */
const mostLetters = 0.3

/**
 * Bytes as Windows-1252 text, or null where the text would be none: bytes that stand for nothing there, symbols
 * within words (Polish in ISO 8859-2 would read `dzia³anie`), or too many letters with accents (Russian, Greek).
 *
 * Own table, as engines differ: some take the bytes 0x80 to 0x9F for control characters.
 */
export function fromWindows1252(bytes: Uint8Array): string | null {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 4096) {
    const codes = Array.from(bytes.subarray(from, from + 4096), (byte) =>
      byte > 0x7f && byte < 0xa0 ? upper.charCodeAt(byte - 0x80) : byte,
    )
    parts.push(String.fromCharCode(...codes))
  }
  const text = parts.join('')
  return hasUnusedByte(bytes) || !isPlausible(text) ? null : text
}

function hasUnusedByte(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f && byte < 0xa0 && upper[byte - 0x80] === ' ')
}

function isPlausible(text: string): boolean {
  if (/[A-Za-z][¡-©«¬¯±-³¶¸¹»-¿×÷][a-z]/u.test(text)) return false
  if (/[À-ÖØ-öø-ÿ]{5}/u.test(text)) return false
  const plain = text.match(/[A-Za-z]/gu)?.length ?? 0
  const accented = text.match(/[À-ÖØ-öø-ÿŠŒŽšœžŸ]/gu)?.length ?? 0
  return accented <= (plain + accented) * mostLetters
}
