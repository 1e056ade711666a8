import type { Token } from '../tag/token.ts'
import type { Equivalences } from './equivalence.ts'
import { type Key, sameKey } from './key.ts'
import { hardFits, plainFits } from './phrase-fits.ts'

/** Words that may go: they add stress or a tie to the sentence before, not meaning. */
const droppable: ReadonlySet<string> = new Set(
  'very really quite also too indeed moreover furthermore additionally importantly notably thus overall'.split(
    ' ',
  ),
)

/** What the alignment may pass over without a word against it. */
export interface Allowances {
  equivalences: Equivalences
  /** The tokens of both wordings, for the small words of phrases. */
  tokens: { before: readonly Token[]; after: readonly Token[] }
  /** From the place of a key before, the place after an aside that may be left out. */
  asides: ReadonlyMap<number, number>
  /** From the place of a key after, the place after an explanation that may be put in. */
  glosses: ReadonlyMap<number, number>
}

/** Keys that one wording has and the other has not, in the best alignment of the two. */
export interface Difference {
  lost: Key[]
  added: Key[]
}

interface Step {
  cost: number
  /** Where it came from. */
  i: number
  j: number
}

/**
 * Aligns two rows of keys at the least cost: equal keys, equivalent rows, asides and explanations are free, every other
 * key lost or added costs one (Wagner and Fischer 1974, https://doi.org/10.1145/321796.321811, with free moves). Most rewordings cost
 * nothing or little: dearer ways are looked at only where no cheap one leads to the end.
 */
export function align(
  before: readonly Key[],
  after: readonly Key[],
  allowed: Allowances,
): Difference {
  const width = after.length + 1
  let most = 0
  let best = waysWithin(most, before, after, allowed)
  while (!best.at(-1)) {
    most = 4 * most + 3
    best = waysWithin(most, before, after, allowed)
  }
  return differenceOf(best, width, before, after)
}

/** The best way to each pair of places, row by row, where it costs at most so much. */
function waysWithin(
  most: number,
  before: readonly Key[],
  after: readonly Key[],
  allowed: Allowances,
): (Step | undefined)[] {
  const width = after.length + 1
  const best: (Step | undefined)[] = new Array((before.length + 1) * width)
  best[0] = { cost: 0, i: -1, j: -1 }
  const offer = (i: number, j: number, cost: number, fromI: number, fromJ: number): void => {
    const known = best[i * width + j]
    if (cost <= most && (!known || cost < known.cost))
      best[i * width + j] = { cost, i: fromI, j: fromJ }
  }
  for (let i = 0; i <= before.length; i += 1)
    for (let j = 0; j <= after.length; j += 1) {
      const here = best[i * width + j]
      if (!here) continue
      const { cost } = here
      const a = before[i]
      const b = after[j]
      if (a && b && sameKey(a, b)) offer(i + 1, j + 1, cost, i, j)
      if (a)
        for (const [di, dj] of equivalent(before, i, after, j, allowed))
          offer(i + di, j + dj, cost, i, j)
      const aside = allowed.asides.get(i)
      if (aside !== undefined) offer(aside, j, cost, i, j)
      const gloss = allowed.glosses.get(j)
      if (gloss !== undefined) offer(i, gloss, cost, i, j)
      if (a) offer(i + 1, j, cost + (droppable.has(a.lower) ? 0 : 1), i, j)
      if (b) offer(i, j + 1, cost + (isFree(before, i, after, j) ? 0 : 1), i, j)
    }
  return best
}

function equivalent(
  before: readonly Key[],
  i: number,
  after: readonly Key[],
  j: number,
  { equivalences, tokens }: Allowances,
): [number, number][] {
  return (equivalences.get(before[i]!.value) ?? []).flatMap((one) => {
    const { from, to, opens } = one
    const fits =
      (!opens || after[j]?.opens === true) &&
      from.every((value, by) => before[i + by]?.value === value) &&
      to.every((value, by) => after[j + by]?.value === value) &&
      hardFits(one, before[i]!, tokens.before) &&
      plainFits(one, after[j - 1], after[j], tokens.after)
    return fits ? [[from.length, to.length] as [number, number]] : []
  })
}

/** `about` and `people` come with a rate told as people; a noun may be said again after the sentence is parted. */
function isFree(before: readonly Key[], i: number, after: readonly Key[], j: number): boolean {
  const { value, kind, lower } = after[j]!
  const rate = (key: Key | undefined) => key?.quantity !== undefined && key.quantity.grain > 0
  const percent = /^(?:share|range)/u.test(before[i]?.quantity?.key ?? '')
  if (value === 'about') return rate(after[j + 1]) && percent
  if (lower === 'people') return rate(after[j - 1])
  return kind === 'word' && after[j]!.repeats === true && before[i - 1]?.value === value
}

function differenceOf(
  best: readonly (Step | undefined)[],
  width: number,
  before: readonly Key[],
  after: readonly Key[],
): Difference {
  const lost: Key[] = []
  const added: Key[] = []
  let i = before.length
  let j = after.length
  while (i > 0 || j > 0) {
    const step = best[i * width + j]!
    const from = best[step.i * width + step.j]!
    if (step.cost > from.cost) {
      if (step.i < i) lost.unshift(before[step.i]!)
      else added.unshift(after[step.j]!)
    }
    i = step.i
    j = step.j
  }
  return { lost, added }
}
