import type { Candidate } from './candidate.ts'
import { slots } from './slots.ts'

/** What is counted together: sentences of one slot, or of one section that no slot fits. */
export function keyOf({ slot, sources }: Candidate): string {
  return slot === 'other' ? `other ${sources[0]!.section}` : slot
}

/** What is counted together in the order of our questions; what fits none of them comes last, the best of it first. */
export function inOrder(
  keyed: ReadonlyMap<string, Candidate[]>,
  value: (one: Candidate) => number,
): [key: string, own: Candidate[]][] {
  const order = slots.map((slot) => slot.id)
  const worthOf = (own: readonly Candidate[]): number => Math.max(...own.map(value))
  const place = ([first]: readonly Candidate[]): number =>
    first!.slot === 'other' ? order.length : order.indexOf(first!.slot)
  return [...keyed].sort(([, a], [, b]) => place(a) - place(b) || worthOf(b) - worthOf(a))
}
