const small = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/u
/** The least letters of a short form that is matched inside words, of a word that two letters are matched in, and the most words besides one for each letter. */
const least = 3
const long = 8
const spare = 1

/**
 * The last words before a short form whose initials, hyphens and small words such as `of` passed over, are its letters; else, of three
 * letters or more, those whose initials are among its letters and that hold the others in their order: `osteochondritis dissecans` of
 * `OCD`, unless only initials count. Undefined where no words are.
 */
export function spelledBy(
  before: readonly string[],
  short: string,
  only: 'initials' | 'letters' = 'letters',
): string | undefined {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  const more = letters.length < least ? [inOneWord] : [inside, withStem]
  const tests = only === 'initials' ? [initials] : [initials, ...more]
  for (const test of tests)
    for (let from = before.length - 1; from >= 0; from -= 1) {
      const part = before.slice(from)
      if (!/^\p{L}/u.test(part[0]!) || small.test(part.at(-1)!)) continue
      const spelled = part.join(' ')
      // `platelets (PLATE-lets)` says how it is spoken.
      if (test(part, letters) && spelled.toLowerCase() !== letters) return spelled
    }
  return undefined
}

const firstsOf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toLowerCase()).join('')

function initials(part: readonly string[], letters: string): boolean {
  // `index of A/B damage` counts as four words or as five.
  return [/-/u, /[-/]/u].some((sign) => {
    const all = part.flatMap((word) => word.split(sign))
    const main = all.filter((word) => !small.test(word))
    return firstsOf(all) === letters || firstsOf(main) === letters
  })
}

/** Whether each word gives its initial, and some more, in order: with nothing else before, between or behind them. */
function inside(part: readonly string[], letters: string): boolean {
  if (small.test(part[0]!) || part.some((word) => /[^\p{L}'’-]/u.test(word))) return false
  const main = part.flatMap((word) => word.split('-')).filter((word) => !small.test(word))
  if (main.length > letters.length + spare || main.length === 0) return false
  let at = 0
  for (const word of main) {
    const own = word.toLowerCase()
    if (own.charAt(0) !== letters.charAt(at)) return false
    at += 1
    for (let from = 1; at < letters.length; at += 1) {
      const next = main[main.indexOf(word) + 1]
      // The next word's initial comes before a letter further on in this one.
      if (next && next.charAt(0).toLowerCase() === letters.charAt(at)) break
      const found = own.indexOf(letters.charAt(at), from)
      if (found < 0) break
      from = found + 1
    }
  }
  return at === letters.length
}

/** Whether two letters are the first and another of one long word: `GI` of `gastrointestinal`. */
function inOneWord([word = '', ...rest]: readonly string[], letters: string): boolean {
  const own = word.toLowerCase()
  const [first = '', second = ''] = letters
  return (
    rest.length === 0 &&
    own.length >= long &&
    /^\p{L}+$/u.test(own) &&
    own.startsWith(first) &&
    own.indexOf(second, 2) > 0
  )
}

/** Whether the first word opens with letters that stand for themselves, and the others give theirs: `AMPK` of `AMP-activated protein kinase`. */
function withStem([first = '', ...rest]: readonly string[], letters: string): boolean {
  const stem = /^(?:\p{Lu}{2,4})(?=-)/u.exec(first)?.[0]
  if (stem === undefined || !letters.startsWith(stem.toLowerCase())) return false
  const left = letters.slice(stem.length)
  const own = firstsOf(rest.filter((word) => !small.test(word)))
  return left !== '' && own.endsWith(left) && own.length <= left.length + spare
}
