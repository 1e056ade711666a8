import type { Candidate } from './candidate.ts'

/** Candidates that may be changed: copies, tied to each other as those are. */
export function withTies(all: readonly Candidate[]): Candidate[] {
  const copies = new Map(all.map((one) => [one, { ...one }]))
  const units = new Map<Candidate[], Candidate[]>()
  const copyOf = (one: Candidate): Candidate => copies.get(one) ?? one
  for (const copy of copies.values()) {
    if (copy.needs) copy.needs = copyOf(copy.needs)
    if (copy.limit) copy.limit = copyOf(copy.limit)
    if (!copy.unit) continue
    if (!units.has(copy.unit)) units.set(copy.unit, copy.unit.map(copyOf))
    copy.unit = units.get(copy.unit)
  }
  return [...copies.values()]
}
