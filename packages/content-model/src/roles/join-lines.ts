import type { Line } from '../text/clean-lines.ts'
import { gluing } from '../text/gluing.ts'
import { type Piece, slicePiece } from '../text/piece.ts'

/** Puts pieces after each other, `between` them what parts them; linear in their length. */
function joinAll(pieces: readonly Piece[], between: string): Piece {
  const at: number[] = []
  for (const [index, piece] of pieces.entries()) {
    const edge = at.at(-1) ?? 0
    if (index > 0) for (let unit = 0; unit < between.length; unit++) at.push(edge)
    for (const offset of piece.at) at.push(offset)
  }
  return { text: pieces.map(({ text }) => text).join(between), at }
}

/** Makes one text of its lines, and mends the words that were parted at line ends. */
export function joinText(lines: readonly Piece[], vocabulary: ReadonlySet<string>): Piece {
  const parts = lines.flatMap((line, index): Piece[] => {
    const next = lines[index + 1]
    if (!next) return [line]
    const { glue, cut } = gluing(line.text, next.text, vocabulary)
    const edge = line.at.at(-1) ?? 0
    const own = cut ? slicePiece(line, 0, line.text.length - cut) : line
    return glue ? [own, { text: glue, at: [edge] }] : [own]
  })
  return joinAll(parts, '')
}

/** Makes one preformatted text of lines, blank ones too, each as far in as it stands beyond the margin. */
export function joinCode(lines: readonly Line[]): Piece {
  const margin = lines.reduce(
    (least, { text, indent }) => (text === '' ? least : Math.min(least, indent)),
    Number.POSITIVE_INFINITY,
  )
  const padded = lines.map(({ text, at, indent }): Piece => {
    const pad = ' '.repeat(text === '' ? 0 : indent - margin)
    return { text: pad + text, at: [...Array.from(pad, () => at[0] ?? 0), ...at] }
  })
  return joinAll(padded, '\n')
}
