import { addTo, type Equivalence, type Equivalences } from './equivalence.ts'
import { makeEquivalences } from './make-equivalences.ts'
import { toEquivalence } from './to-equivalence.ts'

let standard: Equivalences | undefined

/** What is the same with no table of acronyms; worked out at the first call. */
export function standardEquivalences(): Equivalences {
  standard ??= makeEquivalences()
  return standard
}

/** The same, and what a table of acronyms vouches for. */
export function withAcronyms(acronyms: ReadonlyMap<string, string>): Equivalences {
  const known = standardEquivalences()
  const map = new Map<string, Equivalence[]>()
  for (const [short, long] of acronyms)
    for (const [hard, plain] of [
      [short, long],
      [short, `${long} ${short}`],
      [`${long} ${short}`, short],
    ] as const)
      addTo(map, toEquivalence(hard, plain))
  return { get: (first) => [...(known.get(first) ?? []), ...(map.get(first) ?? [])] }
}
