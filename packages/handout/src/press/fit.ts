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

/** Lines by which leaving something out may shorten a handout beyond its own height. */
const slack = 6

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
  const whole = setWithout([])
  if (Array.isArray(whole) || whole.sheet.pages <= most) return whole
  const lineHeight = handout.design.size * 1.3
  const heightOf = (cuts: readonly Cut[]): number =>
    cuts.reduce((sum, { lines }) => sum + lines * lineHeight, 0)
  const { used, page } = whole.sheet.length
  const excess = used - most * page

  let best: Fitted = whole
  const cuts = cutsOf(handout)
  for (let count = 1; count <= cuts.length && best.sheet.pages > most; count++) {
    const now = cuts.slice(0, count)
    // What is plainly not enough is not tried. A part that moves up a page may free more than its own height.
    if (count < cuts.length && heightOf(now) + slack * lineHeight < excess) continue
    const set = setWithout(now)
    if (Array.isArray(set)) return set
    best = set
  }
  if (best.sheet.pages > most) return best
  for (const cut of best.cuts.slice(0, -1).reverse()) {
    const room = most * page - best.sheet.length.used
    if (heightOf([cut]) / 2 > room) continue
    // A part of what stays out stays out.
    if (best.cuts.some(({ what }) => what === cut.of)) continue
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
