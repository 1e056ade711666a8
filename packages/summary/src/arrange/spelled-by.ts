/** Words that need not give a letter: `men who have sex with men (MSM)`. */
const small = /^(?:a|an|and|as|at|by|for|from|have|in|is|not|of|on|or|that|the|to|who|whose|with)$/u
/** The least letters of a short form that is matched inside words, of a word that two letters are matched in, and the most words besides one for each letter. */
const least = 3
const long = 8
const many = 5
const spare = 1

/**
 * The last words before a short form whose initials, hyphens and small words such as `of` passed over, are its letters; else, of three
 * letters or more, those whose initials are among its letters and that hold the others in their order: `osteochondritis dissecans` of
 * `OCD`, unless only initials count; else those that have one word more than it has letters: `normal room air pressure (NRP)`. A number
 * at its end ends them too. Undefined where no words are.
 */
export function spelledBy(
  before: readonly string[],
  short: string,
  only: 'initials' | 'letters' = 'letters',
): string | undefined {
  // `interleukin-2 (IL-2)`, `heat shock protein 70 (HSP70)`: the figure stands for itself.
  const figure = /(?<=\p{L})-?(\d+)$/u.exec(short)
  const name = figure ? short.slice(0, figure.index) : short
  const rest = figure ? withoutFigure(before, figure[1]!) : before
  const letters = name.toLowerCase().replace(/[^\p{L}]/gu, '')
  const more = letters.length < least ? [inOneWord] : [...insideOrBut(letters), withStem]
  const tests = only === 'initials' ? [initials] : [initials, ...more]
  for (const test of tests)
    for (let from = rest.length - 1; from >= 0; from -= 1) {
      const part = rest.slice(from)
      if (!/^(?:\d{1,2}-)?\p{L}/u.test(part[0]!) || small.test(part.at(-1)!)) continue
      const spelled = before.slice(from).join(' ')
      // `the groups A, B and AB`: letters are short for nothing.
      if (!part.some((word) => /\p{L}{3}/u.test(word))) continue
      // `platelets (PLATE-lets)` says how it is spoken.
      if (test(part, letters) && spelled.toLowerCase() !== letters) return spelled
    }
  return undefined
}

/** Five letters that each open a word tell more than some that stand within words: `SIADH` is no secretion, but a syndrome. */
function insideOrBut(letters: string): (typeof initials)[] {
  return letters.length < many ? [inside, initialsButOne] : [initialsButOne, inside]
}

/** Words without the number that ends them, if it does. */
function withoutFigure(words: readonly string[], figure: string): readonly string[] {
  const last = words.at(-1) ?? ''
  if (last === figure) return words.slice(0, -1)
  return last.endsWith(`-${figure}`) ? words.with(-1, last.slice(0, -figure.length - 1)) : words
}

const firstsOf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toLowerCase()).join('')

/** The parts of words between signs, figures left out: `5-fluorouracil` has one. */
const partsOf = (words: readonly string[], sign: RegExp): string[] =>
  words.flatMap((word) => word.split(sign)).filter((part) => !/^\d*$/u.test(part))

function initials(part: readonly string[], letters: string): boolean {
  // `index of A/B damage` counts as four words or as five, and `age-related change` as two or as three.
  const signs = part.some((word) => /\d/u.test(word)) ? [/-/u] : [/-/u, /[-/:]/u, /(?!)/u]
  return signs.some((sign) => {
    const all = partsOf(part, sign)
    const main = all.filter((word) => !small.test(word))
    return firstsOf(all) === letters || firstsOf(main) === letters
  })
}

/** Whether the initials are all letters in their order, and one word gives none, which is not the first. */
function initialsButOne(part: readonly string[], letters: string): boolean {
  // `left- and right-sided pain (LSP)` names two.
  if (part.some((word) => /[^\p{L}'’/:-]|-(?:and|or)?$/u.test(word))) return false
  return [/-/u, /(?!)/u].some((sign) => {
    const all = partsOf(part, sign)
    if (all.filter((word) => !small.test(word)).length !== letters.length + spare) return false
    return all.some((word, at) => {
      if (at === 0 || small.test(word)) return false
      // `central and outer nerves (CN)` names two as well, unless both open alike.
      const [one, other] = [all[at - 1]!, all[at + 1] ?? '']
      const mate = /^(?:and|or)$/u.test(one) ? all[at - 2] : other
      const row = /^(?:and|or)$/u.test(one) || /^(?:and|or)$/u.test(other)
      const twin = mate === other ? all[at + 2] : mate
      if (row && twin?.charAt(0).toLowerCase() !== word.charAt(0).toLowerCase()) return false
      return firstsOf(all.toSpliced(at, 1).filter((left) => !small.test(left))) === letters
    })
  })
}

/** Whether each word gives its initial, and some more, in order: with nothing else before, between or behind them. */
function inside(part: readonly string[], letters: string): boolean {
  if (small.test(part[0]!) || part.some((word) => /[^\p{L}'’:/-]/u.test(word))) return false
  return [/[-:/]/u, /(?!)/u].some((sign) => {
    const main = part
      .flatMap((word) => word.split(sign))
      .filter((word) => !small.test(word))
      .map((word) => word.toLowerCase())
    return main.length > 0 && main.length <= letters.length + spare && gives(main, letters)
  })
}

/** Whether words give letters in their order, each its initial. */
function gives([word, ...rest]: readonly string[], letters: string): boolean {
  if (word === undefined) return letters === ''
  if (word === '' || word.charAt(0) !== letters.charAt(0)) return false
  let place = 0
  // The next word's initial comes before a letter further on in this one, if the others fit so.
  for (let taken = 1; taken <= letters.length; taken += 1) {
    if (gives(rest, letters.slice(taken))) return true
    place = word.indexOf(letters.charAt(taken), place + 1)
    if (place < 0) return false
  }
  return false
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
