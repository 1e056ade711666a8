import type { VFile } from 'vfile'
import { warn } from '../message/finding.ts'
import { type Chunk, isContent } from './chunk.ts'
import { type Locate, span } from './place.ts'

/** After so many no editor reads on. */
const mostReported = 1000

/**
 * Warns of tables whose cells could not be told apart: a reader cannot see that a dose stands in the wrong column. Those
 * that would part a number from its unit stay lines as they were.
 */
export function reportTables(chunks: readonly Chunk[], locate: Locate, file: VFile): void {
  const runs: Chunk[][] = []
  let last: Chunk | undefined
  for (const chunk of chunks) {
    if (!isContent(chunk)) continue
    if (chunk.doubtful && !chunk.forced) {
      if (last?.doubtful && last.role === chunk.role && !chunk.header) runs.at(-1)!.push(chunk)
      else runs.push([chunk])
    }
    last = chunk
  }
  for (const run of runs.slice(0, mostReported)) {
    const lines = `lines ${run[0]!.lines[0]} to ${run.at(-1)!.lines.at(-1)}`
    const kept = run[0]!.role === 'code'
    warn(file, {
      ruleId: 'cells-uncertain',
      reason: kept
        ? `Kept ${lines} as they are: they are a table, but its columns cannot be told apart without parting an amount from its unit`
        : `Took ${lines} for a table, but some rows can be parted into cells in more ways than one`,
      note: 'Compare it with the original, and part the cells with a bar or a tab in the source, or import to Markdown and mend it there.',
      place: span(run, locate),
    })
  }
}
