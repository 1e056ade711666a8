/** Characters that take no column: marks that sit on another, and joiners. */
const none = /[\p{M}\u200b-\u200d\u2060\u00ad]/u
/** Characters that terminals draw two columns wide (Unicode Standard Annex 11, W and F, roughly). */
const double =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u

/** How many columns of a terminal a text takes. */
export function textWidth(text: string): number {
  if (/^[ -~]*$/u.test(text)) return text.length
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** The text cut to a width, with an ellipsis where something is missing, and filled up with spaces. */
export function fitWidth(text: string, width: number): string {
  const own = textWidth(text)
  if (own <= width) return text + ' '.repeat(width - own)
  let cut = ''
  let taken = 0
  for (const character of text) {
    const next = columnsOf(character)
    if (taken + next > width - 1) break
    cut += character
    taken += next
  }
  return `${cut}…${' '.repeat(Math.max(width - taken - 1, 0))}`
}

function columnsOf(character: string): number {
  if (none.test(character)) return 0
  return double.test(character) ? 2 : 1
}
