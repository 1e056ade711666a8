import type { Element } from 'hast'
import { make, type PageState } from './page-state.ts'
import type { Paragraph } from './paragraph.ts'
import type { WordNode } from './read-with-mammoth.ts'
import { toLine } from './to-line.ts'
import { type Segment, toSegments } from './to-segments.ts'

/** The row of a table that a paragraph with tabs makes. */
export function toTabRow(
  paragraph: Paragraph,
  nodes: readonly WordNode[],
  state: PageState,
): Element {
  state.line = paragraph.line
  const position = state.placeOf(paragraph.line)
  const cells: Segment[][] = [[]]
  for (const segment of toSegments(nodes, state)) {
    const worded = cells
      .at(-1)!
      .some(({ content }) => typeof content !== 'string' || content.trim())
    if (segment.content !== '\t') cells.at(-1)!.push(segment)
    else if (worded) cells.push([])
  }
  const filled = cells.filter((cell) =>
    cell.some(({ content }) => typeof content !== 'string' || content.trim()),
  )
  return make(
    'tr',
    {},
    filled.map((cell) => make('td', {}, toLine(cell, state), position)),
    position,
  )
}
