import { endsInHyphen, endsInOneOf } from './edge-signs.ts'

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that open a compound written with a hyphen far more often than they open one written as a single word. */
const compoundFirst = toSet(
  'blood check close deep easy eight face fast first five follow four full half hard heavy high hospital left life long low mild month nine non one quick right second self seven short six slow sugar ten three two week well whole year',
)
/** Words that begin many longer words and no compound with a hyphen. */
const wordFirst = toSet(
  'a al an any be can dis every for her here him how in mis my no some the them there though through to un what when where which who with your',
)
/** Ends of words that are no words. */
const suffix =
  /^(?:able|al|ance|ary|ed|een|en|ence|ened|ening|ens|er|ers|es|est|ful|ing|ings|ity|ive|less|ly|ment|ments|ness|s|self|selves|sion|sions|teen|th|tion|tions|ty|y)$/u

/** A hyphen that may part a word. */
const parts = /\p{L}[-‐\u00AD]$/u

/**
 * The words that texts write whole, in lower case, compounds as well as their parts. The pieces of a word that a
 * line end parts are no words. Empty where no text ends with a hyphen, since nobody asks then.
 */
export function vocabularyOf(texts: readonly string[]): Set<string> {
  const words = new Set<string>()
  if (!texts.some((text) => endsInHyphen(text) && parts.test(text.slice(-3)))) return words
  let parted = false
  let length = 0
  for (const text of texts) {
    // A book has used its words long before it ends.
    length += text.length
    if (length > 500_000) return words
    const lower = text.toLowerCase()
    if (!parted && !/[-‐\u00AD]/u.test(lower)) {
      for (const word of lower.match(/\p{L}+/gu) ?? []) words.add(word)
      continue
    }
    const found = lower.match(/\p{L}+(?:[-‐]\p{L}+)*[-‐\u00AD]?/gu) ?? []
    for (const [index, word] of found.entries()) {
      if ((index === 0 && parted) || /[-‐\u00AD]$/u.test(word)) continue
      words.add(word)
      if (/[-‐]/u.test(word)) for (const part of word.split(/[-‐]/u)) words.add(part)
    }
    parted = endsInHyphen(text) && parts.test(text.slice(-3))
  }
  return words
}

/** Whether a line ends with no sign that may join it to the next without a blank, as most do: its last sign tells. */
export const gluesPlainly = (line: string): boolean => !endsInOneOf(line, '-‐–—/\u00AD')
const plainly = { glue: ' ', cut: 0 }

/**
 * How two lines of one paragraph join, in every format that breaks full lines, and how many characters of the first
 * go. A hyphen at a line end was either set to part a word, and goes, or belongs to a compound, and stays. The
 * document tells where it writes the word in one form or the other elsewhere; else two pieces that are words by
 * themselves speak for a compound. A soft hyphen always goes.
 *
 * `vocabulary` holds the words of the document (see `vocabularyOf`).
 */
export function gluing(
  one: string,
  other: string,
  vocabulary: ReadonlySet<string>,
): { glue: string; cut: number } {
  if (gluesPlainly(one)) return plainly
  // A soft hyphen is nothing but the mark of a parted word.
  if (one.endsWith('\u00AD')) return { glue: '', cut: 1 }
  const end = one.slice(-80)
  const first = /(?<![\p{L}\p{N}])(\p{L}+)[-‐]$/u.exec(end)?.[1]?.toLowerCase()
  const second = /^\p{Ll}+/u.exec(other.slice(0, 80))?.[0]
  if (first === undefined || second === undefined) {
    const stays = /\S[-‐–—/]$/u.test(end) && !/\s[-–—]$/u.test(end)
    return { glue: stays ? '' : ' ', cut: 0 }
  }
  // `up-to-/date` and `mother-/in-law` are compounds already.
  const longer = /[-‐]\p{L}+[-‐]$/u.test(end) || /^\p{Ll}+[-‐]/u.test(other)
  return { glue: '', cut: !longer && isParted(first, second, vocabulary) ? 1 : 0 }
}

/** Whether a hyphen between two pieces only parts a word. */
function isParted(first: string, second: string, vocabulary: ReadonlySet<string>): boolean {
  if (vocabulary.has(`${first}-${second}`)) return false
  if (vocabulary.has(first + second) || suffix.test(second) || wordFirst.has(first)) return true
  return !compoundFirst.has(first) && !(vocabulary.has(first) && vocabulary.has(second))
}
