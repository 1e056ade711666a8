import type { Chunk } from './chunk.ts'
import { edgesOf, joinAll, type Piece, slicePiece } from './piece.ts'

/** Numbers that browsers print behind a hat since they stood small and high: behind shorter words they are powers, `kg/m^2`. */
const raised = /(?<=\p{L}{4}[.,;:!?"”’)]{0,3})\^(\d{1,3})(?!\d)\^?/gu

/** What sources are listed below. */
const listName =
  /^(?:references|sources|bibliography|notes|footnotes|quellen|literatur|einzelnachweise|références|referencias|fuentes|riferimenti|fonti|bronnen)\W*$/iu

/** Makes citations of raised numbers that the list of sources below them has: `[1]` of `^1`. */
export function findRaised(chunks: readonly Chunk[]): Chunk[] {
  const list = chunks.findLastIndex(
    ({ role, text }) => role === 'text' && text.length <= 40 && listName.test(text),
  )
  if (list < 0) return [...chunks]
  const known = new Set(chunks.slice(list).map(({ marker }) => marker?.value))
  return chunks.map((chunk, index): Chunk => {
    if (index >= list || chunk.role !== 'text' || !chunk.text.includes('^')) return chunk
    const parts: Piece[] = []
    let done = 0
    for (const { index: at, 0: found, 1: figures } of chunk.text.matchAll(raised)) {
      if (!known.has(Number(figures))) continue
      const end = at + found.length
      const { from, to } = edgesOf(slicePiece(chunk, at, end))
      parts.push(slicePiece(chunk, done, at))
      parts.push({ text: `[${figures}]`, at: [{ index: 0, from, to }] })
      done = end
    }
    return done === 0 ? chunk : { ...chunk, ...joinAll([...parts, slicePiece(chunk, done)]) }
  })
}
