import type { Rule } from './page.ts'

/** Lines closer than this are one, drawn twice or in pieces. */
const near = 1.5
/** Gaps that the borders of cells side by side leave in one line. */
const gap = 3

/** Joins the pieces that lines are drawn in; level ones first, each kind from the top or the left. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  return [true, false].flatMap((level) => {
    const own = rules.filter((rule) => rule.level === level)
    own.sort((one, other) => one.at - other.at || one.from - other.from)
    const rows: Rule[][] = []
    for (const rule of own) {
      const open = rows.at(-1)
      if (open && rule.at - open[0]!.at <= near) open.push(rule)
      else rows.push([rule])
    }
    return rows.flatMap(joinPieces)
  })
}

function joinPieces(row: readonly Rule[]): Rule[] {
  const joined: Rule[] = []
  for (const rule of [...row].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last && rule.from - last.to <= gap) last.to = Math.max(last.to, rule.to)
    else joined.push({ ...rule })
  }
  return joined
}
