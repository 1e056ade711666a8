import type { Chunk } from './chunk.ts'
import { joinAll, tidyPiece } from './piece.ts'

/**
 * Makes one paragraph of settled lines that stand right below each other, as those of an address do. Its cells are the
 * lines, which stay lines.
 */
export function stackLines(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (const chunk of chunks) {
    const last = out.at(-1)
    if (!last || !isLine(last) || !isLine(chunk) || last.group !== chunk.group) {
      out.push(chunk)
      continue
    }
    const cells = [...(last.cells ?? [tidyPiece(last)]), tidyPiece(chunk)]
    const lines = [...last.lines, ...chunk.lines]
    out[out.length - 1] = { ...last, ...joinAll(cells, ' '), cells, lines }
  }
  return out
}

const isLine = ({ role, forced }: Chunk): boolean => role === 'settled' && !forced
