import type { VFile } from 'vfile'
import { warn } from '../message/finding.ts'
import { type Chunk, isContent, type TableDoubt } from './chunk.ts'
import { type Locate, span } from './place.ts'

/** After so many no editor reads on. */
const mostReported = 1000

/** What was done with lines, and why. */
const said: Record<TableDoubt, string> = {
  row: 'in one cell: of a row of this table it cannot be told where each of its cells begins',
  glued: 'as they are: they are a table, but it cannot be told where each of its cells begins',
  torn: 'as they are: they are a table, but its columns cannot be told apart without parting an amount from its unit',
  merged: 'as they are: they are a table, but it cannot be told where all of its columns begin',
  scattered:
    'as they are: they hold the cells of a table, but nothing tells which of them stood side by side',
}

/**
 * Warns of tables whose cells could not be told apart: a reader cannot see that a dose stands in the wrong column. Such
 * lines stay as they were.
 */
export function reportTables(chunks: readonly Chunk[], locate: Locate, file: VFile): void {
  const runs: Chunk[][] = []
  let last: Chunk | undefined
  for (const chunk of chunks) {
    if (!isContent(chunk)) continue
    if (chunk.doubtful && !chunk.forced) {
      if (chunk.doubtful === 'row' && last?.doubtful === 'row') runs.at(-1)!.push(chunk)
      else runs.push([chunk])
    }
    last = chunk
  }
  for (const run of runs.slice(0, mostReported)) {
    const [from, to] = [run[0]!.lines[0], run.at(-1)!.lines.at(-1)]
    const lines = from === to ? `line ${from}` : `lines ${from} to ${to}`
    warn(file, {
      ruleId: 'cells-uncertain',
      reason: `Kept ${lines} ${said[run[0]!.doubtful!]}`,
      note: 'Compare it with the original, and write each row in one line in the source, its cells parted by a bar or a tab, or import to Markdown and mend it there.',
      place: span(run, locate),
    })
  }
}
