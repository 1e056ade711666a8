import type { Piece } from './piece.ts'

/** A row has at most so many lines. */
const tallest = 24

/**
 * Parts the lines of a table into rows, where cells run over several lines and nothing is drawn between. The first
 * cell tells the rows: it stands in the first line of its row, or in the middle one where cells are centred. Of all
 * ways to part the lines the one is taken in which the fewest cells begin with a small letter, as only the rest of
 * something does, and the fewest rows look as none are set.
 *
 * `cells` holds the cells of each line, empty where the line has nothing in a column. Gives the lines of each row.
 */
export function partRows(cells: readonly (readonly Piece[])[]): number[][] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= cells.length; to++) {
    let found = { cost: Number.POSITIVE_INFINITY, from: 0 }
    for (let from = to - 1; from >= Math.max(0, to - tallest); from--) {
      const cost = best[from]!.cost + costOf(cells, from, to)
      if (cost < found.cost) found = { cost, from }
    }
    best.push(found)
  }
  const rows: number[][] = []
  for (let to = cells.length; to > 0; to = best[to]!.from) {
    const { from } = best[to]!
    rows.unshift(Array.from({ length: to - from }, (_, index) => from + index))
  }
  return rows
}

const openEnd = /(?:[,+&(–-]|(?<!\p{L})(?:a|and|at|by|for|from|in|of|on|or|the|to|with))$/u

/** What speaks against some lines, the last not included, being one row. */
function costOf(cells: readonly (readonly Piece[])[], from: number, to: number): number {
  const named: number[] = []
  for (let at = from; at < to; at++) if (cells[at]![0]!.text !== '') named.push(at)
  const [first] = named
  if (first === undefined) return 9
  let torn = 0
  for (let column = 0; column < cells[from]!.length; column++) {
    const texts = cells.slice(from, to).flatMap((line) => line[column]?.text || [])
    if (/^\p{Ll}/u.test(texts[0] ?? '')) torn++
    if (openEnd.test(texts.at(-1)?.slice(-20) ?? '')) torn++
  }
  const others = named.slice(1).filter((at) => !/^[\p{Ll}(]/u.test(cells[at]![0]!.text)).length
  const above = first - from
  const below = to - 1 - named.at(-1)!
  const placed = above === 0 ? 0 : Math.abs(above - below) <= 1 ? 0.1 : 2
  return torn + 2 * others + placed
}
