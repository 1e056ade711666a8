import type { Candidate } from './candidate.ts'
import { pressing } from './slots.ts'

/** Lists and tables that are told whole, the most pressing first, tables after lists. */
export function unitsIn(candidates: readonly Candidate[]): Candidate[][] {
  const units = new Set(candidates.flatMap((one) => (one.unit && !one.question ? [one.unit] : [])))
  const rank = ([first]: Candidate[]): number => {
    const at = pressing.indexOf(first!.slot)
    const table = first!.sources[0]!.block === 'table cell'
    return (at < 0 ? pressing.length : at) + (table ? 10 : 0)
  }
  return [...units].sort((a, b) => rank(a) - rank(b))
}

/** Whether what is told whole is a table. */
export function isTable([first]: readonly Candidate[]): boolean {
  return first!.sources[0]!.block === 'table cell'
}

/** Whether it answers a question that a list answers best. */
export function presses([first]: readonly Candidate[]): boolean {
  return pressing.includes(first!.slot)
}
