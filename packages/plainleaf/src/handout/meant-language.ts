/**
 * The language that a clinic most likely meant by a name that is none: "Polish" for "Polsh". Undefined for names that it has in
 * English or in itself, such as "polski", and where none is but one letter away: small languages have names that no table lists.
 */
export function meantLanguage(written: string): string | undefined {
  const word = fold(written.trim())
  if (word.length < leastLetters || /[^\p{L}\p{M}]/u.test(word)) return undefined
  const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  const named = codes().flatMap((code): [code: string, name: string][] => {
    const name = english.of(code)
    return name ? [[code, name]] : []
  })
  if (named.some(([, name]) => fold(name) === word)) return undefined
  const own = named.map(([code]) => ownName(code))
  if (own.some((name) => fold(name) === word)) return undefined
  const near = [...named.map(([, name]) => name), ...own].filter((name) => isNear(word, fold(name)))
  const [meant] = new Set(near)
  return new Set(near).size === 1 ? meant : undefined
}

/** Shorter names are near too many others. */
const leastLetters = 5

const fold = (name: string): string => name.normalize('NFC').toLowerCase()

/** All codes of two letters. */
function codes(): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at))
  return letters.flatMap((first) => letters.map((second) => first + second))
}

/** What a language calls itself. */
function ownName(code: string): string {
  return new Intl.DisplayNames([code, 'en'], { type: 'language' }).of(code) ?? code
}

/** Whether one letter more, less or other, or two that changed places, make one word of another. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]]
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const rest = (letters: string[], skip: number): string => letters.slice(start + skip).join('')
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 0) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  )
}
