import { type Chunk, isContent } from '../text/chunk.ts'
import { vocabularyOf } from '../text/gluing.ts'
import { joinPieces, type Piece } from '../text/piece.ts'
import { namedKind } from '../typing/type-kind.ts'
import type { ForcedRole } from './forced-role.ts'
import { joinText } from './join-lines.ts'

/** One step of the text reader. */
export type Stage = (chunks: readonly Chunk[]) => Chunk[]

/**
 * Runs a step of the text reader and then puts back what an editor has settled, so that no step needs to know of
 * it. Only the text of a chunk that the step joined others to stays as the step made it.
 */
export function keepForced(chunks: readonly Chunk[], stage: Stage): Chunk[] {
  const settled = new Map<ForcedRole, Chunk>()
  for (const chunk of chunks) if (chunk.forced) settled.set(chunk.forced, chunk)
  if (settled.size === 0) return stage(chunks)
  return stage(chunks).flatMap((chunk): Chunk[] => {
    const own = chunk.forced && settled.get(chunk.forced)
    if (!own) return chunk.forced ? [] : [chunk]
    // A step that split it gives it twice.
    settled.delete(own.forced!)
    if (chunk.lines.length <= own.lines.length) return [own]
    const { text, at, lines, cells } = chunk
    return [{ ...own, text, at, lines, ...(cells && { cells }) }]
  })
}

/** Puts each line that an editor joined to the last text before it, whatever furniture stands between. */
export function joinForced(chunks: readonly Chunk[]): Chunk[] {
  if (!chunks.some(isJoin)) return [...chunks]
  const vocabulary = vocabularyOf(chunks.map(({ text }) => text))
  const out: Chunk[] = []
  for (let from = 0; from < chunks.length; ) {
    let to = from + 1
    const at = isJoin(chunks[from]!) ? out.findLastIndex(isContent) : -1
    while (at >= 0 && to < chunks.length && isJoin(chunks[to]!)) to++
    const tail = chunks.slice(from, to)
    const head = out[at]
    if (head) out[at] = joinTo(head, tail, vocabulary)
    else for (const chunk of tail) out.push(chunk)
    from = to
  }
  return out
}

const isJoin = ({ forced }: Chunk): boolean => forced?.role === 'join'

/** A line that joins a table row goes on with its last cell. */
function joinTo(head: Chunk, tail: readonly Chunk[], vocabulary: ReadonlySet<string>): Chunk {
  const join = (piece: Piece): Piece =>
    head.role === 'code'
      ? [piece, ...tail].reduce((one, other) => joinPieces(one, other, '\n'))
      : joinText([piece, ...tail], vocabulary)
  const lines = [head, ...tail].flatMap((chunk) => chunk.lines)
  const last = head.cells?.at(-1)
  const cells = last && [...(head.cells?.slice(0, -1) ?? []), join(last)]
  return { ...head, ...join(head), lines, ...(cells && { cells }) }
}

/** Puts references that an editor found away from a heading of references at the end, where they make a list of their own. */
export function gatherReferences(chunks: readonly Chunk[]): Chunk[] {
  const stray = new Set<Chunk>()
  let listed = false
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!
    if (chunk.role === 'heading') listed = namedKind(chunk.text) === 'references'
    if (chunk.forced?.role === 'reference' && !listed) stray.add(chunk)
  }
  return stray.size === 0 ? [...chunks] : [...chunks.filter((chunk) => !stray.has(chunk)), ...stray]
}
