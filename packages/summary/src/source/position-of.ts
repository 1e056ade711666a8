import type { Point, Position, Text } from '@plainleaf/content-model'
import { ofLast } from './of-last.ts'
import type { Run } from './run.ts'

/**
 * Where a sentence stands in its source: exact where its first and last text nodes hold the source's own
 * characters, else as far as the nodes around it say.
 */
export function positionOf(runs: readonly Run[], around?: Position): Position | undefined {
  const placed = runs.filter((run) => run.node?.position ?? run.citation?.position)
  const first = placed[0]
  const last = placed.at(-1)
  if (!first || !last) return around
  return {
    start: pointIn(first, first.offset) ?? positionIn(first).start,
    end: pointIn(last, last.offset + last.text.length) ?? positionIn(last).end,
  }
}

function positionIn(run: Run): Position {
  return (run.node?.position ?? run.citation?.position)!
}

/** The point `offset` characters into a text node; undefined when the node is not the source's characters. */
function pointIn(run: Run, offset: number): Point | undefined {
  const position = run.node?.position
  const value = run.node?.value
  if (run.node?.type !== 'text' || !position || value === undefined) return undefined
  const { start, end } = position
  if (start.offset === undefined || end.offset === undefined) return undefined
  if (end.offset - start.offset !== value.length) return undefined
  const starts = lineStarts(run.node)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  const column = offset - starts[low]! + (low === 0 ? start.column : 1)
  return { line: start.line + low, column, offset: start.offset + offset }
}

/** Where each line of a text node starts in it: a paragraph of a megabyte has ten thousand sentences. */
const lineStarts = ofLast(({ value }: Text): number[] => {
  const starts = [0]
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
})
