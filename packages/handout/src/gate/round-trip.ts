/**
 * The first string that does not stand in a text after those before it; undefined where all do. A line end in the text
 * counts as a space where the string has one, and as nothing where a word parted at it (after a hyphen or a slash, or in
 * a word longer than a line). Anything else must be the same, character for character, also what nobody sees.
 */
export function firstMissing(
  strings: readonly string[],
  text: string,
  lang = 'en',
): string | undefined {
  let from = 0
  const repeats = repeating.test(lang)
  for (const string of strings) {
    const end = find(string.replace(/\s+/gu, ' ').trim(), text, from, repeats)
    if (end === undefined) return string
    from = end
  }
  return undefined
}

/**
 * Languages in which the hyphen of a compound that ends a line stands at the start of the next one too: it is a rule of their
 * spelling, and engines follow it.
 */
const repeating = /^(?:cs|dsb|es|hr|pl|pt|sk)(?:-|$)/u

/** Where a string ends that starts at `from` or later. */
function find(string: string, text: string, from: number, repeats: boolean): number | undefined {
  const first = string[0]
  if (first === undefined) return from
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOf(string, text, start, repeats)
    if (end !== undefined) return end
  }
  return undefined
}

function endOf(string: string, text: string, start: number, repeats: boolean): number | undefined {
  let at = start
  for (const character of string) {
    if (character === ' ') {
      const before = at
      while (isSpace(text[at])) at++
      if (at === before) return undefined
      continue
    }
    // Between two characters of one word a line may end, and an element too: a bold half of a word.
    while (isLineEnd(text[at]) && !text.startsWith(character, at)) at++
    if (repeats && isLineEnd(text[at - 1]) && isRepeated(text, at, character)) at++
    if (!text.startsWith(character, at)) return undefined
    at += character.length
  }
  return at
}

/** Whether a hyphen at the start of a line is that of the end of the line before, and not a character of the string. */
function isRepeated(text: string, at: number, character: string): boolean {
  return text[at] === '-' && character !== '-' && /-[\n\v]{1,4}$/u.test(text.slice(at - 5, at))
}

const isLineEnd = (character: string | undefined): boolean =>
  character === '\n' || character === '\v'

const isSpace = (character: string | undefined): boolean =>
  character !== undefined && /\s/u.test(character)
