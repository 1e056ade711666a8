import type { Entry } from '../lexicon/entry.ts'
import { tagWords } from '../tag/tag-words.ts'
import { keysOf } from './key.ts'

/** Two rows of key values that say the same; the second is the plainer. */
export interface Equivalence {
  from: string[]
  to: string[]
  /** All words of the first, lower case, the place of its first key among them, and whether none of them inflects. */
  hard?: { words: string[]; keyAt: number; fixed: boolean } | undefined
  /** All words of the second where it has no keys, as in `in order to` → `to`. */
  plain?: string[] | undefined
  /** Whether `to` must open a sentence. */
  opens?: boolean | undefined
}

/** Equivalences by the first value of `from`. */
export type Equivalences = Pick<ReadonlyMap<string, readonly Equivalence[]>, 'get'>

/** What is the same with no lexicon: shades of `about`, and contrast. */
const own: readonly [string, string][] = [
  ['approximately', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['whereas', 'but'],
  ['yet', 'but'],
  ['however', 'but'],
  ['although', 'but'],
  ['though', 'but'],
  ['while', 'meanwhile'],
  ['as compared', 'compared'],
  ['cannot', 'can not'],
  ["can't", 'can not'],
]

/** What sets beside in one sentence, and opens the next when it is parted; elsewhere `while` tells when. */
const opening: readonly [string, string][] = [['while', 'but']]

/** The pairs that a lexicon and a table of acronyms vouch for. */
export function toEquivalences(
  entries: readonly Entry[],
  acronyms: ReadonlyMap<string, string> = new Map(),
): Equivalences {
  const pairs: (readonly [string, string, boolean?])[] = [
    ...own,
    ...entries.flatMap(({ lemmas, plain, pos }) =>
      lemmas.map(
        ({ words }) =>
          [words.join(' '), plain.words.join(' '), /^(?:phrase|adv)$/u.test(pos)] as const,
      ),
    ),
    ...[...acronyms].flatMap(([short, long]) => [
      [short, long] as const,
      [short, `${long} ${short}`] as const,
      [`${long} ${short}`, short] as const,
    ]),
  ]
  const map = new Map<string, Equivalence[]>()
  const add = (hard: string, plain: string, opens: boolean, fixed = false): void => {
    const keys = keysOf(tagWords(hard))
    const from = keys.map(({ value }) => value)
    const to = valuesOf(plain)
    const first = from[0]
    if (first === undefined) return
    const words = tagWords(hard).map(({ lower }) => lower)
    const made: Equivalence = {
      from,
      to,
      opens,
      hard: { words, keyAt: keys[0]!.at, fixed },
      ...(to.length === 0 && { plain: plain.toLowerCase().split(' ') }),
    }
    const known = map.get(first)
    if (known) known.push(made)
    else map.set(first, [made])
  }
  for (const [hard, plain, fixed] of pairs) add(hard, plain, false, fixed)
  for (const [hard, plain] of opening) add(hard, plain, true)
  return map
}

function valuesOf(phrase: string): string[] {
  return keysOf(tagWords(phrase)).map(({ value }) => value)
}
