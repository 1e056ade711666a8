import type { Chunk, TableDoubt } from './chunk.ts'
import { joinCode } from './join-code.ts'
import { slicePiece, tidyPiece } from './piece.ts'

/** Lines of a table whose cells cannot be told apart: they stay as they are, together. */
export function keepLines(chunks: readonly Chunk[], doubtful: TableDoubt): Chunk {
  return {
    ...chunks[0]!,
    ...joinCode(chunks.flatMap(linesOf)),
    role: 'code',
    marker: undefined,
    lines: chunks.flatMap(({ lines }) => lines),
    doubtful,
  }
}

/** The lines that a chunk was joined of. */
function linesOf(chunk: Chunk): Pick<Chunk, 'text' | 'at' | 'indent'>[] {
  const { at, indent, lines, text } = chunk
  if (typeof at === 'number' || at.length !== lines.length) return [chunk]
  return at.map(({ index }, line) => ({
    ...tidyPiece(slicePiece(chunk, index, at[line + 1]?.index ?? text.length)),
    indent,
  }))
}
