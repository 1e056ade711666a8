import type { Handout, Part } from '../model/handout.ts'
import { type Cut, innerOf, sum } from './cut.ts'
import { cutsOf, tightened, whiteSpace } from './cuts.ts'
import type { Engine, Fault, Sheet } from './engine.ts'
import { breaksArticle, fillersFor, isNotes, type Shape } from './fillers.ts'
import { hasFaults, isBetter, isFuller, mayGainBySpace, partsMore } from './looks.ts'
import { shapesFor } from './shapes.ts'
import { endsWell, withMoreNotes, withNotesLast } from './with-notes-last.ts'
import { withWarningsTogether } from './with-warnings-together.ts'
import { leavingHoles, parted } from './without-holes.ts'
import { isWorthTrying } from './worth-trying.ts'

/** A handout as it was set in the end. */
export interface Fitted {
  handout: Handout
  sheet: Sheet
  /** What it goes without. */
  cuts: Cut[]
}

/** Lines that a heading takes, as `linesOf` reckons them. */
const headingLines = 2

/** Lines by which leaving something out may shorten a handout beyond its own height. */
const slack = 2

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
    const fuller = leavingHoles(handout, whole.sheet)
    // Where all that is empty has less room than what is too long, to fill some of it would not do.
    const mayHelp = excessOf(whole) <= sum(whole.sheet.length.holes) * whole.sheet.length.page
    const full = fuller.size > 0 && mayHelp && setAs(parted(handout, fuller), whole)
    if (full && full.sheet.pages <= most) return full
    const cuts = cutsOf(handout)
    const narrow = narrowed(whole, cuts)
    if (narrow) return narrow
    let best: Fitted = whole
    let before = 0
    for (let count = 1; count <= cuts.length && best.sheet.pages > most; count++) {
      const now = cuts.slice(0, count)
      // What is plainly not enough is not tried.
      const more = now.slice(best.cuts.length)
      const gain = heightOf(more) + emptyAfter(more, best, 0)
      if (count < cuts.length && gain + slack * lineHeight < excessOf(best)) continue
      const set = setWithout(now)
      if (Array.isArray(set)) return set
      before = best.cuts.length
      best = set
    }
    // The last to go had to, if it was all that went that time: heights are only reckoned.
    const back = best.cuts.slice(0, best.cuts.length - before > 1 ? undefined : -1)
    return best.sheet.pages > most ? best : takenBack(best, back, most, same, whole)
  }

  /**
   * With less white space and all else, where that is enough and a table or a box is parted, which would have it set so in the end;
   * undefined where anything looks wrong still.
   */
  function narrowed(whole: Fitted, cuts: readonly Cut[]): Fitted | undefined {
    const { parted, used, page } = whole.sheet.length
    const space = cuts.filter(({ what }) => what === whiteSpace)
    if (parted === 0 || used * (1 - loosens) > most * page) return undefined
    const set = setWithout(space)
    const fits = !Array.isArray(set) && set.sheet.pages <= most && !hasFaults(set)
    return fits ? set : undefined
  }

  /** How much is too long. */
  function excessOf({ sheet: { length } }: Fitted): number {
    return length.used - most * length.page
  }

  /** What the ends of pages leave empty may be filled when something before it comes or goes; here by what is more than `least`. */
  function emptyAfter(cuts: readonly Cut[], best: Fitted, least: number): number {
    const { page, holes } = best.sheet.length
    if (!holes.some((hole) => hole > least)) return 0
    const start = Math.min(...cuts.map((cut) => startOf(cut, handout)))
    const order = new Map(handout.parts.map(({ id }, at) => [id, at]))
    return sum(
      best.handout.parts.map(({ id }, at) => {
        const hole = holes[at] ?? 0
        return hole > least && (order.get(id) ?? 0) >= start ? hole * page : 0
      }),
    )
  }

  /** Whether there may be room for what was left out. */
  function mayFit(cuts: readonly Cut[], best: Fitted, pages: number): boolean {
    const { used, page } = best.sheet.length
    const loosened = cuts.some(({ what }) => what === whiteSpace) ? used * loosens : 0
    // Below one heading for all, a section has none of its own.
    const entries = best.handout.absent.together ? cuts.filter(({ entry }) => entry) : []
    const height = heightOf(cuts) - entries.length * headingLines * lineHeight
    const more = Math.max(height * 0.7, loosened)
    return more <= pages * page - used + emptyAfter(cuts, best, 1 / 8)
  }

  /** Whether the whole without so little may be short enough: less white space takes more than can be reckoned. */
  function mayDo(cuts: readonly Cut[], whole: Fitted): boolean {
    if (cuts.some(({ what }) => what === whiteSpace)) return true
    return heightOf(cuts) * 1.5 + emptyAfter(cuts, whole, 0) >= excessOf(whole)
  }

  /** Takes back what has room after all, the last first, in the same shape. */
  function takenBack(
    fitted: Fitted,
    cuts: readonly Cut[],
    pages: number,
    shape = same,
    whole?: Fitted,
  ): Fitted {
    let best = fitted
    const tried = new Set<Cut>()
    for (const cut of cuts.toReversed()) {
      // A part of what stays out stays out.
      const within = best.cuts.some(({ what }) => what === cut.of)
      const waits = isOut(cut.behind, best)
      if (within || waits || tried.has(cut) || !mayFit([cut], best, pages)) continue
      const [part, ...others] = cuts.filter(({ of }) => of === cut.what)
      const alone = (): void => take([cut])
      if (!part || others.length > 0 || !mayFit([cut, part], best, pages)) alone()
      else {
        // With the one part of it first: what has no room with it is not asked again.
        tried.add(part)
        const before = best
        take([cut, part])
        if (best === before) alone()
      }
    }
    return best

    function take(back: readonly Cut[]): void {
      const left = best.cuts.filter((one) => !back.includes(one))
      if (whole && !mayDo(left, whole)) return
      const other = setWithout(left, shape)
      const fits = !Array.isArray(other) && other.sheet.pages <= pages
      if (fits && !partsMore(other.sheet, best.sheet)) best = other
    }
  }

  function filled(fitted: Fitted): Fitted {
    const loose = fitted.sheet.pages > 1 && (endsEarly(fitted) || hasFaults(fitted))
    const best = loose ? reshaped(fitted) : fitted
    const ended = withEnd(best)
    const longer = withMoreNotes(ended.handout, ended.sheet)
    const full = longer && setAs(longer, ended)
    return full && isFuller(full.sheet, ended.sheet) ? full : ended
  }

  /** With a better end: the first that nothing is wrong with, else whichever looks best. */
  function withEnd(best: Fitted): Fitted {
    const ended: Fitted[] = []
    for (const other of withNotesLast(best.handout, best.sheet)) {
      const set = setAs(other, best)
      if (!set || set.sheet.pages > most) continue
      if (!endsWell(other, set.sheet.pages, best.sheet.pages)) continue
      if (!hasFaults(set)) return set
      ended.push(set)
    }
    return ended.length > 0 ? ended.reduce(better) : best
  }

  /** In whichever shape looks best, one change after the other; what has room again comes back. */
  function reshaped(fitted: Fitted): Fitted {
    let best = fitted
    let shape: Shape = same
    const waits = fitted.cuts.some(({ role, behind }) => role === 'notes' && isOut(behind, fitted))
    const notes = waits ? undefined : handout.parts.find(isNotes)
    for (let change = 0; change < mostChanges; change++) {
      const before = shape
      const tried = (next: Shape): [Shape, Fitted][] => {
        const set = setAs(next(best.handout), best)
        return set ? [[(one) => next(before(one)), set]] : []
      }
      const found = shapesFor(best).flatMap(tried)
      // What one change leaves empty another may fill.
      if (!found.some(([, one]) => isDone(one))) {
        const ends: [Shape, Fitted][] = [...found, [before, best]]
        for (const [next, one] of ends) {
          const filled = filledUp(one, best, notes)
          found.push(
            ...filled.map(([fill, set]): [Shape, Fitted] => [(two) => fill(next(two)), set]),
          )
        }
      }
      // With less white space every line is set anew, which takes as long as several other shapes.
      const done = found.some(([, one]) => isDone(one))
      if (!done && !best.handout.design.tight && (endsEarly(best) || mayGainBySpace(best)))
        found.push(...tried(tightened))
      const [chosen, looks] = found.reduce(
        (one, other) => (isBetter(other[1], one[1]) ? other : one),
        [shape, best],
      )
      if (looks === best) break
      ;[shape, best] = [chosen, looks]
      if (!hasFaults(best)) break
    }
    return takenBack(best, best.cuts, best.sheet.pages, shape)
  }

  /** With each empty end of its pages filled, where that looks better than it and may look better than the best so far. */
  function filledUp(one: Fitted, best: Fitted, notes: Part | undefined): [Shape, Fitted][] {
    return fillersFor(one, notes).flatMap((filler): [Shape, Fitted][] => {
      if (!isWorthTrying(filler, one, best)) return []
      for (const fill of filler.shapes) {
        const set = setAs(fill(one.handout), one)
        if (set && isBetter(set, one)) return [[fill, set]]
      }
      return []
    })
  }

  function setAs(other: Handout, { cuts }: Fitted): Fitted | undefined {
    const sheet = engine.set(other, files)
    // Lines for notes that went may have come back where a page was empty.
    const noted = other.parts.some(isNotes)
    const left = noted ? cuts.filter(({ role }) => role !== 'notes') : cuts
    return Array.isArray(sheet) ? undefined : { handout: other, sheet, cuts: left }
  }

  function setWithout(cuts: Cut[], shape = same): Fitted | Fault[] {
    const left = cuts.reduce((one, cut) => cut.from(one), handout)
    const shorter = shape(withWarningsTogether(headed(left, handout)))
    const sheet = engine.set(shorter, files)
    return Array.isArray(sheet) ? sheet : { handout: shorter, sheet, cuts }
  }

  function heightOf(cuts: readonly Cut[]): number {
    return cuts.reduce((sum, { lines }) => sum + lines * lineHeight, 0)
  }
}

/** Whether a form goes without what must be there before something else comes back. */
const isOut = (name: string | undefined, { cuts }: Fitted): boolean =>
  cuts.some(({ what }) => what === name)

/** Whether no other shape can look better. */
const isDone = (one: Fitted): boolean =>
  !hasFaults(one) && !endsEarly(one) && !breaksArticle(one.handout)

/** Whether there is hardly anything on the last page. */
function endsEarly({ sheet: { pages, length } }: Fitted): boolean {
  return length.used - (pages - 1) * length.page < length.page / 5
}

/** Where what goes begins: the first part that is another one without it. */
function startOf({ from }: Cut, handout: Handout): number {
  const { parts, design } = from(handout)
  if (design !== handout.design) return 0
  const text = (part: Part | undefined): string => JSON.stringify(part) ?? ''
  const at = handout.parts.findIndex((part, index) => text(part) !== text(parts[index]))
  return Math.max(at, 0)
}

/** With its usual white space a handout is at least so much longer; it was a seventh to a quarter in all that were printed. */
const loosens = 0.1

const same: Shape = (handout) => handout

/** Changes of shape that are made at most: each is tried beside others, which costs time. */
const mostChanges = 4

const better = (one: Fitted, other: Fitted): Fitted => (isBetter(other, one) ? other : one)

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
