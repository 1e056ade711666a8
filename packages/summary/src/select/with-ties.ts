import type { Candidate } from './candidate.ts'
import { copyOf } from './late-unfit.ts'

/** Candidates that may be changed: copies, tied to each other as those are. */
export function withTies(all: readonly Candidate[]): Candidate[] {
  const copies = new Map(all.map((one) => [one, copyOf(one)]))
  const units = new Map<Candidate[], Candidate[]>()
  const tied = (one: Candidate): Candidate => copies.get(one) ?? one
  for (const copy of copies.values()) {
    if (copy.needs) copy.needs = tied(copy.needs)
    if (copy.limit) copy.limit = tied(copy.limit)
    if (!copy.unit) continue
    if (!units.has(copy.unit)) units.set(copy.unit, copy.unit.map(tied))
    copy.unit = units.get(copy.unit)
  }
  return [...copies.values()]
}
