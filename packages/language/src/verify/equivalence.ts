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

/** Puts an equivalence where it is looked for; one without keys is nowhere. */
export function addTo(map: Map<string, Equivalence[]>, one: Equivalence): void {
  const first = one.from[0]
  if (first === undefined) return
  const known = map.get(first)
  if (known) known.push(one)
  else map.set(first, [one])
}
