import type { Candidate } from './candidate.ts'
import { mustKeep } from './must-keep.ts'
import { withAll } from './owed.ts'
import { roughScore } from './score.ts'

/** A summary has some 30 sentences: this many candidates leave it every choice, and bound the time a long document takes. */
const most = 240

/** What choosing takes into account: all candidates, or of a long document the best of each slot, and all that must be kept. */
export function shortlist(candidates: readonly Candidate[], title: string): Candidate[] {
  if (candidates.length <= most) return [...candidates]
  const worth = new Map(candidates.map((one) => [one, roughScore(one, title)]))
  const best = (list: readonly Candidate[]) =>
    [...list].sort((a, b) => worth.get(b)! - worth.get(a)!)
  const slots = Map.groupBy(candidates, ({ slot }) => slot)
  const share = Math.ceil(most / slots.size)
  const kept = new Set<Candidate>()
  for (const one of candidates) if (mustKeep(one) > 2 || one.keyPoint) kept.add(one)
  for (const own of slots.values()) for (const one of best(own).slice(0, share)) kept.add(one)
  for (const one of [...kept]) for (const part of withAll(one)) kept.add(part)
  return candidates.filter((one) => kept.has(one))
}
