import { mergeRules } from './merge-rules.ts'
import type { Box, Rule, Segment } from './page.ts'

/** A part of a page that lines divide into rows, and maybe into columns. */
export interface Region extends Box {
  /** Where level lines stand, from the top. */
  levels: number[]
  /** Where upright lines stand, from the left. */
  uprights: number[]
  rules: Rule[]
}

/** Lines that meet within this distance touch. */
const touch = 3
/** Pairs of lines that are looked at: a drawing may have any number. */
const mostPairs = 2_000_000

/**
 * Parts of a page whose lines belong together: those that touch, and level ones of one length between which the text
 * stands as in a table. `rows` are the lines of text with their parts.
 */
export function findRegions(rules: readonly Rule[], rows: readonly Segment[][]): Region[] {
  const merged = mergeRules(rules)
  const levels = merged.filter(({ level }) => level)
  const uprights = merged.filter(({ level }) => !level)
  if (levels.length * (uprights.length + levels.length) > mostPairs) return []
  const home = new Map<Rule, Rule>(merged.map((rule) => [rule, rule]))
  const rootOf = (rule: Rule): Rule => {
    let at = rule
    while (home.get(at) !== at) at = home.get(at)!
    return at
  }
  const join = (one: Rule, other: Rule): void => {
    home.set(rootOf(one), rootOf(other))
  }
  for (const level of levels)
    for (const upright of uprights) if (meet(level, upright)) join(level, upright)
  for (const [index, level] of levels.entries()) {
    const next = levels
      .slice(index + 1)
      .find((other) => other.at > level.at + touch && sameEnds(level, other))
    if (next && !areApart(level, next, uprights) && readsAsRow(rows, level, next)) join(level, next)
  }
  return [...Map.groupBy(merged, rootOf).values()].flatMap(toRegion)
}

function meet(level: Rule, upright: Rule): boolean {
  return (
    upright.at > level.from - touch &&
    upright.at < level.to + touch &&
    level.at > upright.from - touch &&
    level.at < upright.to + touch
  )
}

/** Whether two level lines are edges of two boxes: upright ones meet each, and none goes on from one to the other. */
function areApart(above: Rule, below: Rule, uprights: readonly Rule[]): boolean {
  const own = uprights.filter((upright) => meet(above, upright))
  if (own.length === 0 || own.some(({ to }) => to > below.at - touch)) return false
  return uprights.some((upright) => meet(below, upright))
}

function sameEnds(one: Rule, other: Rule): boolean {
  return Math.abs(one.from - other.from) < touch + 1 && Math.abs(one.to - other.to) < touch + 1
}

/** Whether what stands between two lines may be a row of a table, or several: parts side by side, and no columns of text. */
function readsAsRow(rows: readonly Segment[][], above: Rule, below: Rule): boolean {
  const inside = rows
    .map((row) => row.filter(({ x, right }) => x > above.from - touch && right < above.to + touch))
    .filter((row) => row[0] && row[0].y > above.at && row[0].y < below.at + touch)
  const parted = inside.filter((row) => row.length > 1)
  if (inside.length <= 2) return true
  if (inside.length <= 8) return parted.length > 0
  const parts = parted.flat()
  const mean = parts.reduce((sum, { x, right }) => sum + right - x, 0) / Math.max(1, parts.length)
  return parted.length >= inside.length * 0.6 && mean < (parts[0]?.size ?? 10) * 11
}

function toRegion(rules: Rule[]): Region[] {
  const ends = (level: boolean): number[] =>
    rules.filter((rule) => rule.level === level).flatMap(({ from, to }) => [from, to])
  const places = (level: boolean): number[] =>
    cluster(rules.filter((rule) => rule.level === level).map(({ at }) => at))
  const [levels, uprights] = [places(true), places(false)]
  if (levels.length < 2) return []
  const xs = [...ends(true), ...uprights]
  const ys = [...ends(false), ...levels]
  return [
    {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
      levels,
      uprights,
      rules,
    },
  ]
}

/** Places without those that are nearly the same as the one before. */
function cluster(places: readonly number[]): number[] {
  const found: number[] = []
  for (const place of [...places].sort((one, other) => one - other))
    if (found.length === 0 || place - found.at(-1)! > touch) found.push(place)
  return found
}
