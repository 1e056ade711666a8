const narrow = /[iljtfrI.,:;'’‘|!()[\]\- ]/
const wide = /[mwMW@%—]/
const full =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF01-\uFF60]/u
const attached = /\p{M}|\u200D|\p{Emoji_Modifier}/u

/**
 * About how wide a text is in a bold serif face, in em. No font is measured: the figures lie on the wide
 * side, so that a line fits whatever face the reading system has.
 */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    if (attached.test(character)) continue
    if (full.test(character)) width += 1.15
    else if (narrow.test(character)) width += 0.36
    else if (wide.test(character)) width += 0.98
    else width += /[\p{Lu}\p{N}]/u.test(character) ? 0.76 : 0.58
  }
  return width
}

/** Whether a word is written without spaces and may end a line after any of its characters. */
export function breaksAnywhere(word: string): boolean {
  return full.test(word)
}

/**
 * Breaks a text into lines of at most `width` em: at spaces, between Chinese and Japanese characters, and
 * inside a word only where it alone is wider than a line.
 */
export function wrapLines(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text, width)) {
    const longer = line + piece
    if (line && widthOf(longer.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line = longer.trimStart()
  }
  if (line.trim()) lines.push(line.trimEnd())
  return lines
}

/** What may not be broken, each with the space behind it. */
function pieces(text: string, width: number): string[] {
  const words =
    text
      .replace(/\s+/gu, ' ')
      .trim()
      .match(/[^ ]+ ?/gu) ?? []
  return words.flatMap((word) => {
    const clusters = clustersOf(word)
    if (breaksAnywhere(word)) return clusters
    return widthOf(word.trimEnd()) > width ? clusters : [word]
  })
}

/** Characters with the marks and joiners that belong to them. */
function clustersOf(word: string): string[] {
  const clusters: string[] = []
  let join = false
  for (const character of word) {
    if (clusters.length > 0 && (join || character === ' ' || attached.test(character))) {
      clusters[clusters.length - 1] += character
    } else clusters.push(character)
    join = character === '\u200D'
  }
  return clusters
}
