import type { Handout } from '../model/handout.ts'
import { type Cut, innerOf } from './cut.ts'
import { cutsOf, tightened } from './cuts.ts'
import type { Engine, Fault, Sheet } from './engine.ts'
import { endsWell, withNotesLast } from './with-notes-last.ts'
import { isFuller, withoutHoles } from './without-holes.ts'

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
 * has room after all, the last first. Where nothing helps, what is left has too many pages. No page is left with hardly
 * anything on it where less white space saves it or lines for notes fill it, and the back of a booklet is not empty; no table or
 * box is parted by a page's end where less white space keeps it whole.
 */
export function fit(
  handout: Handout,
  most: number,
  engine: Engine,
  files: ReadonlyMap<string, Uint8Array>,
): Fitted | Fault[] {
  const lineHeight = handout.design.size * 1.3
  const fitted = leaveOut()
  return Array.isArray(fitted) || fitted.sheet.pages > most ? fitted : filled(fitted)

  function leaveOut(): Fitted | Fault[] {
    const whole = setWithout([])
    if (Array.isArray(whole) || whole.sheet.pages <= most) return whole
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
      const fits = !Array.isArray(other) && other.sheet.pages <= most
      if (fits && other.sheet.length.parted <= best.sheet.length.parted) best = other
    }
    return best
  }

  function filled(fitted: Fitted): Fitted {
    const { pages, length } = fitted.sheet
    const last = length.used - (pages - 1) * length.page
    const { design } = fitted.handout
    const loose = pages > 1 && !design.tight && (last < length.page / 5 || length.parted > 0)
    const tight = loose && setAs(tightened(fitted.handout), fitted)
    const better = tight && isBetter(tight.sheet, fitted.sheet) ? tight : fitted
    const parting = withoutHoles(better.handout, better.sheet)
    const full = parting && setAs(parting, better)
    const best = full && isFuller(full.sheet, better.sheet) ? full : better
    for (const other of withNotesLast(best.handout, best.sheet)) {
      const set = setAs(other, best)
      if (!set || set.sheet.pages > most) continue
      if (endsWell(other, set.sheet.pages, best.sheet.pages)) return set
    }
    return best
  }

  function setAs(other: Handout, { cuts }: Fitted): Fitted | undefined {
    const sheet = engine.set(other, files)
    return Array.isArray(sheet) ? undefined : { handout: other, sheet, cuts }
  }

  function setWithout(cuts: Cut[]): Fitted | Fault[] {
    const shorter = headed(
      cuts.reduce((one, cut) => cut.from(one), handout),
      handout,
    )
    const sheet = engine.set(shorter, files)
    return Array.isArray(sheet) ? sheet : { handout: shorter, sheet, cuts }
  }

  function heightOf(cuts: readonly Cut[]): number {
    return cuts.reduce((sum, { lines }) => sum + lines * lineHeight, 0)
  }
}

/** Whether it has fewer pages, or as many that part fewer tables and boxes. */
function isBetter(one: Sheet, { pages, length }: Sheet): boolean {
  if (one.pages !== pages) return one.pages < pages
  return one.length.parted < length.parted
}

/** A heading goes with the last thing that stood below it. */
function headed(shorter: Handout, { parts }: Handout): Handout {
  if (shorter.parts.length === parts.length) return shorter
  const kept = shorter.parts.filter((part) => {
    if (part.level === 3 || part.pieces.length > 0 || innerOf(part, shorter.parts).length > 0) {
      return true
    }
    const own = parts.find(({ id }) => id === part.id)
    return !own || (own.pieces.length === 0 && innerOf(own, parts).length === 0)
  })
  return { ...shorter, parts: kept }
}
