/**
 * The first string that does not stand in a text after those before it; undefined where all do. A line end in the text
 * counts as a space where the string has one, and as nothing where a word parted at it (after a hyphen or a slash, or in
 * a word longer than a line). Anything else must be the same, character for character, also what nobody sees.
 */
export function firstMissing(strings: readonly string[], text: string): string | undefined {
  let from = 0
  for (const string of strings) {
    const end = find(string.replace(/\s+/gu, ' ').trim(), text, from)
    if (end === undefined) return string
    from = end
  }
  return undefined
}

/** Where a string ends that starts at `from` or later. */
function find(string: string, text: string, from: number): number | undefined {
  const first = string[0]
  if (first === undefined) return from
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOf(string, text, start)
    if (end !== undefined) return end
  }
  return undefined
}

function endOf(string: string, text: string, start: number): number | undefined {
  let at = start
  for (const character of string) {
    if (character === ' ') {
      const before = at
      while (isSpace(text[at])) at++
      if (at === before) return undefined
      continue
    }
    // Between two characters of one word a line may end, and an element too: a bold half of a word.
    while ((text[at] === '\n' || text[at] === '\v') && !text.startsWith(character, at)) at++
    if (!text.startsWith(character, at)) return undefined
    at += character.length
  }
  return at
}

const isSpace = (character: string | undefined): boolean =>
  character !== undefined && /\s/u.test(character)
