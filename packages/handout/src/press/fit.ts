import type { Handout } from '../model/handout.ts'
import { type Cut, cutsOf } from './cuts.ts'
import type { Engine, Fault, Sheet } from './engine.ts'

/** A handout as it was set in the end. */
export interface Fitted {
  handout: Handout
  sheet: Sheet
  /** What it goes without. */
  cuts: Cut[]
}

/**
 * Sets a handout on at most so many pages: leaves out one thing after the other until it fits, then takes back in what
 * has room after all, the last first. Where nothing helps, what is left has too many pages.
 */
export function fit(
  handout: Handout,
  most: number,
  engine: Engine,
  files: ReadonlyMap<string, Uint8Array>,
): Fitted | Fault[] {
  let best = setWithout([])
  for (const cut of cutsOf(handout)) {
    if (Array.isArray(best) || best.sheet.pages <= most) break
    best = setWithout([...best.cuts, cut])
  }
  if (Array.isArray(best) || best.sheet.pages > most) return best
  for (const cut of best.cuts.slice(0, -1).reverse()) {
    const other = setWithout(best.cuts.filter((one) => one !== cut))
    if (!Array.isArray(other) && other.sheet.pages <= most) best = other
  }
  return best

  function setWithout(cuts: Cut[]): Fitted | Fault[] {
    const shorter = cuts.reduce((one, cut) => cut.from(one), handout)
    const sheet = engine.set(shorter, files)
    return Array.isArray(sheet) ? sheet : { handout: shorter, sheet, cuts }
  }
}
