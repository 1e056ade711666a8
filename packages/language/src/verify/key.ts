import { lemmaOf } from '../inflect/lemma-of.ts'
import type { Token } from '../tag/token.ts'
import { guardedKind } from './guarded-words.ts'
import type { ProblemKind } from './problem.ts'
import { type Quantity, readQuantity } from './quantity.ts'

/** A word or quantity as the alignment compares it. */
export interface Key {
  /** Equal for words that mean the same: base form in lower case, or the value of a quantity. */
  value: string
  kind: ProblemKind
  /** As written. */
  text: string
  /** The words it stands for, lower case, as the lexicon looks them up. */
  lower: string
  tag: Token['tag']
  /** Where it starts, in UTF-16 units. */
  start: number
  /** Place of its first token. */
  at: number
  /** Whether it follows `this`, `these` or `the` at the start of a sentence, and so may be said again. */
  repeats?: boolean | undefined
  quantity?: Quantity | undefined
  /** Whether it is the first word of a sentence. */
  opens?: boolean | undefined
}

/** Words that carry grammar only: two wordings may differ in them. Each must be harmless wherever it is lost or added. */
const ignored: ReadonlySet<string> = new Set(
  (
    "a an the is are was were be been being am has have had having do does did 's of and that which who whom it its " +
    'they their them this these those there he she his her we our you your in on at to'
  ).split(' '),
)

/** Whether a word (lower case) carries grammar only. */
export function isIgnored(word: string): boolean {
  return ignored.has(word)
}

/** What of a sentence has to be the same in another wording, in order. */
export function keysOf(tokens: readonly Token[]): Key[] {
  const keys: Key[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    const quantity = readQuantity(tokens, at)
    if (quantity) {
      const text = tokens
        .slice(at, quantity.to)
        .map((one) => one.text)
        .join(' ')
      keys.push({
        value: quantity.key,
        kind: 'number',
        text,
        lower: text.toLowerCase(),
        tag: 'num',
        start: token.start,
        at,
        quantity,
      })
      at = quantity.to
      continue
    }
    at += 1
    if (token.tag === 'stop' || token.tag === 'sign') {
      if (token.tag === 'sign')
        keys.push({
          value: token.text,
          kind: 'word',
          text: token.text,
          lower: token.lower,
          tag: 'sign',
          start: token.start,
          at: at - 1,
        })
      continue
    }
    const lower = token.lower.replace('’', "'")
    const tied = tiedKey(tokens, at - 1)
    if (tied) {
      const { text, tag, start } = token
      keys.push({ ...tied, text, lower, tag, start, at: at - 1 })
      continue
    }
    if (ignored.has(lower)) continue
    const guarded = guardedKind(lower)
    const kind = guarded ?? (token.tag === 'name' && token.text !== token.lower ? 'name' : 'word')
    const [before, opens] = [tokens[at - 2], tokens[at - 3]]
    const repeats = /^(?:these|this|the)$/u.test(before?.lower ?? '') && opens?.text === '.'
    const value = /^(?:better|best|worse|worst)$/u.test(lower) ? lower : lemmaOf(lower)
    const { text, tag, start } = token
    const first = tokens[at - 2] === undefined || tokens[at - 2]!.text === '.'
    keys.push({ value, kind, text, lower, tag, start, at: at - 1, repeats, opens: first })
  }
  return keys
}

/**
 * Small words that mean something where they stand: `have to` (must), `a few` (some, and `few` is hardly any), `a number
 * of` (several), and `to` in `rose to 9` (`rose 9` would be by how much).
 */
function tiedKey(
  tokens: readonly Token[],
  at: number,
): { value: string; kind: ProblemKind } | undefined {
  const { lower } = tokens[at]!
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (/^(?:have|has|had)$/u.test(lower) && next?.lower === 'to' && tokens[at + 2]?.tag === 'verb')
    return { value: 'have to', kind: 'modality' }
  if (/^(?:few|little)$/u.test(lower) && before?.lower === 'a')
    return { value: `a ${lower}`, kind: 'quantifier' }
  if (lower === 'number' && before?.lower === 'a' && next?.lower === 'of')
    return { value: 'a number', kind: 'quantifier' }
  const moved =
    before &&
    /^(?:rose|risen|rises?|rising|f[ae]lls?|fallen|falling|increas\w+|decreas\w+|drop\w*|reduc\w+|grew|grown|went|goes|go|gone)$/u.test(
      before.lower,
    )
  if (lower === 'to' && moved && next && readQuantity(tokens, at + 1))
    return { value: 'to', kind: 'comparison' }
  return undefined
}

/** Whether two keys are the same thing said. */
export function sameKey(a: Key, b: Key): boolean {
  if (a.quantity && b.quantity) return sameQuantity(a.quantity, b.quantity)
  return (
    a.value === b.value || negations.get(a.value) === b.value || negations.get(b.value) === a.value
  )
}

const negations: ReadonlyMap<string, string> = new Map([["n't", 'not']])

function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.share !== undefined && b.share !== undefined) {
    const near = Math.max(a.grain, b.grain)
    return Math.abs(a.share - b.share) <= near / 2 + 1e-9
  }
  return a.key === b.key
}
