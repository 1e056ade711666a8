import type { Handout, Piece } from '../model/handout.ts'
import { textOf } from '../model/to-runs.ts'

/** A handout that says once what a column of its tables says in every row, and the names of those columns. */
export interface ColumnsOnce {
  handout: Handout
  names: string[]
}

/**
 * The handout with each column that says the same in every row told once, above its table, by its name: "How often: up to 4 times a
 * day". Other columns have its room then, and rows take fewer lines. The columns that name the rows stay, and two at least.
 */
export function withColumnsOnce(handout: Handout): ColumnsOnce {
  const names: string[] = []
  const parts = handout.parts.map((part) => ({ ...part, pieces: part.pieces.flatMap(told) }))
  return { handout: { ...handout, parts }, names }

  function told(piece: Piece): Piece[] {
    if (piece.type === 'box') return [{ ...piece, pieces: piece.pieces.flatMap(told) }]
    if (piece.type !== 'table' || piece.rows.length < leastRows) return [piece]
    const { head, rows, rowHeads } = piece
    const [first = []] = rows
    const same = head.flatMap((name, at) => {
      const cell = textOf(first[at] ?? [])
      const stays = at < Math.max(1, rowHeads) || textOf(name) === '' || cell === ''
      return !stays && rows.every((row) => textOf(row[at] ?? []) === cell) ? [at] : []
    })
    // What is left is a table still.
    const once = same.slice(Math.max(0, same.length - (head.length - 2)))
    if (once.length === 0) return [piece]
    names.push(...once.map((at) => textOf(head[at] ?? [])))
    const rest = <Cell>(row: readonly Cell[]): Cell[] => row.filter((_, at) => !once.includes(at))
    const items = once.map((at) => ({ term: head[at] ?? [], meaning: first[at] ?? [] }))
    return [
      { type: 'terms', items },
      { ...piece, head: rest(head), rows: rows.map(rest) },
    ]
  }
}

/** A table of fewer rows is short. */
const leastRows = 4
