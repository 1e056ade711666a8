import { type Chunk, endsSentence } from './chunk.ts'
import { findGlued } from './find-glued.ts'
import { seamsOf } from './seams.ts'

/** With two columns a line has one seam, as `TypeName` has by itself. */
const leastSeams = 2
const leastRows = 3

/**
 * The table of which a page glued the cells and parted the rows by blank lines, which begins at a chunk: all of its lines stand
 * alone and have cells that begin without a blank, and the first names three columns or more. Gives its chunks, one for each
 * row or one for all where nothing tells the columns.
 */
export function gluedApart(
  chunks: readonly Chunk[],
  from: number,
): { rows: Chunk[]; to: number } | null {
  const first = chunks[from]!
  if (!isRow(chunks, from) || first.text.length > 200) return null
  if ([...first.text.matchAll(glued)].length < leastSeams) return null
  if (seamsOf(first.text).length < leastSeams) return null
  const step = (chunks[from + 1]?.group ?? 0) - first.group
  let to = from + 1
  while (
    to < chunks.length &&
    chunks[to]!.group - chunks[to - 1]!.group === step &&
    isRow(chunks, to) &&
    seamsOf(chunks[to]!.text).length > 0
  )
    to++
  if (to - from < leastRows) return null
  const { group } = first
  const rows = findGlued(chunks.slice(from, to).map((chunk) => ({ ...chunk, group })))
  return rows.every(({ role }) => role !== 'text') ? { rows, to } : null
}

const glued = /\p{Ll}\p{Lu}/gu

/** Whether a chunk may be a row that stands alone: what ends as a sentence there is a paragraph. */
function isRow(chunks: readonly Chunk[], at: number): boolean {
  const { role, marker, text, group, forced } = chunks[at]!
  return (
    role === 'text' &&
    !marker &&
    !forced &&
    text.length <= 2000 &&
    !endsSentence(text) &&
    chunks[at - 1]?.group !== group &&
    chunks[at + 1]?.group !== group
  )
}
