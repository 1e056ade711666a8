import type { Line } from './clean-lines.ts'
import { edgesOf, joinAll, joinPieces, type Piece } from './piece.ts'

/** Makes one preformatted text of lines, blank ones too, each as far in as it stands beyond the margin. */
export function joinCode(lines: readonly Pick<Line, 'text' | 'at' | 'indent'>[]): Piece {
  const margin = lines.reduce(
    (least, { text, indent }) => (text === '' ? least : Math.min(least, indent)),
    Number.POSITIVE_INFINITY,
  )
  const padded = lines.map(({ text, at, indent }): Piece => {
    const { from } = edgesOf({ text, at })
    const pad = ' '.repeat(text === '' ? 0 : indent - margin)
    return joinPieces({ text: pad, at: [{ index: 0, from, to: from + 1 }] }, { text, at }, '')
  })
  return joinAll(padded, '\n')
}
