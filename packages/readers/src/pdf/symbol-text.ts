/** Fonts that draw signs in the place of letters. */
const symbolFont = /wingdings|dingbats/iu

/**
 * The signs that lists, check boxes and leaflets use of Wingdings and of ZapfDingbats (PDF 32000-1:2008, annex D.6), which
 * share the places of most of them. Where they do not, the second holds those of ZapfDingbats.
 */
const signs: Record<string, string> = {
  l: '●',
  n: '■',
  q: '❑',
  u: '◆',
  v: '❖',
  Ø: '➢',
  ü: '✓',
  û: '✗',
  þ: '☑',
  '§': '▪',
  à: '→',
}
const dingbats: Record<string, string> = {
  '3': '✓',
  '4': '✔',
  '7': '✗',
  '8': '✘',
  l: '●',
  n: '■',
  o: '❏',
  q: '❑',
  s: '▲',
  t: '▼',
  u: '◆',
  v: '❖',
  '®': '➢',
}

/** What programs mean that write a byte of Windows-1252 as a letter: 0x80 to 0x9F; a space is nothing. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const controls = /[\u0080-\u009f]/gu

/**
 * The signs that letters of a symbol font stand for; text of other fonts and signs not known here stay as they are. Control
 * letters, which nobody sees, become the letters that were meant, or signs for private use where the font is one of signs.
 */
export function symbolText(text: string, font: string): string {
  if (text.search(controls) >= 0) {
    const signs = /^symbol/iu.test(font) || symbolFont.test(font)
    return text.replace(controls, (letter) => {
      const code = letter.charCodeAt(0)
      const meant = signs ? String.fromCharCode(0xf000 + code) : upper.charAt(code - 0x80).trim()
      return meant || '\ufffd'
    })
  }
  if (!symbolFont.test(font)) return text
  const known = /dingbats/iu.test(font) ? dingbats : signs
  return [...text].map((letter) => known[letter] ?? letter).join('')
}
