import type { Element } from 'hast'
import { namesColumns } from '../draft/names-columns.ts'
import { wordsOf } from '../html/element.ts'
import type { Role } from './decide-roles.ts'
import { make, type PageState } from './page-state.ts'
import { toLine } from './to-line.ts'
import { type Segment, toSegments } from './to-segments.ts'
import type { WordItem } from './word-item.ts'

/** Lines from which a paragraph may be a table. */
const least = 3

/** A table that was typed into one paragraph: its lines have as many cells each, with tabs between them. Null for others. */
export function lineTable(
  item: Extract<WordItem, { type: 'paragraph' }>,
  role: Role,
  state: PageState,
): Element[] | null {
  const { cells, line, pictures } = item.paragraph
  if (cells.length <= least || pictures > 0 || role.depth !== undefined || role.list) return null
  state.line = line
  const rows: Segment[][][] = [[[]]]
  for (const segment of toSegments(item.children, state)) {
    const isBreak = typeof segment.content !== 'string' && segment.content.tagName === 'br'
    if (isBreak) rows.push([[]])
    else if (segment.content === '\t') rows.at(-1)!.push([])
    else rows.at(-1)!.at(-1)!.push(segment)
  }
  const worded = rows
    .map((row) =>
      row.filter((cell) =>
        cell.some(({ content }) => typeof content !== 'string' || content.trim()),
      ),
    )
    .filter((row) => row.length > 0)
  const width = worded[0]?.length ?? 0
  if (width < 2 || worded.length < least || worded.some((row) => row.length !== width)) return null
  const position = state.placeOf(line)
  const table = worded.map((row) =>
    row.map((cell) => make('td', {}, toLine(cell, state), position)),
  )
  const headed = namesColumns(table.map((row) => row.map(wordsOf)))
  const elements = table.map((row, index) =>
    make(
      'tr',
      {},
      headed && index === 0 ? row.map((cell) => ({ ...cell, tagName: 'th' })) : row,
      position,
    ),
  )
  return [make('table', {}, elements, position)]
}
