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

/** The signs that letters of a symbol font stand for; text of other fonts and signs not known here stay as they are. */
export function symbolText(text: string, font: string): string {
  if (!symbolFont.test(font)) return text
  const known = /dingbats/iu.test(font) ? dingbats : signs
  return [...text].map((letter) => known[letter] ?? letter).join('')
}
