import type { Placed } from './drop-furniture.ts'

/** Pages on which a line must count with the pages. */
const least = 3

/**
 * Lines at one height that begin or end with a number which counts with the pages: running titles of sections, which
 * differ from page to page, and bare page numbers.
 */
export function findNumbered(placed: readonly Placed[]): Set<Placed> {
  const found = new Set<Placed>()
  const all = placed.flatMap((one) => {
    const numbers = [/^\d{1,4}(?=\s|$)/u, /(?<=\s)\d{1,4}$/u].flatMap((pattern) => {
      const match = pattern.exec(one.text)
      return match ? [Number(match[0]) - one.page.number] : []
    })
    return [...new Set(numbers)].map((offset) => ({ one, offset }))
  })
  for (const group of Map.groupBy(all, ({ offset }) => offset).values()) {
    const byHeight = group.sort((a, b) => a.one.row.y - b.one.row.y)
    let from = 0
    for (let at = 1; at <= byHeight.length; at++) {
      const next = byHeight[at]
      if (next && next.one.row.y - byHeight[at - 1]!.one.row.y < 3) continue
      const same = byHeight.slice(from, at)
      if (new Set(same.map(({ one }) => one.page.number)).size >= least) {
        for (const { one } of same) found.add(one)
      }
      from = at
    }
  }
  return found
}
