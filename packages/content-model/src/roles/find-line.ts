/**
 * Gives the number of the line that begins with some words, whatever stands before its first letter, or null: the one
 * nearest to where it was, the earlier of two. `texts` are all lines of the document; they are looked through once.
 */
export function createLineFinder(
  texts: readonly string[],
): (words: string, was: number) => number | null {
  let known: Map<string, number[]> | undefined
  return (words, was) => {
    const wanted = toKey(words)
    if (opensWith(texts[was - 1] ?? '', wanted)) return was
    known ??= byFirstWord(texts)
    let found: number | null = null
    for (const line of known.get(firstWord(wanted)) ?? []) {
      const nearer = found === null || Math.abs(line - was) < Math.abs(found - was)
      if (nearer && opensWith(texts[line - 1]!, wanted)) found = line
    }
    return found
  }
}

function byFirstWord(texts: readonly string[]): Map<string, number[]> {
  const lines = new Map<string, number[]>()
  for (const [index, text] of texts.entries()) {
    const word = firstWord(toKey(text.slice(0, 80)))
    const own = lines.get(word)
    if (own) own.push(index + 1)
    else lines.set(word, [index + 1])
  }
  return lines
}

const firstWord = (key: string): string => /^[\p{L}\p{N}]*/u.exec(key)![0]

function opensWith(text: string, wanted: string): boolean {
  const key = toKey(text.slice(0, wanted.length * 2 + 40))
  return wanted !== '' && key.startsWith(wanted) && !/^[\p{L}\p{N}]/u.test(key.slice(wanted.length))
}

/** Words in lower case with one space between them, from the first letter or digit on. */
function toKey(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trimEnd()
}

/** What a roles file calls a line or lines: their numbers and the first words, `14 "When to call"`. */
export function toEntryName(from: number, to: number, text: string): string {
  const numbers = from === to ? `${from}` : `${from}-${to}`
  // A colon and a quotation mark would end the words.
  const words = /^[^\p{L}\p{N}]*((?:[^\s":#]+\s?){1,5})/u.exec(text.slice(0, 100))?.[1]
  return words ? `${numbers} "${words.trim()}"` : numbers
}
