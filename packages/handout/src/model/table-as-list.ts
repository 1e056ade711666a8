import type { Piece, Run } from './handout.ts'
import { textOf } from './to-runs.ts'

/** A table with one column as a list below its caption and its header: as a table it looks as if the rest were missing. */
export function tableAsList(
  caption: readonly Run[],
  head: readonly Run[],
  cells: readonly Run[][],
): Piece[] {
  const full = cells.filter((runs) => textOf(runs).trim() !== '')
  const items = full.map((runs): Piece[] => [{ type: 'text', runs }])
  const pieces: Piece[] = []
  if (caption.length > 0) {
    pieces.push({ type: 'text', runs: caption.map((run) => ({ ...run, strong: true })) })
  }
  const leads = textOf(head).trim()
  // What a list stands below leads to it.
  const mark = /[\p{L}\p{N})\]”"]$/u.test(leads) ? ':' : ''
  const last = head.at(-1)
  if (leads && last) {
    const runs = [...head.slice(0, -1), { ...last, text: `${last.text.trimEnd()}${mark}` }]
    pieces.push({ type: 'text', runs })
  }
  if (items.length > 0) {
    pieces.push({ type: 'list', ordered: false, start: 1, boxes: false, items })
  }
  return pieces
}
