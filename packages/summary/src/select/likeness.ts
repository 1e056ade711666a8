import { words } from '@plainleaf/language'

/** What sentences of one document say in common. */
export interface Likeness {
  /** How alike two texts are, 0 to 1: cosine of their weighted words, or how much of the shorter is in the longer. */
  between(a: string, b: string): number
  /** How much of the document's own subject a text carries, about 0 to 1. */
  weight(text: string): number
}

const idle = new Set(
  'a an the and or but of to in on at by for with from as is are was were be been it its this that these those they their them he she you your we our i not no do does did can could may might will would should must have has had than then so if when which who what how there also into over under about after before during between more most some such each other only both all any same very'.split(
    ' ',
  ),
)

/** Measures likeness among the sentences of one document; words that stand in many of them count less. */
export function likenessIn(texts: readonly string[]): Likeness {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const stem of new Set(stems(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weigh = (stem: string): number => Math.log(1 + texts.length / (counts.get(stem) ?? 1))
  let top = 1
  for (const count of counts.values()) top = Math.max(top, count)
  const cache = new Map<string, Vector>()
  const vector = (text: string): Vector => {
    const known = cache.get(text)
    if (known) return known
    const own = new Set(stems(text))
    const made = toVector(own, [...own].map(weigh))
    cache.set(text, made)
    return made
  }
  return {
    between(a, b) {
      const [one, two] = [vector(a), vector(b)]
      if (one.length === 0 || two.length === 0) return 0
      let shared = 0
      one.list.forEach((stem, at) => {
        if (two.stems.has(stem)) shared += one.squares[at]!
      })
      const short = Math.min(one.length, two.length)
      const within = one.list.length > 3 && two.list.length > 3 ? shared / short ** 2 : 0
      return Math.max(shared / (one.length * two.length), 0.8 * within)
    },
    weight(text) {
      const own = stems(text)
      const sum = own.reduce((total, stem) => total + (counts.get(stem) ?? 0) / top, 0)
      return own.length ? (2 * sum) / own.length : 0
    },
  }
}

/** The weighted words of a text; every sentence of a document is compared with every other. */
interface Vector {
  stems: ReadonlySet<string>
  list: readonly string[]
  /** Squares of the weights, in the order of `list`. */
  squares: readonly number[]
  /** By Pythagoras. */
  length: number
}

function toVector(stems: ReadonlySet<string>, weights: readonly number[]): Vector {
  const squares = weights.map((weight) => weight ** 2)
  const length = Math.sqrt(squares.reduce((sum, square) => sum + square, 0))
  return { stems, list: [...stems], squares, length }
}

function stems(text: string): string[] {
  return words(text)
    .map((word) => word.toLowerCase().replace(/['’]s$/u, ''))
    .filter((word) => !idle.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ies|ing|ed|es|s|ly|e|y)$/u, '') : word))
}
