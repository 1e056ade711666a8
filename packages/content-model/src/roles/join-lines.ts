import { gluing } from '../text/gluing.ts'
import { edgesOf, joinAll, type Piece, slicePiece } from '../text/piece.ts'

/** Makes one text of its lines, and mends the words that were parted at line ends. */
export function joinText(lines: readonly Piece[], vocabulary: ReadonlySet<string>): Piece {
  const parts = lines.flatMap((line, index): Piece[] => {
    const next = lines[index + 1]
    if (!next) return [line]
    const { glue, cut } = gluing(line.text, next.text, vocabulary)
    const own = cut ? slicePiece(line, 0, line.text.length - cut) : line
    return glue ? [own, { text: glue, at: edgesOf(own).to - 1 }] : [own]
  })
  return joinAll(parts)
}
