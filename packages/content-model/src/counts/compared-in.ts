import { countsIn, type Rate } from './counts-in.ts'
import { areApart, sameOutcome } from './same-outcome.ts'

/** A number out of 100, and which of the texts it stands in. */
export type Compared = Rate & { at: number }

/**
 * Sets of numbers out of 100 that count one outcome in several groups, from texts of which each follows the one before it. A number
 * alone stays a sentence: a picture is there to set one beside another, and one of 88 alone would look like most of something
 * without saying of what.
 */
export function comparedIn(texts: readonly string[], lang: string): Compared[][] {
  const figures = texts.flatMap((text, at) =>
    countsIn(text, lang).map((one): Compared => ({ ...one, at })),
  )
  const sets: Compared[][] = []
  for (const one of figures) {
    const set = sets.at(-1)
    const last = set?.at(-1)
    const joins =
      set?.some((other) => sameOutcome(other, one, lang)) &&
      set.every((other) => areApart(other, one))
    if (set && last && one.at - last.at < 2 && joins) set.push(one)
    else sets.push([one])
  }
  return sets.filter(({ length }) => length > 1)
}
